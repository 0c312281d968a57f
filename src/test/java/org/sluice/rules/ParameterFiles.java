package org.sluice.rules;

import java.util.List;
import org.sluice.finding.Content;

/** The barest file of a format. */
final class ParameterFiles {
  private ParameterFiles() {}

  /** A file of this format, with nothing in it that was read. */
  static Submitted file(String format) {
    return new Submitted(
        "outputs/table", Content.of(kind(format), format), List.of(), List.of(), List.of());
  }

  private static String kind(String format) {
    return switch (format) {
      case "csv" -> "tables";
      case "svg", "png", "jpeg" -> "image";
      case "parquet", "dta", "rds" -> "data";
      case "xlsx" -> "workbook";
      case "zip" -> "archive";
      default -> format;
    };
  }
}
