package org.sluice.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * How many of something somebody has, in a column whose name says number, beside the number of
 * those who have so many: {@code Number of visits, Number of patients}. Under the same labels its
 * values rise, mostly one by one, and start at none or one; counts of people do not come so.
 */
final class CountedValues {
  /** What somebody has or does more than once. */
  private static final Set<String> THINGS =
      Set.of(
          "visits",
          "attendances",
          "prescriptions",
          "doses",
          "tests",
          "admissions",
          "appointments",
          "consultations",
          "episodes",
          "referrals",
          "practices",
          "vaccinations",
          "items",
          "sessions",
          "hearings",
          "placements",
          "conditions",
          "comorbidities",
          "medications",
          "drugs",
          "siblings");

  /** Who has it. */
  private static final Set<String> PEOPLE =
      Set.of(
          "patients",
          "people",
          "persons",
          "individuals",
          "participants",
          "residents",
          "children",
          "adults",
          "women",
          "men",
          "families",
          "households",
          "homes");

  /** Of these the number of things rises as well, and counts events. */
  private static final Set<String> OF_A_COURSE =
      Set.of(
          "cumulative", "cum", "cumul", "running", "total", "risk", "remaining", "left", "tested");

  private static final double MOST = 99;
  private static final int FEWEST_STEPS = 4;

  private CountedValues() {}

  /** Whether the first column of a block holds such values. */
  static boolean inFirst(Block block, Profile[] profiles, Hint[] hints) {
    Profile profile = profiles[0];
    boolean plain = profile.isWhole() && profile.numbers() == profile.filled();
    return plain
        && profile.negatives == 0
        && profile.max <= MOST
        && saysNumberOf(block, 0, THINGS)
        && IntStream.range(1, profiles.length).anyMatch(j -> counts(block, hints[j], j))
        && rises(block, labels(block, profiles, hints));
  }

  private static boolean counts(Block block, Hint hint, int j) {
    return hint.is(Role.COUNT) && hint.sure() && saysNumberOf(block, j, PEOPLE);
  }

  private static boolean saysNumberOf(Block block, int j, Set<String> what) {
    Words words = Words.of(block.head().name(j));
    return Counts.saysCount(words) && words.hasAny(what) && !words.hasAny(OF_A_COURSE);
  }

  /** The columns right of it that may tell rows apart. */
  private static List<Integer> labels(Block block, Profile[] profiles, Hint[] hints) {
    return IntStream.range(1, profiles.length)
        .filter(j -> hints[j].isLabel() || !(profiles[j].isNumeric() || profiles[j].isComposite()))
        .map(j -> block.left() + j)
        .boxed()
        .toList();
  }

  private static boolean rises(Block block, List<Integer> labels) {
    Grid grid = block.grid();
    Numeral numeral = new Numeral();
    int steps = 0;
    int ones = 0;
    double last = Double.NaN;
    for (int row = block.bodyTop(); row <= block.bottom(); row++) {
      String text = grid.text(row, block.left());
      if (!numeral.read(text, 0, text.length(), false)) {
        continue;
      }
      double value = numeral.approximate();
      if (!Double.isNaN(last) && isUnderSame(grid, row, labels)) {
        if (value <= last) {
          return false;
        }
        steps++;
        ones += value == last + 1 ? 1 : 0;
      } else if (value > 1) {
        return false;
      }
      last = value;
    }
    return steps >= FEWEST_STEPS && ones * 2 > steps;
  }

  private static boolean isUnderSame(Grid grid, int row, List<Integer> labels) {
    for (int label : labels) {
      if (!grid.text(row, label).equals(grid.text(row - 1, label))) {
        return false;
      }
    }
    return true;
  }
}
