package org.sluice.format.argus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.finding.Problem;

/**
 * Reads JJ instances, the format in which Fischetti and Salazar-González exchanged cell suppression
 * problems and which sdcTable writes (R/writeJJFormat.R): a line with 0, the number of cells, nine
 * fields a cell, the number of equations, and a line an equation: its right-hand side, the number
 * of its terms, a colon, and for each term the index of its cell and in brackets its coefficient.
 */
public final class JjReader {
  private static final int FIELDS = 9;
  private static final String STATUSES = "suzmx";
  private static final Pattern EQUATION =
      Pattern.compile(
          "\\s*(\\S+)\\s+(\\d{1,9})\\s*:((?:\\s*\\d{1,9}\\s*\\([^()\\s]+\\s*\\))*)\\s*");
  private static final Pattern TERM = Pattern.compile("(\\d{1,9})\\s*\\(([^()\\s]+)\\s*\\)");

  private final String path;
  private final List<Lines.Line> lines;
  private final Consumer<Problem> faults;
  private int next;
  private boolean faulty;

  private JjReader(String path, String text, Consumer<Problem> faults) {
    this.path = path;
    this.lines = Lines.of(text);
    this.faults = faults;
  }

  /** The instance, if nothing is wrong with the text; whatever is wrong goes to the faults. */
  public static Optional<JjInstance> read(String path, String text, Consumer<Problem> faults) {
    return new JjReader(path, text, faults).read();
  }

  private Optional<JjInstance> read() {
    if (lines.isEmpty() || !lines.get(0).text().strip().equals("0")) {
      fault(1, "a first line with 0 alone", "another line", "give an instance in JJ format");
      return Optional.empty();
    }
    next = 1;
    Optional<Integer> size = number("the number of cells");
    List<JjCell> cells = new ArrayList<>();
    for (int index = 0; size.isPresent() && index < size.get() && next < lines.size(); index++) {
      cell(index, lines.get(next++)).ifPresent(cells::add);
    }
    Optional<Integer> sums = size.flatMap(any -> number("the number of equations"));
    List<JjEquation> equations = new ArrayList<>();
    for (int i = 0; sums.isPresent() && i < sums.get(); i++) {
      if (next == lines.size()) {
        fault(
            end(),
            sums.get() + " equations",
            i + " equations",
            "add the missing lines, or correct their number");
        break;
      }
      equation(lines.get(next++), size.orElse(0)).ifPresent(equations::add);
    }
    if (!faulty && next < lines.size()) {
      fault(
          lines.get(next).number(),
          "the end of the file",
          "more lines",
          "correct the number of equations, or delete the lines");
    }
    return faulty ? Optional.empty() : Optional.of(new JjInstance(cells, equations));
  }

  private Optional<Integer> number(String what) {
    if (next == lines.size()) {
      fault(end(), what, "the end of the file", "complete the file");
      return Optional.empty();
    }
    Lines.Line line = lines.get(next++);
    if (!line.text().strip().matches("\\d{1,8}")) {
      fault(line.number(), what + " alone on a line", "another line", "check the lines above it");
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(line.text().strip()));
  }

  private Optional<JjCell> cell(int index, Lines.Line line) {
    List<String> fields = line.fields();
    String where = "cell " + index;
    if (fields.size() != FIELDS) {
      fault(
          line.number(),
          "the nine fields of " + where,
          fields.size() + " fields",
          "give index, value, cost, status, two bounds and three protection levels");
      return Optional.empty();
    }
    boolean right = true;
    if (!fields.get(0).equals(Integer.toString(index))) {
      fault(line.number(), "the index " + index, "another text", "number the cells from 0");
      right = false;
    }
    if (fields.get(3).length() != 1 || STATUSES.indexOf(fields.get(3)) < 0) {
      fault(
          line.number(),
          "in field 4 the status s, u, z, m or x of " + where,
          "another text",
          "other statuses are not supported");
      right = false;
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (int field : new int[] {1, 2, 4, 5, 6, 7, 8}) {
      Optional<BigDecimal> number = Decimal.of(fields.get(field));
      if (number.isEmpty()) {
        fault(
            line.number(),
            "a number in field " + (field + 1) + " of " + where,
            "text",
            "write it with digits and a decimal point");
      }
      numbers.add(number.orElse(BigDecimal.ZERO));
      right &= number.isPresent();
    }
    return right
        ? Optional.of(
            new JjCell(
                numbers.get(0),
                numbers.get(1),
                fields.get(3).charAt(0),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6)))
        : Optional.empty();
  }

  private Optional<JjEquation> equation(Lines.Line line, int size) {
    Matcher matcher = EQUATION.matcher(line.text());
    Optional<BigDecimal> right =
        matcher.matches() ? Decimal.of(matcher.group(1)) : Optional.empty();
    if (right.isEmpty()) {
      fault(
          line.number(),
          "an equation: right-hand side, number of terms, colon, then index (coefficient) ...",
          "another text",
          "write each equation on a line of its own");
      return Optional.empty();
    }
    List<JjEquation.Term> terms = new ArrayList<>();
    boolean valid = true;
    Matcher each = TERM.matcher(matcher.group(3));
    while (each.find()) {
      int cell = Integer.parseInt(each.group(1));
      Optional<BigDecimal> coefficient = Decimal.of(each.group(2));
      if (cell >= size || coefficient.isEmpty()) {
        fault(
            line.number(),
            "in term " + (terms.size() + 1) + " the index of a cell and a number in brackets",
            cell >= size ? "the index of no cell" : "text in the brackets",
            "correct the term");
        valid = false;
      }
      terms.add(new JjEquation.Term(cell, coefficient.orElse(BigDecimal.ZERO)));
    }
    if (terms.size() != Integer.parseInt(matcher.group(2))) {
      fault(
          line.number(),
          matcher.group(2) + " terms",
          terms.size() + " terms",
          "correct the number of terms, or the terms");
      valid = false;
    }
    return valid
        ? Optional.of(new JjEquation(line.number(), right.get(), terms))
        : Optional.empty();
  }

  private int end() {
    return lines.get(lines.size() - 1).number() + 1;
  }

  private void fault(int line, String expected, String found, String advice) {
    faulty = true;
    faults.accept(new Problem(path + ": line " + line, expected, found, advice));
  }
}
