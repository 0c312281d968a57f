package org.sluice.pack;

import java.util.ArrayList;
import java.util.List;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.yaml.Settings;

/**
 * The bases of a rounding as packs write them: a list of {@code {from: 100, base: 50}}, or of
 * {@code {from: 0, becomes: 5}} for counts that all become one figure.
 */
public final class BasesReader {
  /** The largest base that a pack can write. */
  public static final int LARGEST_BASE = 1_000_000;

  private BasesReader() {}

  /** The steps below a key, empty where there is none; steps out of order are a fault. */
  public static List<Step> steps(Settings settings, String key) {
    List<Step> steps = new ArrayList<>();
    settings.eachBelow(key).forEach(step -> steps.add(step(step)));
    if (!steps.isEmpty() && !RoundingBases.areInOrder(steps)) {
      settings.fault(
          key,
          "steps that start at 0, rise and end with a `base`",
          "others",
          "write `from: 0` first");
      return List.of();
    }
    if (!RoundingBases.rise(steps)) {
      settings.fault(
          key,
          "steps by which no count is printed as less than a smaller one is",
          "others",
          "start each step at a multiple of its base, above what the step before gives");
      return List.of();
    }
    return steps;
  }

  private static Step step(Settings step) {
    step.require("from");
    boolean one = step.has("becomes");
    if (one && step.has("base")) {
      step.fault("base", "`base` or `becomes`", "both", "leave one of them out");
      step.wholeNumber("base", 2, LARGEST_BASE, 2);
    }
    step.require(one ? "becomes" : "base");
    int from = step.wholeNumber("from", 0, Integer.MAX_VALUE, 0);
    int base = step.wholeNumber(one ? "becomes" : "base", 2, LARGEST_BASE, 2);
    step.refuseOthers();
    return new Step(from, base, one);
  }
}
