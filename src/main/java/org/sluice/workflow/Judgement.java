package org.sluice.workflow;

import org.sluice.finding.RulesUsed;
import org.sluice.pack.Pack;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.rounding.RoundingKey;
import org.sluice.rules.RuleSet;
import org.sluice.workflow.CheckRequest.Task;
import org.sluice.yaml.Faults;

/**
 * What a run judges by.
 *
 * @param used what reports say of the pack
 * @param rules the rules that judge
 * @param protection how copies are treated
 */
record Judgement(RulesUsed used, RuleSet rules, ProtectSettings protection) {
  /** A pack without faults, made ready; an audit judges by the marks alone. */
  static Judgement by(Pack pack, Task task) {
    RuleSet rules = RuleSet.from(pack).rules();
    ProtectSettings protection =
        pack.protect()
            .map(node -> ProtectSettings.from(node, new Faults()))
            .orElseGet(ProtectSettings::standard);
    return new Judgement(pack.used(), task == Task.AUDIT ? rules.onlyMarks() : rules, protection);
  }

  /** The same, and random rounding draws with this key. */
  Judgement with(RoundingKey key) {
    return new Judgement(used, rules, protection.with(key));
  }
}
