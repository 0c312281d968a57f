package org.sluice.protect.rounding;

import java.util.List;
import java.util.Optional;
import org.sluice.pack.BasesReader;
import org.sluice.pack.RoundingBases;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.protect.rounding.Rounding.Half;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;
import org.sluice.yaml.Settings;

/** The block {@code then:} of a pack: how what stays is rounded. */
public final class RoundingSettings {
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
    int base = round.wholeNumber("base", 2, BasesReader.LARGEST_BASE, USUAL_BASE);
    List<Step> steps = BasesReader.steps(round, "bases");
    boolean graduated = method == Method.GRADUATED;
    if (round.has("base") && (graduated || round.has("bases"))) {
      String beside = graduated ? "`graduated`" : "`bases`";
      round.fault("base", "no base beside " + beside, "one", "write `bases:`, or leave it out");
    }
    boolean oneBase = method == Method.MIDPOINT || method == Method.CONTROLLED;
    if (oneBase && round.has("bases")) {
      round.fault("bases", "one base", "several", "write one `base:`");
      steps = List.of();
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
    RoundingBases standard = graduated ? RoundingBases.GRADUATED : RoundingBases.of(base);
    RoundingBases all = steps.isEmpty() ? standard : new RoundingBases(steps);
    if (all.fall() && !graduated) {
      round.fault(
          "bases",
          "bases that stay or grow with the count",
          "one that falls",
          "give larger counts the larger base, or they are told more precisely than small ones");
      all = standard;
    }
    return new Rounding(all, method, half, totals, Optional.empty());
  }
}
