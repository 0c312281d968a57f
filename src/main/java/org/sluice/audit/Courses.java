package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.table.Dimension;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * The records of a table that follow each other in time, group by group: a line of a survival table
 * tells of those whom the line above has left.
 */
public final class Courses {
  private static final Pattern NUMBER = Pattern.compile("^\\D{0,2}(\\d+(?:\\.\\d+)?)");
  private static final Pattern AT_RISK =
      Pattern.compile(
          "\\b(?:at ?risk|n ?risk|risk set|beg(?:\\.|inning)? total|entering|exposed|survivors|l ?x)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CURVE =
      Pattern.compile(
          "\\b(?:surv\\w*|kaplan|km|cum\\w* ?haz\\w*|cumulative incidence|cif|event free)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:time|days?|weeks?|months?|years?|follow|interval|periods?)\\b|^t$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE = Pattern.compile("\\bage", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:n ?events?|events?|deaths?|died|n ?cens\\w*|cens\\w*|lost|withdr\\w*|failures?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[_.()]+");
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);

  private final Table table;
  private final List<Integer> times;

  private Courses(Table table) {
    this.table = table;
    this.times =
        IntStream.range(0, table.dimensions().size())
            .filter(d -> isInNumbers(table.dimensions().get(d)))
            .boxed()
            .toList();
  }

  /** The records of each group in the order of the source; a time that is earlier begins anew. */
  public static List<List<Integer>> of(Table table) {
    return new Courses(table).all();
  }

  /**
   * Whether a table tells, time after time, of those who are left: the lines of calendar years
   * count others each.
   */
  public static boolean areOfSurvival(Table table) {
    boolean told =
        table.layout() == Layout.SURVIVAL
            || has(table, measure -> measure.role().isCount() && isAtRisk(measure.name()))
            || (has(table, measure -> !measure.role().isCount() && says(CURVE, measure.name()))
                && table.dimensions().stream().anyMatch(each -> says(TIME, each.name())));
    return told && !areYears(table);
  }

  /**
   * Whether it is known which column of numbers is the time: the only one, or the only one whose
   * head says so where all others stay the same along every course.
   */
  public static boolean areTimed(Table table) {
    Courses courses = new Courses(table);
    List<Integer> named =
        courses.times.stream().filter(d -> says(TIME, table.dimensions().get(d).name())).toList();
    return courses.times.size() == 1
        || (named.size() == 1
            && courses.all().stream().allMatch(course -> courses.isSame(course, named.get(0))));
  }

  private boolean isSame(List<Integer> course, int but) {
    return times.stream()
        .filter(d -> d != but)
        .allMatch(
            d -> course.stream().map(record -> table.category(d, record)).distinct().count() == 1);
  }

  private static boolean has(Table table, Predicate<Measure> which) {
    return table.measures().stream().anyMatch(which);
  }

  /** Whether a head or a label says something, with dots and the like between its words or not. */
  public static boolean says(Pattern what, String head) {
    return what.matcher(BETWEEN_WORDS.matcher(head).replaceAll(" ")).find();
  }

  private static boolean areYears(Table table) {
    return table.dimensions().stream()
        .anyMatch(
            each ->
                isInNumbers(each)
                    && IntStream.range(0, each.size())
                        .allMatch(c -> number(each.label(c)).compareTo(FIRST_YEAR) >= 0));
  }

  /** Whether a measure or a category is a number at risk; those of calendar years are of others. */
  public static boolean tellRisk(Table table) {
    return areOfSurvival(table)
        || table.dimensions().stream()
            .anyMatch(
                each -> IntStream.range(0, each.size()).anyMatch(c -> isAtRisk(each.label(c))));
  }

  /**
   * What a table tells of a course. The labels of a table are looked through once, and not for each
   * other table.
   *
   * @param risk whether it tells who is at risk
   * @param timed whether it does so time after time
   * @param leavers whether it tells who left
   * @param dated whether it may tell when they did
   */
  record Telling(boolean risk, boolean timed, boolean leavers, boolean dated) {
    static Telling of(Table table) {
      boolean risk = tellRisk(table);
      boolean leavers = !risk && tellsLeavers(table);
      return new Telling(risk, risk && isTimed(table), leavers, leavers && mayBeTimed(table));
    }

    /**
     * Whether one of two tables tells who is at risk, time after time, and the other who left: the
     * next number at risk is what one of them leaves of the other.
     *
     * @param samePeople whether both share labels or a total
     */
    boolean isParted(Telling other, boolean samePeople) {
      return (timed && other.leaves(samePeople)) || (other.timed && leaves(samePeople));
    }

    private boolean leaves(boolean samePeople) {
      return leavers && (dated || samePeople);
    }
  }

  private static boolean isTimed(Table table) {
    return table.dimensions().stream().anyMatch(each -> says(TIME, each.name()));
  }

  /** Whether lines or columns may follow each other in time; those of ages and areas do not. */
  private static boolean mayBeTimed(Table table) {
    return table.dimensions().stream()
        .anyMatch(
            each ->
                says(TIME, each.name())
                    || (isInNumbers(each) && !says(AGE, each.name()))
                    || IntStream.range(0, each.size()).anyMatch(c -> says(TIME, each.label(c))));
  }

  private static boolean tellsLeavers(Table table) {
    return has(table, measure -> measure.role().isCount() && says(LEFT, measure.name()))
        || table.dimensions().stream()
            .anyMatch(
                each -> IntStream.range(0, each.size()).anyMatch(c -> says(LEFT, each.label(c))));
  }

  /** Whether a head says how many are still there. */
  public static boolean isAtRisk(String head) {
    return says(AT_RISK, head);
  }

  private List<List<Integer>> all() {
    Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();
    IntStream.range(0, table.size())
        .filter(record -> !table.isStated(record))
        .boxed()
        .sorted(Comparator.comparingInt(table::row))
        .forEach(
            record -> groups.computeIfAbsent(group(record), key -> new ArrayList<>()).add(record));
    return groups.values().stream().flatMap(group -> inOrder(group).stream()).toList();
  }

  private List<Integer> group(int record) {
    return IntStream.range(0, table.dimensions().size())
        .filter(d -> !times.contains(d))
        .map(d -> table.category(d, record))
        .boxed()
        .toList();
  }

  /** Groups that only numbers tell apart stand one below the other, and time begins with each. */
  private List<List<Integer>> inOrder(List<Integer> group) {
    List<List<Integer>> courses = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      if (i == 0 || isEarlier(group.get(i), group.get(i - 1))) {
        courses.add(new ArrayList<>());
      }
      courses.get(courses.size() - 1).add(group.get(i));
    }
    return courses;
  }

  private boolean isEarlier(int record, int than) {
    return times.stream()
        .anyMatch(d -> number(label(d, record)).compareTo(number(label(d, than))) < 0);
  }

  private String label(int d, int record) {
    return table.dimensions().get(d).label(table.category(d, record));
  }

  private static boolean isInNumbers(Dimension dimension) {
    return !dimension.columns().isEmpty()
        && IntStream.range(0, dimension.size())
            .allMatch(c -> NUMBER.matcher(dimension.label(c).strip()).find());
  }

  private static BigDecimal number(String label) {
    Matcher number = NUMBER.matcher(label.strip());
    return Optional.of(number)
        .filter(Matcher::find)
        .map(found -> new BigDecimal(found.group(1)))
        .orElse(BigDecimal.ZERO);
  }
}
