package org.sluice.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sluice.audit.Cells;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Alternative;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Finding;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.finding.Redaction.State;
import org.sluice.finding.Treatment;
import org.sluice.grid.Place;
import org.sluice.protect.rounding.Rounding;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/**
 * From the findings of one file to what is done about them: the cells that the rules name are
 * withheld with all that goes with them, further cells are chosen so that the first cannot be
 * worked out, the intruder attacks the result, and what stays is rounded where the pack says so.
 * Only what the intruder could not break stands.
 */
public final class Protection {
  private final Shown shown;
  private final List<Finding> findings;
  private final ProtectSettings settings;
  private static final String NO_CHOICE =
      "no choice of cells was found that hides every unsafe figure";

  private final Preferences preferences;
  private final Function<Set<Place>, List<Alternative>> alternatives;

  private Protection(
      Shown shown,
      List<Finding> findings,
      ProtectSettings settings,
      Preferences preferences,
      Function<Set<Place>, List<Alternative>> alternatives) {
    this.shown = shown;
    this.findings = findings;
    this.settings = settings;
    this.preferences = preferences;
    this.alternatives = alternatives;
  }

  /**
   * The redaction of one file.
   *
   * @param cells the cells of all tables of the file, for an intruder who knows the rules
   * @param findings all findings of the file
   * @param preferences which cells are rather withheld than others, where there is a choice
   * @param text the source's text at a place, for the spelling of rounded figures
   * @param passes whether the rules have nothing against a table, to try merges with
   * @param budget how much searching may be done; when it is spent the answer is undecided
   */
  public static Redaction of(
      Cells cells,
      List<Finding> findings,
      ProtectSettings settings,
      Preferences preferences,
      Function<Place, String> text,
      Predicate<Table> passes,
      Budget budget) {
    List<Table> tables = cells.tables();
    return new Protection(
            new Shown(tables),
            findings,
            settings,
            preferences,
            withheld ->
                Instead.of(
                    tables, findings, withheld, passes, settings.rounding().map(Rounding::base)))
        .redaction(cells, text, budget);
  }

  /** The same for one table, as its owner wants it; no merges are suggested. */
  public static Redaction of(
      Table table,
      List<Finding> findings,
      ProtectSettings settings,
      Preferences preferences,
      Knowledge knowledge,
      Budget budget) {
    return new Protection(
            new Shown(List.of(table)), findings, settings, preferences, withheld -> List.of())
        .redaction(Cells.of(List.of(table), knowledge), place -> "", budget);
  }

  /**
   * Ids of the tables in which a redaction withholds a count of zero: there, and only there, a mark
   * may stand for zero, and whoever audits the copy has to know.
   */
  public static Set<String> tablesWithWithheldZeros(List<Table> tables, Redaction redaction) {
    return Shown.tablesOfZeros(tables, redaction.withheld());
  }

  private Redaction redaction(Cells cells, Function<Place, String> text, Budget budget) {
    Knowledge knowledge = cells.knowledge();
    Published published = new Published(cells);
    Primaries primaries = Primaries.of(findings, shown, published, settings, knowledge);
    Together together = new Together(shown, published);
    Set<Place> wanted = new TreeSet<>(primaries.places());
    wanted.addAll(preferences.withheld());
    Set<Place> places = together.with(wanted);
    Set<String> obstacles = new TreeSet<>(primaries.obstacles());
    if (preferences.keepsAny(places)) {
      obstacles.add(
          "a cell that must stay published goes with one that must be withheld: "
              + preferences.kept(places));
    }
    obstacles.addAll(together.obstacles(primaries.places(), primaries.levels().keySet()));
    OtherTables others = new OtherTables(cells);
    if (!others.thatTellOf(places).isEmpty()) {
      obstacles.addAll(Relations.thatGiveBack(shown.tables(), others, places));
    }
    if (!obstacles.isEmpty()) {
      return refused(State.UNDECIDED, obstacles);
    }
    Set<String> zerosWithheldIn = new TreeSet<>(knowledge.zerosWithheldIn());
    zerosWithheldIn.addAll(primaries.zerosWithheldIn());
    zerosWithheldIn.addAll(Shown.tablesOfZeros(shown.tables(), places));
    Published released = published.zerosWithheldIn(zerosWithheldIn);
    Limits limits = new Limits(shown, released, released.cells().knowledge());
    Secondaries secondaries =
        new Secondaries(released, together, limits, preferences, settings, budget);
    Defence.Outcome outcome =
        new Defence(released, together, secondaries, places, primaries.levels(), settings, budget)
            .hold();
    return outcome.holds()
        ? held(primaries, places, released, others, outcome, text, budget)
        : broken(outcome);
  }

