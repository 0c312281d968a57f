package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Categories that lie inside each other, by their labels and their counts: {@code within 26 weeks}
 * and {@code within 30 weeks}, {@code 1+} and {@code 2+}, {@code 0-4} and {@code 0-9}. The steps
 * between them are counts that stand nowhere. One open end among bands, such as {@code 5 and over},
 * is nested in nothing.
 */
final class Nested {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final String NUMBER =
      "(\\d{1,6}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final String REST = "((?: [a-z]+){0,3})";

  /** What else a category is of: {@code boys under 5} lie in no {@code girls under 10}. */
  private static final String OF = "((?:[a-z]+ ){0,3}?)";

  /** Words with which a category grows as the number grows. */
  private static final Pattern GROWS =
      pattern(
          "within|under|less than|fewer than|up to|below|before|by|at most|no more than|in",
          "or (?:less|fewer|under|younger|below)|and (?:under|younger)");

  /** Words with which it shrinks. */
  private static final Pattern SHRINKS =
      pattern(
          "at least|over|more than|above|after|no less than",
          "\\+|(?:and|or|&) (?:over|above|more|older)");

  /** Bands: those that begin at the same number grow with their other end. */
  private static final Pattern SPAN =
      Pattern.compile(OF + "(\\d{1,6}) ?(?:-|–|—|to) ?(\\d{1,6})" + REST);

  /** Longer lists are of areas, codes or people. */
  private static final int MOST_LABELS = 2_000;

  private static final Remembered<Optional<Step>> STEPS = new Remembered<>(Nested::step);

  private final Table table;

  private Nested(Table table) {
    this.table = table;
  }

  /**
   * What a label says of a nest.
   *
   * @param words the label without its number
   * @param at the number
   * @param grows whether a greater number means a greater category
   */
  private record Step(String words, long at, boolean grows) {}

  /** Whether categories of this dimension lie inside each other. */
  static boolean in(Table table, int dimension) {
    return new Nested(table).holds(dimension);
  }

