package org.sluice.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Lines along which figures count on from row to row, as far as their head says so: {@code
 * cumulative}, {@code since April}, {@code people at least} so old. Such a line rises all along, or
 * falls all along where it counts those who are left.
 */
final class RunningLines {
  private static final Set<String> TIMES =
      Set.of("time", "day", "days", "week", "weeks", "month", "months", "wave", "visit", "year");

  /** What a count is since, and every row adds to it. */
  private static final Set<String> STARTS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "start",
          "launch",
          "beginning",
          "baseline",
          "year",
          "month");

  private static final String[] RUNNING = {
    "cumulative", "cumul", "cum", "running", "ytd", "to date", "so far"
  };

  /** A head that ends so says the rest in the label of each row. */
  private static final List<String> OPEN_ENDS =
      List.of("at least", "at most", "up to", "more than", "fewer than", "less than");

  private static final List<String> OR_BEYOND =
      List.of("or more", "or fewer", "or less", "or longer", "or older", "or younger");

  private static final String[] OPEN =
      Stream.of(OPEN_ENDS, OR_BEYOND, List.of("within"))
          .flatMap(List::stream)
          .toArray(String[]::new);

  private static final int MOST_WORDS = 3;

  /** Of so few days the counts of each may rise all along by chance. */
  private static final int FEWEST_DAYS = 4;

  private static final Pattern DAY =
      Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");

  private RunningLines() {}

  static boolean isRunning(String name) {
    HeadWords words = HeadWords.of(name);
    int last = words.words().size() - 1;
    boolean ever = last > 0 && words.words().get(last).equals("ever");
    return ever || words.hasAnyOf(RUNNING) || isSince(words.words()) || isOpen(words.words());
  }

  private static boolean isSince(List<String> words) {
    int since = words.indexOf("since");
    return since >= 0
        && since < words.size() - 1
        && words.subList(since + 1, words.size()).stream()
            .anyMatch(word -> STARTS.contains(word) || Character.isDigit(word.charAt(0)));
  }

  /** {@code people_at_least}; {@code n_or_more}, but not {@code waiting for a year or more}. */
  private static boolean isOpen(List<String> words) {
    String head = String.join(" ", words);
    return OPEN_ENDS.stream().anyMatch(end -> head.endsWith(" " + end))
        || (words.size() <= MOST_WORDS
            && OR_BEYOND.stream().anyMatch(end -> head.endsWith(" " + end)));
  }

  /** Points in time, in years or since some start: areas stand in no order. */
  static boolean isTime(Dimension dimension) {
    return dimension.nature() == Dimension.Nature.TIME
        || HeadWords.of(dimension.name()).hasAny(TIMES);
  }

  /** The records of each such line of a measure, without totals; none where its head says none. */
  static List<int[]> of(Table table, int measure) {
    List<int[]> running = new ArrayList<>();
    boolean named = isRunning(table.measures().get(measure).name());
    Column column = table.column(measure);
    if (table.dimensions().isEmpty() && (named || besideOpen(table, measure))) {
      int[] rows = IntStream.range(0, table.size()).filter(r -> !table.isStated(r)).toArray();
      return isMonotone(column, rows) ? List.of(rows) : running;
    }
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      if ((named || isOpenAxis(dimension.name())) && isOrdered(table, dimension)) {
        along(table, d).filter(line -> isMonotone(column, line)).forEach(running::add);
      }
    }
    return running;
  }

  /**
   * The records of each line of a measure along the days of some time that is called a total and
   * never falls: {@code total_cases} are those of a day, or more likely all until then.
   */
  static List<int[]> maybe(Table table, int measure) {
    List<int[]> maybe = new ArrayList<>();
    String name = table.measures().get(measure).name();
    if (isRunning(name) || !HeadWords.of(name).hasAnyOf("total")) {
      return maybe;
    }
    Column column = table.column(measure);
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (areDays(table, d)) {
        along(table, d)
            .filter(line -> line.length >= FEWEST_DAYS && rises(column, line))
            .forEach(maybe::add);
      }
    }
    return maybe;
  }

  /** The records of each line along a dimension, without totals. */
  private static Stream<int[]> along(Table table, int d) {
    Lines lines = Lines.along(table, d);
    return IntStream.range(0, lines.count())
        .mapToObj(
            i -> Arrays.stream(lines.line(i)).filter(record -> !table.isMargin(record)).toArray());
  }

  private static boolean areDays(Table table, int d) {
    Dimension dimension = table.dimensions().get(d);
    return IntStream.range(0, dimension.size())
        .filter(category -> !dimension.hierarchy().isTotal(category))
        .allMatch(category -> DAY.matcher(dimension.label(category).strip()).lookingAt());
  }

  /** Days may be listed from the last to the first. */
  private static boolean rises(Column column, int[] line) {
    boolean shown = Arrays.stream(line).allMatch(column::isShown);
    return shown
        && isMonotone(column, line)
        && column.approximate(line[0]) != column.approximate(line[line.length - 1]);
  }

  /** {@code waited_at_most_days} says of the counts beside it that each row holds others. */
  private static boolean isOpenAxis(String name) {
    return HeadWords.of(name).hasAnyOf(OPEN);
  }

  private static boolean besideOpen(Table table, int measure) {
    return IntStream.range(0, table.measures().size())
        .filter(other -> other != measure)
        .mapToObj(other -> table.measures().get(other))
        .anyMatch(other -> other.role() == Role.OTHER && isOpenAxis(other.name()));
  }

  /** Times and sizes stand in order, and so do the rows of a list. */
  private static boolean isOrdered(Table table, Dimension dimension) {
    boolean list = table.dimensions().size() == 1 && dimension.nature() != Dimension.Nature.AREA;
    return isTime(dimension)
        || list
        || IntStream.range(0, dimension.size())
            .allMatch(category -> opensWithDigit(dimension.label(category)));
  }

  private static boolean opensWithDigit(String label) {
    String text = label.strip();
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /** A line that rises and falls is no running total, whatever its name. */
  private static boolean isMonotone(Column column, int[] line) {
    boolean rises = false;
    boolean falls = false;
    for (int i = 1; i < line.length; i++) {
      if (column.isShown(line[i - 1]) && column.isShown(line[i])) {
        double step = column.approximate(line[i]) - column.approximate(line[i - 1]);
        rises |= step > 0;
        falls |= step < 0;
      }
    }
    return line.length > 1 && !(rises && falls);
  }
}
