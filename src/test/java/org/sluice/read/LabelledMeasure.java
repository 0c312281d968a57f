package org.sluice.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a hand label says of some columns of a table.
 *
 * @param columns letters of a sheet (behind {@link ReadCell#LETTERS}), heads of printed text or
 *     keys
 * @param figures whether they hold figures, and not names, codes, dates or words
 * @param count whether they hold, or hold among other parts, counts of people or events
 * @param rows which rows are meant; empty for all that no other label names
 */
record LabelledMeasure(List<String> columns, boolean figures, boolean count, List<String> rows) {
  private static final Set<String> COUNTS = Set.of("count", "denominator", "n (%)");
  private static final Set<String> NO_FIGURES =
      Set.of("identifier", "label", "code", "date", "year", "other");
  private static final String LINE_OF_BLOCK = "line (\\d+) of each block";

  static LabelledMeasure of(JsonNode measure, boolean letters) {
    boolean count = COUNTS.contains(measure.get("role").asText());
    for (String part : texts(measure.path("parts"))) {
      count |= COUNTS.contains(part);
    }
    List<String> columns = texts(measure.get("columns"));
    return new LabelledMeasure(
        letters ? columns.stream().map(column -> ReadCell.LETTERS + column).toList() : columns,
        !NO_FIGURES.contains(measure.get("role").asText()),
        count,
        texts(measure.path("rows")));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  boolean isOf(ReadCell cell) {
    return columns.stream().anyMatch(cell::isUnder) && (rows.isEmpty() || isInRows(cell));
  }

  private boolean isInRows(ReadCell cell) {
    return rows.stream().anyMatch(row -> isRow(row, cell));
  }

  private static boolean isRow(String row, ReadCell cell) {
    if (row.matches(LINE_OF_BLOCK)) {
      return Integer.parseInt(row.replaceAll(LINE_OF_BLOCK, "$1")) == cell.lineOfBlock();
    }
    if (row.matches("\\d+(-\\d+)?")) {
      return Lines.of(row).contains(cell.line());
    }
    return cell.names().contains(ReadCell.plain(row));
  }
}
