package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that the options of a {@code tblr} draw: {@code hline{2}={1-4}{solid}} stands over the
 * second row, and {@code rowhead=1} says that one row is a head.
 */
final class TblrRules {
  private static final String RULE = "hline{";
  private static final String HEADS = "rowhead=";

  /** More digits say no row of a table. */
  private static final int MOST_DIGITS = 6;

  private TblrRules() {}

  /** The rules of options without white space. */
  static List<TexRows.Rule> of(String options) {
    List<TexRows.Rule> rules = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= options.length(); at++) {
      char c = at < options.length() ? options.charAt(at) : ',';
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && (depth == 0 || at == options.length())) {
        add(options.substring(start, at), rules);
        start = at + 1;
      }
    }
    return rules;
  }

  private static void add(String option, List<TexRows.Rule> rules) {
    if (option.startsWith(HEADS)) {
      numbers(option.substring(HEADS.length()))
          .forEach(heads -> rules.add(new TexRows.Rule(heads, 1, Integer.MAX_VALUE)));
    } else if (option.startsWith(RULE)) {
      List<String> groups = groups(option);
      String columns = groups.size() > 2 ? groups.get(groups.size() - 2) : "";
      List<Integer> places = numbers(columns);
      boolean whole = places.isEmpty();
      int first = whole ? 1 : places.get(0);
      int last = whole || columns.endsWith("Z") ? Integer.MAX_VALUE : places.get(places.size() - 1);
      numbers(groups.isEmpty() ? "" : groups.get(0))
          .forEach(row -> rules.add(new TexRows.Rule(row - 1, first, last)));
    }
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
