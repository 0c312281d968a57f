package org.sluice.protect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.audit.Courses;
import org.sluice.grid.Place;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Numbers at risk beside events: nobody leaves twice, so that no more can have had an event than
 * are gone. Where few are gone, a withheld number of events is one of few.
 */
final class RiskFalls {
  private static final int FEWEST_LINES = 2;

  /** {@code A risk}: those of an arm who are at risk, or those whose risk is of some height. */
  private static final Pattern RISK = Pattern.compile("[ _.]risk$", Pattern.CASE_INSENSITIVE);

  private final Table table;
  private final Set<Place> withheld;
  private final int minimum;
  private final List<List<Integer>> courses;

  private RiskFalls(Table table, Set<Place> withheld, int minimum) {
    this.table = table;
    this.withheld = withheld;
    this.minimum = minimum;
    this.courses = Courses.of(table);
  }

  /** What narrows hidden figures of a table, in words. */
  static Set<String> in(Table table, Set<Place> withheld, int minimum) {
    List<Integer> counts =
        IntStream.range(0, table.measures().size())
            .filter(m -> table.measures().get(m).role().isCount())
            .boxed()
            .toList();
    Set<String> found = new TreeSet<>();
    for (int risk : counts) {
      if (mayBeAtRisk(table.measures().get(risk).name())) {
        RiskFalls falls = new RiskFalls(table, withheld, minimum);
        counts.stream()
            .filter(m -> m != risk && (falls.narrows(risk, m, 0) || falls.narrows(risk, m, 1)))
            .forEach(m -> found.add("a withheld number is no more than those at risk fall by"));
      }
    }
    return found;
  }

  private static boolean mayBeAtRisk(String head) {
    return Courses.isAtRisk(head) || RISK.matcher(head).find();
  }

  /**
   * Whether those who are gone leave few values for a withheld number.
   *
   * @param lag 0 where a line tells who leaves after it, 1 where it tells who left before
   */
  private boolean narrows(int risk, int events, int lag) {
    int lines = 0;
    boolean narrow = false;
    for (List<Integer> course : courses) {
      for (int i = 0; i + 1 < course.size(); i++) {
        double fall = value(risk, course.get(i)) - value(risk, course.get(i + 1));
        double gone = value(events, course.get(i + lag));
        if (gone > fall) {
          return false;
        }
        lines += gone <= fall ? 1 : 0;
      }
      narrow |= isNarrow(course, risk, events, lag);
    }
    return narrow && lines >= FEWEST_LINES;
  }

  /** Whether between two numbers at risk that stay, or behind the last, too few are gone. */
  private boolean isNarrow(List<Integer> course, int risk, int events, int lag) {
    List<Integer> staying =
        IntStream.range(0, course.size()).filter(i -> stays(risk, course.get(i))).boxed().toList();
    boolean narrow = false;
    for (int i = 0; i < staying.size(); i++) {
      int from = staying.get(i);
      boolean last = i + 1 == staying.size();
      int to = last ? course.size() : staying.get(i + 1);
      double open = value(risk, course.get(from)) - (last ? 0 : value(risk, course.get(to)));
      int hidden = 0;
      for (int line = from + lag; line < Math.min(to + lag, course.size()); line++) {
        int record = course.get(line);
        open -= stays(events, record) ? value(events, record) : 0;
        hidden += isHidden(events, record) ? 1 : 0;
      }
      narrow |= hidden > 0 && open - (hidden - 1) < minimum - 1;
    }
    return narrow;
  }

  private boolean stays(int m, int record) {
    return table.column(m).isShown(record) && !isHidden(m, record);
  }

  private boolean isHidden(int m, int record) {
    return table.column(m).isShown(record) && withheld.contains(table.place(m, record));
  }

  private double value(int m, int record) {
    Column column = table.column(m);
    return column.isShown(record) ? column.approximate(record) : Double.NaN;
  }
}
