package org.sluice.rules;

import java.util.List;
import java.util.Optional;

/** The registry: every kind of rule is a line here. */
public final class Rules {
  /** All kinds that a pack can use, in the order of their pages. */
  public static final List<Kind> ALL =
      List.of(
          LowCountRule.KIND,
          FewEntitiesRule.KIND,
          LowDenominatorRule.KIND,
          ImpliedCountRule.KIND,
          DominanceRule.KIND,
          PPercentRule.KIND,
          ClassDisclosureRule.KIND,
          FewBeyondRule.KIND,
          ExtremeValueRule.KIND,
          LowDegreesRule.KIND,
          PerfectFitRule.KIND,
          FewAtRiskRule.KIND,
          NotRoundedRule.KIND,
          RecoverableRule.KIND,
          RecordLevelRule.KIND,
          ListingRule.KIND,
          IdentifierRule.KIND,
          HiddenContentRule.KIND,
          MacroRule.KIND,
          FileTypeRule.KIND,
          FileSizeRule.KIND,
          FigureWithoutDataRule.KIND,
          MachinePathRule.KIND,
          UnfitMarkRule.KIND,
          SmallAreaRule.KIND,
          SparseTableRule.KIND,
          TooPreciseRule.KIND,
          UnreliableRule.KIND,
          MissingDescriptionRule.KIND,
          ManyEstimatesRule.KIND,
          OrganisationsComparedRule.KIND,
          ForbiddenCrossRule.KIND,
          RareVariantRule.KIND,
          RiskScoreRule.KIND);

  /** Checks that need no pack: what could not be read or was only guessed never passes silently. */
  static final List<Rule> ALWAYS =
      List.of(new GuessedReading(), new UnreadCells(), new UnreadParts());

  /**
   * What leaks whatever a service publishes about counts. A pack that names one of these kinds has
   * its own rule in place of this one; none can go without.
   */
  static final List<Rule> UNLESS_NAMED =
      List.of(
          RecordLevelRule.ALWAYS,
          ListingRule.ALWAYS,
          IdentifierRule.ALWAYS,
          HiddenContentRule.ALWAYS,
          MacroRule.ALWAYS,
          FileTypeRule.ALWAYS,
          MachinePathRule.ALWAYS);

  private Rules() {}

  /** The kind of this name, if there is one. */
  public static Optional<Kind> kind(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** The names of all kinds, in the order of their pages. */
  public static List<String> names() {
    return ALL.stream().map(Kind::name).toList();
  }
}