  private Redaction held(
      Primaries primaries,
      Set<Place> primaryPlaces,
      Published published,
      OtherTables others,
      Defence.Outcome outcome,
      Function<Place, String> text,
      Budget budget) {
    Set<String> obstacles = new TreeSet<>(primaries.sumsOfStatistics(outcome.withheld()));
    obstacles.addAll(Relations.thatGiveBack(shown.tables(), others, outcome.withheld()));
    SortedMap<Place, Treatment> cells = new TreeMap<>();
    Map<Place, Reason> reasons = new HashMap<>();
    Optional<Rounding> rounding = settings.rounding();
    if (rounding.isPresent()) {
      RoundedFigures rounded =
          RoundedFigures.of(
              shown,
              published,
              outcome.withheld(),
              preferences.unrounded(),
              rounding.get(),
              text,
              budget);
      obstacles.addAll(rounded.obstacles());
      rounded.treatments().forEach((place, treatment) -> cells.put(place, treatment));
      rounded.treatments().keySet().forEach(place -> reasons.put(place, Reason.ROUNDING));
    } else if (primaries.isRounded()) {
      obstacles.add("the pack does not say how copies are rounded");
    }
    FewerDigits fewer =
        FewerDigits.of(findings, shown, outcome.withheld(), Set.copyOf(cells.keySet()), text);
    obstacles.addAll(fewer.obstacles());
    fewer.treatments().forEach((place, treatment) -> cells.put(place, treatment));
    fewer.treatments().keySet().forEach(place -> reasons.put(place, Reason.ROUNDING));
    if (!obstacles.isEmpty()) {
      return refused(State.UNDECIDED, obstacles);
    }
    for (Place place : outcome.withheld()) {
      cells.put(place, new Treatment.Withhold());
      boolean primary = primaryPlaces.contains(place) && !preferences.withheld().contains(place);
      reasons.put(place, primary ? Reason.PRIMARY : Reason.SECONDARY);
    }
    Map<Place, CellAudit> audits = published.byPlace(outcome.audits());
    return redaction(cells, reasons, audits, State.PROTECTED, "")
        .costing(new Losses(shown.tables()).withholding(outcome.withheld()), outcome.price());
  }

  private Redaction broken(Defence.Outcome outcome) {
    Set<String> reasons = new TreeSet<>();
    State state = State.UNDECIDED;
    if (outcome.insidersGetThrough()) {
      reasons.add("a respondent who is alone in a withheld cell could work out another");
    }
    for (CellAudit audit : outcome.audits().values()) {
      if (audit instanceof CellAudit.Exposed) {
        state = State.EXPOSED;
      } else if (audit instanceof CellAudit.Undecided undecided) {
        reasons.add("whether the withheld cells are safe could not be decided: " + undecided.why());
      }
    }
    return state == State.EXPOSED
        ? refused(state, Set.of(NO_CHOICE + preferences.keptInWords()))
        : refused(state, reasons);
  }

  private Redaction refused(State state, Set<String> why) {
    return redaction(new TreeMap<>(), Map.of(), Map.of(), state, String.join("; ", why));
  }

  private Redaction redaction(
      SortedMap<Place, Treatment> cells,
      Map<Place, Reason> reasons,
      Map<Place, CellAudit> audits,
      State state,
      String why) {
    return new Redaction(
        cells,
        reasons,
        audits,
        alternatives.apply(cells.keySet()),
        state,
        why,
        shown.figures(),
        Redaction.Scope.ALONE,
        Optional.empty());
  }
}
