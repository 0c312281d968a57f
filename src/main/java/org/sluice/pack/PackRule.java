package org.sluice.pack;

import java.util.List;
import org.sluice.finding.Verdict;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;

/**
 * One rule of a pack after inheritance.
 *
 * @param id the name in the pack, such as {@code small-counts}
 * @param kind what is looked for, such as {@code low-count}; whether it exists is for the rules to
 *     say
 * @param verdict what a finding means: fail, review or note
 * @param units the units that the rule counts, the pack's where the rule names none
 * @param appliesTo what the rule is limited to; empty where it is not limited
 * @param source where the rule is published
 * @param settings the settings of the kind, each with the file and line it comes from
 */
public record PackRule(
    String id,
    Scalar kind,
    Verdict verdict,
    List<String> units,
    List<Scalar> appliesTo,
    PackSource source,
    Mapping settings) {
  /** Keeps its own copies. */
  public PackRule {
    units = List.copyOf(units);
    appliesTo = List.copyOf(appliesTo);
  }
}
