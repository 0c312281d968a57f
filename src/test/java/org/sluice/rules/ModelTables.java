package org.sluice.rules;

import java.util.List;
import org.sluice.table.Layout;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** The smallest tables of models and of genetic variants that hold the figures of a limit. */
final class ModelTables {
  private static final int SELECTED = 300;

  private ModelTables() {}

  /** The table of this shape with these figures. */
  static Table table(String shape, String words, List<String> figures) {
    return switch (shape) {
      case "df" ->
          model("term | b:coefficient | df.residual:statistic\nage | 0.4 | " + figures.get(0));
      case "correlation" ->
          Tables.tidy("x | y | r:statistic\nage | weeks | " + figures.get(0)).table();
      case "entities" ->
          Tables.tidy("area | jobs:count | firms:count\nNorth | 500 | " + figures.get(0))
              .unit("jobs", "person")
              .unit("firms", "organisation")
              .table();
      case "at risk" -> curve("n.risk:count", "200", figures.get(0));
      case "step" -> curve("n.risk:count | n.event:count", "200 | 0", "100 | " + figures.get(0));
      case "censored" ->
          curve("n.risk:count | n.censor:count", "200 | 0", "100 | " + figures.get(0));
      case "model" -> terms(Integer.parseInt(figures.get(0)), figures.get(1));
      case "level" -> levels(figures.get(0));
      case "variant frequency" -> variants(SELECTED, figures.get(0), "20");
      case "variant count" -> variants(SELECTED, "0.005", figures.get(0));
      case "variant list" -> variants(Integer.parseInt(figures.get(0)), "0.001", "4");
      default -> throw new IllegalArgumentException("no such shape: " + shape + ", " + words);
    };
  }

  private static Table model(String rows) {
    return Tables.tidy(rows).layout(Layout.MODEL).table();
  }

  private static Table curve(String heads, String first, String second) {
    return Tables.tidy("time | " + heads + "\n0 | " + first + "\n30 | " + second).table();
  }

  private static Table terms(int terms, String observations) {
    StringBuilder text = new StringBuilder("term | b:coefficient | nobs:count");
    for (int term = 0; term < terms; term++) {
      text.append("\nx").append(term).append(" | 0.4 | ").append(observations);
    }
    return model(text.toString());
  }

  /** The levels of a region: a large one and one of so many units. */
  private static Table levels(String units) {
    return model(
        "term | n:count | b:coefficient\nNorth | 900 | 0.4\nWest | 800 | 0.2\nSouth | "
            + units
            + " | 0.3");
  }

  /** The first is as it is asked for, the others are common. */
  private static Table variants(int variants, String frequency, String count) {
    StringBuilder text = new StringBuilder("rsid | maf:proportion | ac:count\nrs0 | ");
    text.append(frequency).append(" | ").append(count);
    for (int variant = 1; variant < variants; variant++) {
      text.append("\nrs").append(variant).append(" | 0.2 | 800");
    }
    return Tables.tidy(text.toString()).table();
  }
}
