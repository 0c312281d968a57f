package org.sluice.protect.attack;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** Asks an integer programming library for the least and the most that a figure can be. */
final class LibraryIntruder {
  private static final double TOLERANCE = 1e-6;

  private final int[][] sums;
  private final long[] least;
  private final long[] most;
  private final boolean whole;

  LibraryIntruder(int[][] sums, long[] least, long[] most, boolean whole) {
    this.sums = sums.clone();
    this.least = least.clone();
    this.most = most.clone();
    this.whole = whole;
  }

  /** The least that a figure can be, a hair below where it may have a fraction. */
  double least(int figure) {
    Optimisation.Result result = model(figure).minimise();
    return Math.max((double) least[figure], answer(figure, result) - TOLERANCE);
  }

  /** The most that a figure can be, a hair above where it may have a fraction. */
  double most(int figure) {
    Optimisation.Result result = model(figure).maximise();
    return Math.min((double) most[figure], answer(figure, result) + TOLERANCE);
  }

  private double answer(int figure, Optimisation.Result result) {
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("the library found no answer: " + result.getState());
    }
    double found = result.doubleValue(figure);
    return whole ? Math.rint(found) : found;
  }

  private ExpressionsBasedModel model(int figure) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (int f = 0; f < least.length; f++) {
      model.addVariable("x" + f).lower(least[f]).upper(most[f]).integer(whole);
    }
    for (int[] members : sums) {
      Expression sum = model.addExpression().level(0);
      sum.set(members[0], -1);
      for (int i = 1; i < members.length; i++) {
        sum.set(members[i], 1);
      }
    }
    model.getVariable(figure).weight(1);
    return model;
  }
}
