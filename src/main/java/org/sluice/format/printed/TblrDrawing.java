package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the options of a {@code tblr} say of its rows, which are numbered from 1, blank ones too:
 * {@code hline{2}={1-4}{solid}} is a rule over the second row, {@code rowhead=1} says that one row
 * is a head, {@code cell{1}{2}={c=3}{}} that a cell stands over the two behind it as well.
 */
final class TblrDrawing {
  private static final String RULE = "hline{";
  private static final String HEADS = "rowhead=";
  private static final String CELL = "cell{";
  private static final String COLUMNS = "c=";

  /** More digits say no row of a table. */
  private static final int MOST_DIGITS = 6;

  /** Rules by how many rows stand above them. */
  private final Map<Integer, List<TexRows.Rule>> rules = new HashMap<>();

  /** How many columns cells stand in, by row and column. */
  private final Map<Integer, Map<Integer, Integer>> spans = new HashMap<>();

  /** Reads options without white space, parted by commas. */
  TblrDrawing(String options) {
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= options.length(); at++) {
      char c = at < options.length() ? options.charAt(at) : ',';
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && (depth == 0 || at == options.length())) {
        take(options.substring(start, at));
        start = at + 1;
      }
    }
  }

  /** The rules below so many rows. */
  List<TexRows.Rule> below(int rows) {
    return rules.getOrDefault(rows, List.of());
  }

  /** In how many columns a cell stands. */
  int span(int row, int column) {
    return spans.getOrDefault(row, Map.of()).getOrDefault(column, 1);
  }

  private void take(String option) {
    List<String> groups = groups(option);
    if (option.startsWith(HEADS)) {
      numbers(option.substring(HEADS.length())).forEach(heads -> rule(heads, 1, Integer.MAX_VALUE));
    } else if (option.startsWith(RULE) && !groups.isEmpty()) {
      String columns = groups.size() > 2 ? groups.get(groups.size() - 2) : "";
      List<Integer> places = numbers(columns);
      boolean whole = places.isEmpty();
      int first = whole ? 1 : places.get(0);
      int last = whole || columns.endsWith("Z") ? Integer.MAX_VALUE : places.get(places.size() - 1);
      numbers(groups.get(0)).forEach(row -> rule(row - 1, first, last));
    } else if (option.startsWith(CELL) && groups.size() > 2) {
      int span = TexCell.spanned(groups.get(2), COLUMNS);
      for (int row : numbers(groups.get(0))) {
        numbers(groups.get(1))
            .forEach(
                column -> spans.computeIfAbsent(row, key -> new HashMap<>()).put(column, span));
      }
    }
  }

  private void rule(int above, int first, int last) {
    rules
        .computeIfAbsent(above, key -> new ArrayList<>())
        .add(new TexRows.Rule(above, first, last));
  }

  /** What stands in braces side by side. */
  private static List<String> groups(String option) {
    List<String> groups = new ArrayList<>();
    int open = option.indexOf('{');
    while (open >= 0) {
      int close = TexCell.closing(option, open, option.length());
      if (close < 0) {
        return groups;
      }
      groups.add(option.substring(open + 1, close - 1));
      open = option.indexOf('{', close);
    }
    return groups;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Word.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at && end - at <= MOST_DIGITS) {
        numbers.add(Integer.parseInt(text.substring(at, end)));
      }
      at = end + 1;
    }
    return numbers;
  }
}
