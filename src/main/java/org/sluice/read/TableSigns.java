package org.sluice.read;

import java.util.EnumSet;
import java.util.Set;
import org.sluice.table.Role;

/**
 * What the heads and titles of a block say of all its columns.
 *
 * @param firstSureFigure the first column that surely holds figures, counted from the left one
 * @param model whether the heads are those of a model's results
 * @param percents whether some figures are percentages that exceed one
 * @param scaled whether a title says in how many the counts are given
 */
record TableSigns(int firstSureFigure, boolean model, boolean percents, boolean scaled) {
  /** So many kinds of a model's results stand side by side only in the table of one. */
  private static final int FEWEST_OF_MODEL = 2;

  private static final Set<Role> MODEL =
      EnumSet.of(Role.RATIO, Role.COEFFICIENT, Role.CI, Role.P, Role.SE, Role.STATISTIC);

  static TableSigns of(Block block, Profile[] profiles, Hint[] hints) {
    int firstSureFigure = Integer.MAX_VALUE;
    boolean model = results(profiles, hints) >= FEWEST_OF_MODEL;
    boolean percents = false;
    for (int i = profiles.length - 1; i >= 0; i--) {
      Hint hint = hints[i];
      if (hint.isFigure()
          && hint.sure()
          && (profiles[i].isNumeric() || profiles[i].isComposite())) {
        firstSureFigure = i;
        percents |= hint.is(Role.PERCENT) && profiles[i].max > 1;
        model |= hint.is(Role.P) || hint.is(Role.SE) || hint.is(Role.COEFFICIENT);
      }
    }
    return new TableSigns(firstSureFigure, model, percents, Scaled.titles(block) > 0);
  }

  /** How many kinds of a model's results the heads of figures name, surely or not. */
  private static int results(Profile[] profiles, Hint[] hints) {
    Set<Role> named = EnumSet.noneOf(Role.class);
    for (int i = 0; i < profiles.length; i++) {
      if (profiles[i].isNumeric() && hints[i].isFigure()) {
        named.add(hints[i].role().orElse(Role.OTHER));
      }
    }
    named.retainAll(MODEL);
    return named.size();
  }
}
