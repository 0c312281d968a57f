package org.sluice.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.finding.Problem;

/** The faults of a file, gathered while it is read and listed by line. */
public final class Faults {
  private static final Pattern PLACE =
      Pattern.compile("(.*):(\\d{1,9}):(\\d{1,9})", Pattern.DOTALL);

  private static final int MOST = 1000;

  private final List<Problem> problems = new ArrayList<>();

  /** Notes a fault. Packs and descriptions may be quoted, submission data may not. */
  public void add(Position at, String expected, String found, String advice) {
    problems.add(new Problem(at.toString(), expected, found, advice));
  }

  /** Takes over faults that were found elsewhere. */
  public void addAll(Collection<Problem> others) {
    problems.addAll(others);
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * Every fault, by file, line and column; of more than a thousand the first, and how many more.
   */
  public List<Problem> problems() {
    List<Problem> all = inOrder(problems);
    if (all.size() <= MOST) {
      return all;
    }
    String place = all.get(MOST).place();
    String more = (all.size() - MOST) + " more";
    List<Problem> shown = new ArrayList<>(all.subList(0, MOST));
    shown.add(new Problem(place, "no further faults", more, "mend the first ones"));
    return List.copyOf(shown);
  }

  /** Faults of several readers as one list, by file, line and column. */
  public static List<Problem> inOrder(Collection<Problem> problems) {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Faults::position).thenComparing(Problem::expected))
        .toList();
  }

  /** A fault without a line (a file that is not there) comes before those of its lines. */
  private static Position position(Problem problem) {
    Matcher place = PLACE.matcher(problem.place());
    return place.matches()
        ? new Position(
            place.group(1),
            Math.max(1, Integer.parseInt(place.group(2))),
            Math.max(1, Integer.parseInt(place.group(3))))
        : Position.start(problem.place());
  }
}
