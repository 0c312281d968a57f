package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Table;

/**
 * Finds what a life table carries on from line to line: those at risk, less those who had the event
 * and those who were lost, are those at risk in the next line. Two columns may take away in the
 * line that they stand in, or on the way to it.
 */
final class RiskSets {
  private static final int MOST_COUNTS = 12;
  private static final int MOST_RECORDS = 2_000;

  /** Together the falls have this many digits, and those of the attempts on top. */
  private static final double FEWEST_DIGITS = 2.5;

  private static final int FEWEST_LINES = 2;

  private final Gathering gathering;

  RiskSets(Gathering gathering) {
    this.gathering = gathering;
  }

  void gather() {
    for (int t = 0; t < gathering.tables.size(); t++) {
      Table table = gathering.tables.get(t);
      int of = t;
      List<Integer> counts =
          IntStream.range(0, table.measures().size())
              .filter(m -> gathering.isWhole(of, m) && isCount(of, m))
              .boxed()
              .toList();
      if (counts.size() > 2 && counts.size() <= MOST_COUNTS && table.size() <= MOST_RECORDS) {
        gather(t, counts, Courses.of(table));
      }
    }
  }

  private boolean isCount(int t, int m) {
    return gathering.families.get(gathering.familyOf(t, m)).count();
  }

  private void gather(int t, List<Integer> counts, List<List<Integer>> courses) {
    double attempts = Math.log10(Math.pow(counts.size(), 3));
    for (int stock : counts) {
      for (int one : counts) {
        for (int other : counts) {
          if (one < other && one != stock && other != stock) {
            new Carried(t, stock, one, other, false).link(courses, attempts);
            new Carried(t, stock, one, other, true).link(courses, attempts);
          }
        }
      }
    }
  }

  /** Three columns of which two may take away from the first. */
  private final class Carried {
    private final int t;
    private final int stock;
    private final int one;
    private final int other;
    private final boolean onTheWay;
    private final Set<List<BigDecimal>> seen = new HashSet<>();
    private double digits;

    /**
     * One reading of three columns.
     *
     * @param onTheWay whether a line tells who left since the line before
     */
    Carried(int t, int stock, int one, int other, boolean onTheWay) {
      this.t = t;
      this.stock = stock;
      this.one = one;
      this.other = other;
      this.onTheWay = onTheWay;
    }

    void link(List<List<Integer>> courses, double attempts) {
      List<Equation> found = new ArrayList<>();
      for (List<Integer> course : courses) {
        for (int i = 0; i + 1 < course.size(); i++) {
          int before = course.get(i);
          int after = course.get(i + 1);
          Optional<BigDecimal> rest = rest(before, after);
          if (rest.isPresent() && rest.get().signum() == 0) {
            take(before, after);
          } else if (rest.isPresent() && i > 0) {
            return; // some may come in before the first line, but nobody comes in later
          }
          if (rest.isEmpty() || rest.get().signum() == 0) {
            equation(before, after).ifPresent(found::add);
          }
        }
      }
      if (isBeyondChance(attempts)) {
        found.forEach(each -> gathering.add(each, false, BigDecimal.ZERO));
        courses.stream()
            .filter(course -> !onTheWay)
            .map(course -> course.get(course.size() - 1))
            .forEach(this::end);
      }
    }

    /** Of those at risk in the last line some leave, and in most tables all. */
    private void end(int last) {
      int all = cell(stock, last);
      List<Integer> leaving = List.of(cell(one, last), cell(other, last));
      boolean known = isKnown(stock, last) && isKnown(one, last) && isKnown(other, last);
      if (!known || leaving.contains(all)) {
        return;
      }
      Optional<BigDecimal> rest =
          gathering.figure(all).flatMap(few -> gathering.sum(leaving).map(few::subtract));
      if (rest.filter(left -> left.signum() == 0).isPresent()) {
        gathering.add(new Equation(all, leaving), false, BigDecimal.ZERO);
      } else if (rest.filter(left -> left.signum() < 0).isEmpty()) {
        List<Integer> parts = new ArrayList<>(leaving);
        parts.add(gathering.addUnprinted(all));
        gathering.add(new Equation(all, parts), false, BigDecimal.ZERO);
      }
    }

    private boolean isBeyondChance(double attempts) {
      return Courses.isAtRisk(gathering.tables.get(t).measures().get(stock).name())
          ? digits > 0
          : seen.size() >= FEWEST_LINES && digits >= FEWEST_DIGITS + attempts;
    }

    /** What is left of those before without those who left and those after. */
    private Optional<BigDecimal> rest(int before, int after) {
      int line = onTheWay ? after : before;
      return gathering
          .figure(cell(stock, before))
          .flatMap(
              all ->
                  gathering
                      .sum(List.of(cell(one, line), cell(other, line), cell(stock, after)))
                      .map(all::subtract));
    }

    private void take(int before, int after) {
      BigDecimal all = gathering.figure(cell(stock, before)).orElseThrow();
      BigDecimal left = gathering.figure(cell(stock, after)).orElseThrow();
      if (seen.add(List.of(all, left))) {
        digits += Math.log10(Math.max(1, all.subtract(left).doubleValue()));
      }
    }

    private Optional<Equation> equation(int before, int after) {
      int line = onTheWay ? after : before;
      boolean known =
          isKnown(stock, before)
              && isKnown(one, line)
              && isKnown(other, line)
              && isKnown(stock, after);
      List<Integer> parts = List.of(cell(one, line), cell(other, line), cell(stock, after));
      return known && !parts.contains(cell(stock, before))
          ? Optional.of(new Equation(cell(stock, before), parts))
          : Optional.empty();
    }

    private boolean isKnown(int m, int record) {
      return gathering.isKnown(t, m, record);
    }

    private int cell(int m, int record) {
      return gathering.index[t][m][record];
    }
  }
}
