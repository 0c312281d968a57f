package org.sluice.format.delimited;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sluice.grid.Grid;

/** Reads the text again with Commons CSV, and compares every field. */
final class SecondOpinion {
  private SecondOpinion() {}

  /** Whether Commons CSV finds the same rows and the same fields. */
  static boolean agrees(Grid grid, String text, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      int row = 0;
      for (CSVRecord record : parser) {
        if (row == grid.rows() || !agrees(grid, row, record)) {
          return false;
        }
        row++;
      }
      return row == grid.rows();
    } catch (IOException | UncheckedIOException refused) {
      return false;
    }
  }

  private static boolean agrees(Grid grid, int row, CSVRecord fields) {
    if (fields.size() != grid.width(row)) {
      return false;
    }
    for (int column = 0; column < fields.size(); column++) {
      if (!fields.get(column).equals(grid.text(row, column))) {
        return false;
      }
    }
    return true;
  }
}
