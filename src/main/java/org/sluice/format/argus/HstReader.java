package org.sluice.format.argus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sluice.finding.Problem;
import org.sluice.format.argus.HstLine.Change;

/**
 * Reads a-priori files: the codes of a cell, then a new status (s, u, p, m), a cost (c or w and a
 * number) or protection levels (pl, lower, upper), a line each (src/tauargus/model/APriori.java,
 * processAprioryFile). The separator is the one by which the first line reads so.
 */
public final class HstReader {
  private static final String SEPARATORS = ";,\t|";
  private static final Map<String, Change> CHANGES =
      Map.of(
          "S", Change.SAFE,
          "U", Change.UNSAFE,
          "P", Change.PROTECT,
          "M", Change.SECONDARY,
          "ML", Change.SECONDARY,
          "C", Change.COST,
          "W", Change.COST,
          "PL", Change.LEVELS);

  private final String path;
  private final int dimensions;
  private final Consumer<Problem> faults;
  private boolean faulty;

  private HstReader(String path, int dimensions, Consumer<Problem> faults) {
    this.path = path;
    this.dimensions = dimensions;
    this.faults = faults;
  }

  /** All lines, if nothing is wrong with them; whatever is wrong goes to the faults. */
  public static Optional<List<HstLine>> read(
      String path, String text, int dimensions, Consumer<Problem> faults) {
    return new HstReader(path, dimensions, faults).read(Lines.of(text));
  }

  /** Whether a text reads as an a-priori file for a table of some number of dimensions. */
  static boolean isLike(String text) {
    List<Lines.Line> lines = Lines.of(text);
    for (int dimensions = 1; dimensions <= 10 && !lines.isEmpty(); dimensions++) {
      HstReader reader = new HstReader("", dimensions, fault -> {});
      if (reader.separator(lines.get(0)).isPresent() && reader.read(lines).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<List<HstLine>> read(List<Lines.Line> lines) {
    List<HstLine> all = new ArrayList<>();
    Optional<Character> separator = lines.isEmpty() ? Optional.empty() : separator(lines.get(0));
    if (separator.isEmpty()) {
      fault(
          lines.isEmpty() ? 1 : lines.get(0).number(),
          dimensions + " codes, then s, u, p, m, c, w or pl, between ; , tab or |",
          lines.isEmpty() ? "no line" : "another line",
          "give the codes of a cell in the order of the table's columns");
      return Optional.empty();
    }
    for (Lines.Line line : lines) {
      line(line, fields(line, separator.get())).ifPresent(all::add);
    }
    return faulty ? Optional.empty() : Optional.of(all);
  }

  private Optional<Character> separator(Lines.Line line) {
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      List<String> fields = fields(line, separator);
      if (fields.size() > dimensions && isKeyword(fields.get(dimensions))) {
        return Optional.of(separator);
      }
    }
    return Optional.empty();
  }

  private static boolean isKeyword(String field) {
    String word = field.toUpperCase(Locale.ROOT);
    return CHANGES.containsKey(word) || word.equals("AB");
  }

  private static List<String> fields(Lines.Line line, char separator) {
    List<String> fields = new ArrayList<>();
    for (String field : line.text().split(Pattern.quote("" + separator), -1)) {
      String text = field.strip();
      boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
      fields.add(quoted ? text.substring(1, text.length() - 1).strip() : text);
    }
    return fields;
  }

  private Optional<HstLine> line(Lines.Line line, List<String> fields) {
    if (fields.size() <= dimensions) {
      fault(line.number(), dimensions + " codes and what to do", "fewer fields", "complete it");
      return Optional.empty();
    }
    String word = fields.get(dimensions).toUpperCase(Locale.ROOT);
    Change change = CHANGES.get(word);
    if (change == null) {
      fault(
          line.number(),
          "in field " + (dimensions + 1) + " one of s, u, p, m, c, w, pl",
          word.equals("AB") ? "ab (a-priori bounds)" : "another text",
          word.equals("AB") ? "a-priori bounds are not supported" : "correct the field");
      return Optional.empty();
    }
    int wanted = change == Change.COST ? 1 : change == Change.LEVELS ? 2 : 0;
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      int field = dimensions + 1 + i;
      Optional<BigDecimal> number =
          field < fields.size() ? Decimal.of(fields.get(field)) : Optional.empty();
      if (number.isEmpty() || number.get().signum() < 0) {
        fault(
            line.number(),
            "in field " + (field + 1) + " a number from 0",
            "another text",
            "write it with digits and a decimal point");
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(
        new HstLine(
            line.number(),
            fields.subList(0, dimensions),
            change,
            wanted > 0 ? numbers.get(0) : BigDecimal.ZERO,
            wanted > 1 ? numbers.get(1) : BigDecimal.ZERO));
  }

  private void fault(int line, String expected, String found, String advice) {
    faulty = true;
    faults.accept(new Problem(path + ": line " + line, expected, found, advice));
  }
}
