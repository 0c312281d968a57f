package org.sluice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every number that somebody could read in a text: {@code 48,213} is 48213, and 48.213, and a list
 * of 48 and 213. Positions, ids and digests are no numbers.
 */
final class Numerals {
  /** Cells and ranges as a spreadsheet names them, table numbers, digests, and version numbers. */
  private static final Pattern POSITION =
      Pattern.compile(
          "(?i:utf-8|sha-?256)|\\b[A-Z]{1,3}[1-9]\\d{0,6}\\b|#\\d+\\b|\\b(?=\\d*[a-f])[0-9a-f]{16,64}\\b|\\b\\d{16,64}\\b"
              + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bL\\d+(?=:)|\\\\u[0-9a-f]{4}|&#x?[0-9a-f]+;");

  private static final Pattern RUN =
      Pattern.compile("\\d+(?:[.,'_\\u2019 \\u00a0\\u2009\\u202f]\\d+)*");

  private Numerals() {}

  /** The numbers of a text, none twice. */
  static Set<BigDecimal> in(String text) {
    Set<BigDecimal> found = new TreeSet<>();
    Matcher runs = RUN.matcher(POSITION.matcher(text).replaceAll("·"));
    while (runs.find()) {
      found.addAll(readings(runs.group()));
    }
    return found;
  }

  /** How often each number stands in the fields of a table: a field is read as one number. */
  static NavigableMap<BigDecimal, Integer> counted(Collection<String> fields) {
    NavigableMap<BigDecimal, Integer> counted = new TreeMap<>();
    for (String field : fields) {
      in(field).forEach(number -> counted.merge(number, 1, Integer::sum));
    }
    return counted;
  }

  private static List<BigDecimal> readings(String run) {
    String[] groups = run.split("\\D", -1);
    List<BigDecimal> readings = new ArrayList<>();
    int at = 0;
    for (int from = 0; from < groups.length; from++) {
      StringBuilder whole = new StringBuilder(groups[from]);
      int end = at + groups[from].length();
      at = end + 1;
      if (from > 0 && run.charAt(end - groups[from].length() - 1) == '.') {
        continue;
      }
      for (int to = from; ; to++) {
        boolean last = to + 1 == groups.length;
        char separator = last ? ' ' : run.charAt(end);
        if (separator != '.') {
          readings.add(plain(whole.toString()));
        }
        if (separator == '.' || separator == ',') {
          readings.add(plain(whole + "." + groups[to + 1]));
        }
        if (last || groups[to + 1].length() != 3 || to - from > 3) {
          break;
        }
        whole.append(groups[to + 1]);
        end += 1 + groups[to + 1].length();
      }
    }
    return readings;
  }

  private static BigDecimal plain(String digits) {
    return new BigDecimal(digits).stripTrailingZeros();
  }
}