  /** Whether columns of counts, or of shares, do so by their heads. */
  static boolean inHeads(Table table) {
    List<Integer> counts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role().isCount() || table.measures().get(m).role().isShare()) {
        counts.add(m);
        names.add(table.measures().get(m).name().replace('_', ' '));
      }
    }
    for (List<Integer> family : families(names)) {
      for (int i = 1; i < family.size(); i++) {
        Column before = table.column(counts.get(family.get(i - 1)));
        Column after = table.column(counts.get(family.get(i)));
        boolean grows = STEPS.of(names.get(family.get(i))).filter(Step::grows).isPresent();
        if (areOrdered(before, after, grows)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areOrdered(Column before, Column after, boolean grows) {
    boolean ordered = before.size() > 0;
    for (int record = 0; record < before.size() && ordered; record++) {
      ordered =
          !before.isShown(record)
              || !after.isShown(record)
              || fits(before.approximate(record), after.approximate(record), grows);
    }
    return ordered;
  }

  private static boolean fits(double before, double after, boolean grows) {
    return grows ? before <= after : before >= after;
  }

  private boolean holds(int dimension) {
    Dimension labels = table.dimensions().get(dimension);
    Set<Integer> totals =
        labels.hierarchy().sums().stream().map(Sum::total).collect(Collectors.toSet());
    for (List<Integer> family : families(labels.hierarchy().categories())) {
      family.removeAll(totals); // what its parts leave is known
      if (family.size() < 2) {
        continue;
      }
      boolean grows =
          STEPS.of(labels.label(family.get(0)).replace('_', ' ')).filter(Step::grows).isPresent();
      for (int m = 0; m < table.measures().size(); m++) {
        if (table.measures().get(m).role().isCount() && isOrdered(dimension, m, family, grows)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Labels of the same words, by rising numbers. */
  private static List<List<Integer>> families(List<String> labels) {
    Map<String, List<Integer>> families = new LinkedHashMap<>();
    for (int i = 0; i < labels.size() && labels.size() <= MOST_LABELS; i++) {
      int at = i;
      STEPS
          .of(labels.get(i).replace('_', ' '))
          .ifPresent(
              step -> families.computeIfAbsent(step.words(), key -> new ArrayList<>()).add(at));
    }
    List<List<Integer>> nests = new ArrayList<>();
    for (List<Integer> family : families.values()) {
      if (family.size() > 1) {
        family.sort(java.util.Comparator.comparingLong(i -> number(labels.get(i))));
        nests.add(family);
      }
    }
    return nests;
  }

  private static long number(String label) {
    return STEPS.of(label.replace('_', ' ')).map(Step::at).orElse(0L);
  }

  /** Whether the counts of a family never go against the order of its numbers. */
  private boolean isOrdered(int dimension, int measure, List<Integer> family, boolean grows) {
    Map<Integer, Integer> place = new HashMap<>();
    for (int i = 0; i < family.size(); i++) {
      place.put(family.get(i), i);
    }
    Column column = table.column(measure);
    Map<List<Integer>, double[]> lines = new HashMap<>();
    for (int record = 0; record < table.size(); record++) {
      Integer at = place.get(table.category(dimension, record));
      if (at != null && column.isShown(record)) {
        double[] line =
            lines.computeIfAbsent(others(dimension, record), key -> unknown(family.size()));
        line[at] = column.approximate(record);
      }
    }
    return !lines.isEmpty() && lines.values().stream().allMatch(line -> isOrdered(line, grows));
  }

  private static double[] unknown(int size) {
    double[] line = new double[size];
    Arrays.fill(line, Double.NaN);
    return line;
  }

  private static boolean isOrdered(double[] line, boolean grows) {
    double last = Double.NaN;
    for (double value : line) {
      if (!Double.isNaN(value) && !Double.isNaN(last) && !fits(last, value, grows)) {
        return false;
      }
      last = Double.isNaN(value) ? last : value;
    }
    return true;
  }

  private List<Integer> others(int dimension, int record) {
    List<Integer> others = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      others.add(d == dimension ? -1 : table.category(d, record));
    }
    return others;
  }

  private static Pattern pattern(String before, String after) {
    return Pattern.compile(
        OF
            + "(?:("
            + before
            + ")(?: the)?(?: first| last)? "
            + NUMBER
            + REST
            + "|"
            + NUMBER
            + REST
            + " ?("
            + after
            + ")"
            + REST
            + ")");
  }

  private static Optional<Step> step(String label) {
    String plain =
        label
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bage[ds]?\\b|%|\\b(?:percent|pct)\\b", " ")
            .replaceAll("≤|<\\s?=", " at most ")
            .replaceAll("≥|>\\s?=", " at least ")
            .replace("<", " under ")
            .replace(">", " over ");
    String tidy = Spaces.tidy(plain.replaceAll("\\s+", " "));
    return step(GROWS.matcher(tidy), true)
        .or(() -> step(SHRINKS.matcher(tidy), false))
        .or(() -> span(SPAN.matcher(tidy)));
  }

  private static Optional<Step> span(Matcher label) {
    return label.matches()
        ? Optional.of(
            new Step(
                label.group(1) + label.group(2) + " to # " + label.group(4).strip(),
                Long.parseLong(label.group(3)),
                true))
        : Optional.empty();
  }

  private static Optional<Step> step(Matcher label, boolean grows) {
    if (!label.matches()) {
      return Optional.empty();
    }
    boolean opens = label.group(2) != null;
    String number = label.group(opens ? 3 : 5);
    String how = label.group(opens ? 2 : 7);
    String unit = opens ? label.group(4) : label.group(6) + label.group(8);
    int word = WORDS.indexOf(number);
    String words = label.group(1) + how + " # " + unit.strip().replaceAll("s\\b", "");
    return Optional.of(new Step(words, word < 0 ? Long.parseLong(number) : word, grows));
  }
}
