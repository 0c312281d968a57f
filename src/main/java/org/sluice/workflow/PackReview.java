package org.sluice.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.Problem;
import org.sluice.pack.Found;
import org.sluice.pack.Pack;
import org.sluice.pack.Packs;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.rounding.Rounding;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;
import org.sluice.rules.RoundedCopies;
import org.sluice.rules.RuleSet;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Position;

/**
 * A pack with everything that is wrong with it: its YAML, its inheritance, the settings of its
 * rules and the way it protects.
 *
 * @param pack the pack as far as it could be read
 * @param faults all faults at once
 */
public record PackReview(Optional<Pack> pack, List<Problem> faults) {
  /** Copies the list. */
  public PackReview {
    faults = List.copyOf(faults);
  }

  /** Reads the pack of this id or path. */
  public static PackReview of(String idOrPath) {
    Found found = Packs.find(idOrPath);
    List<Problem> faults = new ArrayList<>(found.problems());
    found.pack().ifPresent(pack -> faults.addAll(RuleSet.from(pack).faults()));
    found.pack().ifPresent(pack -> faults.addAll(protection(pack)));
    return new PackReview(found.pack(), Faults.inOrder(faults));
  }

  private static List<Problem> protection(Pack pack) {
    Faults faults = new Faults();
    pack.protect().ifPresent(node -> protection(pack, node, faults));
    return faults.problems();
  }

  private static void protection(Pack pack, Mapping node, Faults faults) {
    Position copies = node.entry("then").map(then -> then.key().position()).orElse(node.position());
    ProtectSettings.from(node, faults)
        .rounding()
        .ifPresent(rounding -> faults.addAll(copies(rounding).faults(pack, copies)));
  }

  private static RoundedCopies copies(Rounding rounding) {
    boolean sums = rounding.totals() == Totals.SUM_OF_ROUNDED;
    return new RoundedCopies(
        rounding.steps(),
        rounding.method() == Method.MIDPOINT,
        rounding.totals() != Totals.TRUE,
        sums || rounding.method() == Method.CONTROLLED);
  }
}
