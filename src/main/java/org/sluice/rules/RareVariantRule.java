package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Genetic variants that few people carry, in files that list many. */
record RareVariantRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<BigDecimal> FREQUENCY =
      Forms.decimal(
              "frequency",
              "0.005",
              "0",
              "0.5",
              "The least frequency of the rarer allele: 0.005 passes. 0 for no limit.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> COUNT =
      Forms.whole(
              "count", 20, 0, 1_000_000, "The least count of the allele: 20 pass. 0 for no limit.")
          .stricter(Strictness.higher());
  private static final Setting<Integer> LIST =
      Forms.whole(
          "list",
          300,
          0,
          1_000_000_000,
          "Fewer variants than this are a selected list, in which a rare one is a note.");

  static final Kind KIND =
      new Kind(
          "rare-variant",
          "A genetic variant that few people carry, among many.",
          List.of(FREQUENCY, COUNT, LIST),
          (head, given) -> new RareVariantRule(head, Settings.from(given)));

  /**
   * When a variant is rare.
   *
   * @param frequency the least frequency of the rarer allele; 0 for no limit
   * @param count the least count of the allele; 0 for no limit
   * @param list fewer variants than this are a selected list
   */
  record Settings(BigDecimal frequency, int count, int list) {
    /** Refuses a rule without a limit. */
    Settings {
      if (frequency.signum() == 0 && count == 0) {
        throw new IllegalArgumentException("a rule has a limit");
      }
    }

    static Settings from(Given given) {
      BigDecimal frequency = given.get(FREQUENCY);
      int count = given.get(COUNT);
      if (frequency.signum() == 0 && count == 0) {
        given.fault(COUNT, "a limit where `frequency` has none", "0", "set one of the two");
        count = COUNT.otherwise();
      }
      return new Settings(frequency, count, given.get(LIST));
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Variants variants = Variants.in(table);
    if (!variants.areThere()) {
      return List.of();
    }
    Flagged rare = new Flagged();
    Flagged unclear = new Flagged();
    for (int r = 0; r < table.size(); r++) {
      Variants.Answer answer = variants.answer(r, settings.frequency(), settings.count());
      for (int column : variants.columns()) {
        if (answer != Variants.Answer.COMMON && says(variants, column, r, answer)) {
          (answer == Variants.Answer.RARE ? rare : unclear).add(table, column, r);
        }
      }
    }
    return findings(table, variants, rare, unclear);
  }

  private boolean says(Variants variants, int column, int record, Variants.Answer answer) {
    return variants.answer(column, record, settings.frequency(), settings.count()) == answer;
  }

  private List<Finding> findings(Table table, Variants variants, Flagged rare, Flagged unclear) {
    boolean list = variants.size() < settings.list();
    List<Finding> findings = new ArrayList<>();
    if (!rare.isEmpty()) {
      findings.add(
          list
              ? finding(Verdict.NOTE, table, rare, LISTED, new Need.Nothing())
              : finding(head.verdict(), table, rare, rareWording(), new Need.Person()));
    }
    if (list) {
      return findings;
    }
    if (!unclear.isEmpty()) {
      findings.add(finding(head.review(), table, unclear, UNCLEAR, new Need.Person()));
    }
    boolean unknown =
        (settings.frequency().signum() > 0 && !variants.haveFrequencies())
            || (settings.count() > 0 && !variants.haveCounts());
    if (unknown) {
      findings.add(finding(head.review(), table, new Flagged(), UNKNOWN, new Need.Person()));
    }
    return findings;
  }

  private static final Wording LISTED =
      new Wording(
          "Some variants of this list are rare; so short a list of selected ones is let through as a"
              + " rule",
          "make sure that no variant of the list points at a family");
  private static final Wording UNCLEAR =
      new Wording(
          "Cannot assess: how many people carry these variants is withheld, missing or no frequency",
          "show frequency and count of the allele, or leave the variants out");
  private static final Wording UNKNOWN =
      new Wording(
          "Cannot assess: no column says how frequent these variants are, or how many alleles were"
              + " counted",
          "add the frequency of the rarer allele and its count");

  private Wording rareWording() {
    return new Wording(
        "Few people carry these variants: bulk results need an allele frequency of "
            + settings.frequency().toPlainString()
            + " and a count of "
            + settings.count()
            + " at least",
        "take the rows out before the export; a mark in their cells would still say that somebody"
            + " carries the variant");
  }

  private Finding finding(Verdict verdict, Table table, Flagged cells, Wording wording, Need need) {
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        cells.places(),
        wording,
        cells.evidence(),
        need);
  }
}
