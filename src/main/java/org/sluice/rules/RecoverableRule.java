package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sluice.audit.Cells;
import org.sluice.audit.Knowledge;
import org.sluice.audit.MarkAudit;
import org.sluice.audit.Marks;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.solve.Budget;
import org.sluice.table.Interval;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Marks that do not hold: released figures give back, or nearly give back, what was withheld. */
record RecoverableRule(RuleHead head, Settings settings) implements Rule.OverFile {
  private static final Setting<Strength> LEVEL =
      Forms.oneOf(
              "level",
              Strength.BAND,
              "`band`: everything that the rule would withhold must stay possible; `exact`: the figure"
                  + " must not follow exactly.")
          .stricter(Strictness.rising(List.of(Strength.EXACT, Strength.BAND)));

  static final Kind KIND =
      new Kind(
          "recoverable",
          "A withheld figure that other released figures give back or nearly give back.",
          List.of(LEVEL),
          (head, given) -> new RecoverableRule(head, new Settings(given.get(LEVEL))));

  /** Marks are attacked in an audit whatever the pack says. */
  static final RecoverableRule ALWAYS =
      new RecoverableRule(
          RuleHead.always("recoverable", Verdict.FAIL), new Settings(Strength.BAND));

  /** Larger files than this are for a person: an attack on them would outlast patience. */
  private static final int MOST_FIGURES = 500_000;

  /** Some seconds of one processor. */
  private static final long STEPS = 1_000_000_000L;

  /** How much must stay possible. */
  enum Strength {
    BAND,
    EXACT
  }

  /**
   * How much must stay possible.
   *
   * @param level for counts; of a withheld magnitude only exact recovery is known to be wrong
   */
  record Settings(Strength level) {}

  @Override
  public List<Finding> check(List<Table> tables, Knowledge knowledge) {
    boolean marks = false;
    long figures = 0;
    for (Table table : tables) {
      marks |= hasMarks(table);
      figures += (long) table.size() * table.measures().size();
    }
    Equations equations = new Equations(tables);
    boolean exactOnly = settings.level() == Strength.EXACT;
    List<Finding> findings = new ArrayList<>();
    Lacking.Attacked lacking = Lacking.attack(tables, MOST_FIGURES, knowledge);
    for (MarkAudit audit : lacking.givenBack()) {
      findings.add(lacking(tables.get(audit.table()), audit, equations));
    }
    for (Table table : lacking.notAssessed()) {
      findings.add(notAssessed(table));
    }
    if (!marks) {
      return findings;
    }
    if (figures > MOST_FIGURES) {
      tables.stream().filter(RecoverableRule::hasMarks).map(this::tooLarge).forEach(findings::add);
      return findings;
    }
    Cells cells = Cells.of(tables, knowledge);
    Marks.judge(cells, exactOnly, Budget.of(STEPS)).stream()
        .filter(audit -> audit.outcome() != MarkAudit.Outcome.HOLDS)
        .map(audit -> finding(tables.get(audit.table()), audit, equations))
        .forEach(findings::add);
    for (Table table : tables) {
      List<String> leftOut = cells.remarks(table.id());
      if (!leftOut.isEmpty() && hasMarks(table)) {
        findings.add(leftOut(table, leftOut));
      }
    }
    return findings;
  }

  private Finding lacking(Table table, MarkAudit audit, Equations equations) {
    return head.finding(
        head.verdict(),
        Statbarn.FREQUENCIES,
        Risk.DIFFERENCING,
        table,
        audit.places(),
        new Wording(
            "The released figures give back a small count that is left out here: "
                + equations.words(audit.equation()),
            "withhold more figures of the same sums, merge categories, or say that there is none"),
        audit.interval().map(RecoverableRule::evidence).stream().toList(),
        new Need.Person());
  }

  private Finding notAssessed(Table table) {
    return head.finding(
        head.review(),
        Statbarn.FREQUENCIES,
        Risk.DIFFERENCING,
        table,
        List.of(),
        new Wording(
            "Cannot assess whether the released figures give back the counts that are left out"
                + " here: they are too many, or their sums contradict each other",
            "split the table, or say what a blank stands for"),
        List.of(),
        new Need.Person());
  }

  private Finding leftOut(Table table, List<String> remarks) {
    return head.finding(
        head.review(),
        Statbarn.FREQUENCIES,
        Risk.DIFFERENCING,
        table,
        List.of(),
        new Wording(
            "Cannot assess all that could give back the marks: " + String.join("; ", remarks),
            "look at what was left out, or withhold it too"),
        List.of(),
        new Need.Person());
  }

  private static boolean hasMarks(Table table) {
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.column(m).isAnyWithheld()) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Table table, MarkAudit audit, Equations equations) {
    return head.finding(
        verdict(audit),
        Statbarn.FREQUENCIES,
        Risk.DIFFERENCING,
        table,
        audit.places(),
        wording(audit, equations),
        audit.interval().map(RecoverableRule::evidence).stream().toList(),
        need(audit));
  }

  /** The rule may say less than the contract does, never more. */
  private Verdict verdict(MarkAudit audit) {
    Verdict verdict = audit.outcome().verdict();
    return verdict.compareTo(head.verdict()) < 0 ? verdict : head.verdict();
  }

  /** A count that only a subtraction gives has no cell that could be marked. */
  private static Need need(MarkAudit audit) {
    return switch (audit.outcome().verdict()) {
      case FAIL -> audit.implied() ? new Need.Person() : new Need.MoreMarks();
      case REVIEW -> new Need.Person();
      case NOTE, PASS -> new Need.Nothing();
    };
  }

  private static Wording wording(MarkAudit audit, Equations equations) {
    String shown = equations.words(audit.equation());
    String figure = audit.implied() ? "what this total leaves unsaid" : "this withheld figure";
    String more = "withhold more figures of the same sums, or merge categories";
    return switch (audit.outcome()) {
      case EXACT -> new Wording("The released figures give back " + figure + ": " + shown, more);
      case NARROW ->
          new Wording("The released figures tell " + figure + " too closely: " + shown, more);
      case PARTLY ->
          new Wording(
              "The released figures exclude some small counts for " + figure + ": " + shown,
              "withhold more, unless the figure is no small count");
      case CLAIM_EXCLUDED ->
          new Wording(
              "The released figures exclude what this mark claims: " + shown,
              "look at the figure behind the mark, and at the sums it stands in");
      case CONTRADICTORY ->
          new Wording(
              "The released figures around this mark contradict each other: " + shown,
              "look at the totals; if they were rounded, say so");
      case UNDECIDED ->
          new Wording(
              "Cannot decide whether this mark holds",
              "withhold more, or look at the sums it stands in");
      case LARGE, HOLDS ->
          new Wording(
              "This mark can be worked out, to a count that may be shown: " + shown,
              "nothing, if it was withheld to protect another one");
    };
  }

  private static String evidence(Interval interval) {
    String low = interval.low().map(BigDecimal::toPlainString).orElse("no bound");
    String high = interval.high().map(BigDecimal::toPlainString).orElse("no bound");
    return "possible: " + low + " to " + high;
  }

  private Finding tooLarge(Table table) {
    return head.finding(
        head.review(),
        Statbarn.FREQUENCIES,
        Risk.DIFFERENCING,
        table,
        List.of(),
        new Wording(
            "Cannot assess whether the marks hold: the file has too many figures for an attack",
            "split the file, or check its marks with the program that set them"),
        List.of(),
        new Need.Person());
  }
}
