package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.pack.PackRule;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Settings;
import org.sluice.yaml.Suggestion;

/** From a rule as a pack writes it to one that judges. */
final class Written {
  private Written() {}

  /** A rule that a pack writes without fault. */
  static Optional<Rule> made(PackRule written) {
    Faults faults = new Faults();
    return rule(written, faults).filter(rule -> faults.isEmpty());
  }

  /** A rule of what a pack writes, and whatever is wrong with that; empty for an unknown kind. */
  static Optional<Rule> rule(PackRule rule, Faults faults) {
    Optional<Kind> kind = Rules.kind(rule.kind().text());
    if (kind.isEmpty()) {
      faults.add(
          rule.kind().position(),
          "a kind of rule",
          rule.kind().described(),
          Suggestion.advice(rule.kind().text(), Rules.names()));
      return Optional.empty();
    }
    Settings settings = Settings.of(rule.settings(), faults);
    Rule made = kind.get().maker().make(head(rule, faults), new Given(settings));
    settings.refuseOthersBeside(PackRule.GENERAL);
    return Optional.of(made);
  }

  private static RuleHead head(PackRule rule, Faults faults) {
    List<String> appliesTo = new ArrayList<>();
    for (Scalar word : rule.appliesTo()) {
      if (RuleHead.applicable().contains(word.text())) {
        appliesTo.add(word.text());
      } else {
        faults.add(
            word.position(),
            "a role such as `count` or a family of statistics such as `Frequencies`",
            word.described(),
            Suggestion.advice(word.text(), RuleHead.applicable()));
      }
    }
    rule.exempt().stream()
        .filter(rule.only()::contains)
        .findFirst()
        .flatMap(label -> rule.written().entry("exempt"))
        .ifPresent(
            exempt ->
                faults.add(
                    exempt.key().position(),
                    "labels that are not among those of `only`",
                    "one that is",
                    "leave it out of one of the two"));
    return new RuleHead(
        rule.id(),
        rule.named(),
        rule.kind().text(),
        rule.verdict(),
        rule.units(),
        appliesTo,
        rule.exempt(),
        rule.only(),
        rule.instead(),
        rule.source().address());
  }
}
