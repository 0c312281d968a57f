package org.sluice.protect.rounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.protect.rounding.Rounding.Half;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;
import org.sluice.yaml.Settings;

/** The block {@code then:} of a pack: how what stays is rounded. */
public final class RoundingSettings {
  private static final int LARGEST_BASE = 1_000_000;
  private static final int USUAL_BASE = 5;

  private RoundingSettings() {}

  /** The rounding that the block asks for; whatever is wrong with it is a fault. */
  public static Optional<Rounding> from(Settings then) {
    Totals totals = then.oneOf("totals", Totals.class, Totals.ROUNDED);
    then.require("round");
    Optional<Rounding> rounding = then.below("round").map(round -> rounding(then, round, totals));
    then.refuseOthers();
    return rounding;
  }

  private static Rounding rounding(Settings then, Settings round, Totals totals) {
    Method method = round.oneOf("method", Method.class, Method.NEAREST);
    Half half = round.oneOf("half", Half.class, Half.UP);
    int base = round.wholeNumber("base", 2, LARGEST_BASE, USUAL_BASE);
    List<Steps.Step> steps = new ArrayList<>();
    round.eachBelow("bases").forEach(step -> steps.add(step(step)));
    boolean graduated = method == Method.GRADUATED;
    if (graduated && round.has("base")) {
      round.fault("base", "no base beside `graduated`", "one", "write `bases:`, or leave it out");
    }
    if (!graduated && round.has("bases")) {
      round.fault("bases", "one base", "several", "write `method: graduated`, or one `base:`");
    }
    boolean given = graduated && !steps.isEmpty();
    if (given && !Steps.areInOrder(steps)) {
      round.fault("bases", "steps that start at 0 and rise", "others", "write `from: 0` first");
      given = false;
    }
    if (method == Method.CONTROLLED && totals != Totals.ROUNDED) {
      then.fault(
          "totals",
          "`rounded` beside `controlled`, which keeps every sum",
          "`" + Settings.label(totals) + "`",
          "leave it out");
      totals = Totals.ROUNDED;
    }
    round.refuseOthers();
    Steps all = given ? new Steps(steps) : graduated ? Steps.GRADUATED : Steps.of(base);
    return new Rounding(all, method, half, totals, Optional.empty());
  }

  private static Steps.Step step(Settings step) {
    step.require("from");
    step.require("base");
    int from = step.wholeNumber("from", 0, Integer.MAX_VALUE, 0);
    int base = step.wholeNumber("base", 2, LARGEST_BASE, USUAL_BASE);
    step.refuseOthers();
    return new Steps.Step(from, base);
  }
}
