package org.sluice.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Marks of withheld cells that a service does not accept, does not know, or that tell too much. */
record UnfitMarkRule(RuleHead head, Settings settings) implements Rule.OverFile {
  private static final Setting<List<String>> ACCEPTED =
      Forms.texts(
          "accepted",
          "a list of marks, such as `[\"[c]\", \"<10\"]`",
          "The marks that may stand for a withheld figure; empty for any mark.");
  private static final Setting<List<String>> FORBIDDEN =
      Forms.texts(
          "forbidden",
          "a list of marks, such as `[\"*\", \":\"]`",
          "Marks that may not stand for a withheld figure.");
  private static final Setting<Brackets> BRACKETS =
      Forms.oneOf(
          "brackets",
          Brackets.ANY,
          "`required` wants letters in square brackets, as `[c]`, and nothing else.");
  private static final Setting<Legend> LEGEND =
      Forms.oneOf(
          "legend",
          Legend.OPTIONAL,
          "`required` wants a note or head in the file that says what each mark stands for.");
  private static final Setting<Tells> TELLS =
      Forms.oneOf(
          "tells",
          Tells.SAFE,
          "`unsafe` refuses marks of one table that tell a small figure from a zero or a large one.");
  private static final Setting<StandIn> STAND_IN =
      Forms.oneOf(
          "stand-in",
          StandIn.NONE,
          "`zero` where a service prints a 0 for a withheld count, so that no 0 can be trusted.");

  static final Kind KIND =
      new Kind(
          "unfit-mark",
          "A mark of a withheld figure that is not accepted, not explained, or tells too much.",
          List.of(ACCEPTED, FORBIDDEN, BRACKETS, LEGEND, TELLS, STAND_IN),
          (head, given) -> new UnfitMarkRule(head, Settings.from(given)));

  /** How a mark must be written. */
  enum Brackets {
    ANY,
    REQUIRED
  }

  /** Whether a mark must be explained. */
  enum Legend {
    OPTIONAL,
    REQUIRED
  }

  /** Whether marks may tell kinds of withheld figures apart. */
  enum Tells {
    SAFE,
    UNSAFE
  }

  /** Which figure may be a mark in disguise. */
  enum StandIn {
    NONE,
    ZERO
  }

  private static final Wording UNEXPLAINED =
      new Wording(
          "No title, note or head of the file says what a mark of this table stands for",
          "add a note that gives each mark and the condition on which it is set, zero included");
  private static final Wording STANDING_IN =
      new Wording(
          "A zero may stand for a withheld count here, as the service prints 0 for one",
          "find out which zeros are true ones, and put a mark that is no number in place of others");

  /** What a mark may be. */
  record Settings(
      List<String> accepted,
      List<String> forbidden,
      Brackets brackets,
      Legend legend,
      Tells tells,
      StandIn standIn) {
    /** Refuses a mark that is accepted and forbidden at once. */
    Settings {
      accepted = List.copyOf(accepted);
      forbidden = List.copyOf(forbidden);
      if (isContradictory(accepted, forbidden)) {
        throw new IllegalArgumentException("a mark is accepted or forbidden");
      }
    }

    static Settings from(Given given) {
      List<String> accepted = given.get(ACCEPTED);
      List<String> forbidden = given.get(FORBIDDEN);
      if (isContradictory(accepted, forbidden)) {
        given.fault(
            FORBIDDEN, "marks that are not accepted", "one that is", "take it out of one list");
        forbidden = List.of();
      }
      return new Settings(
          accepted,
          forbidden,
          given.get(BRACKETS),
          given.get(LEGEND),
          given.get(TELLS),
          given.get(STAND_IN));
    }

    private static boolean isContradictory(List<String> accepted, List<String> forbidden) {
      return forbidden.stream().anyMatch(mark -> MarkText.isAmong(MarkText.folded(mark), accepted));
    }
  }

  @Override
  public List<Finding> check(List<Table> tables, Knowledge knowledge) {
    List<String> notes = new ArrayList<>();
    tables.forEach(table -> notes.addAll(lines(table)));
    List<Finding> findings = new ArrayList<>();
    for (Table table : tables) {
      findings.addAll(check(table, notes));
    }
    return findings;
  }

  /** Titles, notes and heads: wherever a mark may be explained. */
  private static List<String> lines(Table table) {
    List<String> lines = new ArrayList<>(table.surroundings().lines());
    table.measures().forEach(measure -> lines.add(measure.name()));
    lines.addAll(table.surroundings().labels());
    table.dimensions().forEach(dimension -> lines.add(dimension.name()));
    return lines;
  }

  private List<Finding> check(Table table, List<String> notes) {
    List<MarkMet> marks = MarkMet.in(table, head);
    List<Finding> findings = new ArrayList<>();
    Map<Unfit, Flagged> unfit = new EnumMap<>(Unfit.class);
    boolean unexplained = false;
    for (MarkMet met : marks) {
      Optional<Unfit> why = unfit(met.folded());
      why.ifPresent(each -> unfit.computeIfAbsent(each, any -> new Flagged()).addAll(met.cells()));
      unexplained |= why.isEmpty() && !Explanation.in(notes, met.folded());
    }
    unfit.forEach(
        (why, cells) ->
            findings.add(finding(head.verdict(), table, cells, why.wording(settings, cells))));
    if (unexplained && settings.legend() == Legend.REQUIRED) {
      findings.add(finding(head.review(), table, new Flagged(), UNEXPLAINED));
    }
    if (settings.tells() == Tells.UNSAFE) {
      TellingMarks.in(marks).ifPresent(telling -> findings.add(finding(table, marks, telling)));
    }
    if (settings.standIn() == StandIn.ZERO) {
      Flagged zeros = zeros(table);
      if (!zeros.isEmpty()) {
        findings.add(finding(head.review(), table, zeros, STANDING_IN));
      }
    }
    return findings;
  }

  /** The first reason that applies. */
  private Optional<Unfit> unfit(String folded) {
    if (MarkText.isAmong(folded, settings.forbidden())) {
      return Optional.of(Unfit.FORBIDDEN);
    }
    if (!settings.accepted().isEmpty()) {
      return MarkText.isAmong(folded, settings.accepted())
          ? Optional.empty()
          : Optional.of(Unfit.NOT_ACCEPTED);
    }
    return settings.brackets() == Brackets.REQUIRED && !MarkText.isBracketed(folded)
        ? Optional.of(Unfit.WITHOUT_BRACKETS)
        : Optional.empty();
  }

  private Flagged zeros(Table table) {
    Flagged zeros = new Flagged();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      Column column = table.column(m);
      for (int r = 0; r < table.size() && measure.role().isCount() && head.judges(measure); r++) {
        if (column.isBetween(r, 0, 0)) {
          zeros.add(table, m, r);
        }
      }
    }
    return zeros;
  }

  private Finding finding(Table table, List<MarkMet> marks, TellingMarks telling) {
    Flagged cells = new Flagged();
    marks.forEach(met -> cells.addAll(met.cells()));
    return finding(
        telling == TellingMarks.APART ? head.verdict() : head.review(),
        table,
        cells,
        telling.wording());
  }

  private Finding finding(Verdict verdict, Table table, Flagged cells, Wording wording) {
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table,
        cells.places(),
        wording,
        cells.evidence(),
        new Need.Person());
  }
}
