package org.sluice.pack;

import java.util.List;
import java.util.Set;
import org.sluice.finding.Verdict;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;

/**
 * One rule of a pack after inheritance.
 *
 * @param id the name in the pack, such as {@code small-counts}
 * @param named the id and the pack that had the last word on the rule, as findings name them:
 *     {@code small-counts of dfe-cin}
 * @param kind what is looked for, such as {@code low-count}; whether it exists is for the rules to
 *     say
 * @param verdict what a finding means: fail, review or note
 * @param units the units that the rule counts, the pack's where the rule names none
 * @param appliesTo what the rule is limited to; empty where it is not limited
 * @param exempt labels of areas whose own figures the rule leaves alone
 * @param only labels of areas whose figures alone the rule judges; empty for all
 * @param instead what the service takes in place of such a figure; empty where unsaid
 * @param source where the rule is published
 * @param written every key the files write for the rule, each with the file and line it comes from
 */
public record PackRule(
    String id,
    String named,
    Scalar kind,
    Verdict verdict,
    List<String> units,
    List<Scalar> appliesTo,
    List<String> exempt,
    List<String> only,
    String instead,
    PackSource source,
    Mapping written) {
  /** The keys every kind takes; the others are settings of the kind. */
  public static final Set<String> GENERAL =
      Set.of("kind", "verdict", "units", "applies-to", "exempt", "only", "instead", "source");

  /** Keeps its own copies. */
  public PackRule {
    units = List.copyOf(units);
    appliesTo = List.copyOf(appliesTo);
    exempt = List.copyOf(exempt);
    only = List.copyOf(only);
  }

  /** What the rule judges, and how; for people who compare packs. */
  public Mapping judging() {
    return Overlay.without(written, Set.of("kind", "verdict", "units", "source"));
  }

  /** The settings of the kind alone. */
  public Mapping settings() {
    return Overlay.without(written, GENERAL);
  }
}
