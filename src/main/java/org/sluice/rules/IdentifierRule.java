package org.sluice.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.rules.identifier.Identifier;
import org.sluice.rules.identifier.Identifiers;
import org.sluice.rules.identifier.Sighting;
import org.sluice.rules.identifier.Sighting.Evidence;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Names, numbers, addresses and keys that point at one person. No finding repeats any of them. */
record IdentifierRule(RuleHead head, Settings settings) implements Rule.OverContent {
  private static final Setting<List<Identifier>> WHICH =
      Forms.someOf(
              "which",
              Identifier.class,
              List.of(Identifier.values()),
              "The identifiers that are looked for.")
          .stricter(Strictness.more());

  static final Kind KIND =
      new Kind(
          "identifier",
          "A name, number, address or key that points at one person.",
          List.of(WHICH),
          (head, given) -> new IdentifierRule(head, new Settings(given.get(WHICH))));

  /** Looked for under every pack that has no such rule of its own. */
  static final IdentifierRule ALWAYS =
      new IdentifierRule(
          RuleHead.always(KIND.name(), Verdict.FAIL), new Settings(WHICH.otherwise()));

  /** Figures about many: a date of birth or a name beside them may be that of a group. */
  private static final Set<Role> OF_ONE =
      EnumSet.of(Role.IDENTIFIER, Role.DATE, Role.CODE, Role.OTHER);

  private static final Set<Identifier> GROUPED =
      EnumSet.of(Identifier.DATE_OF_BIRTH, Identifier.NAME);

  /** Forms that other identifiers have too. */
  private static final Set<Identifier> UNSPECIFIC =
      EnumSet.of(Identifier.LINK_KEY, Identifier.RECORD_ID);

  /** Which identifiers are looked for. */
  record Settings(List<Identifier> which) {
    /** Refuses a rule that looks for nothing. */
    Settings {
      which = List.copyOf(which);
      if (which.isEmpty()) {
        throw new IllegalArgumentException("a rule looks for something");
      }
    }
  }

  @Override
  public List<Finding> check(Submitted file) {
    List<Sighting> sightings = new ArrayList<>();
    for (Grid grid : file.grids()) {
      for (Sighting sighting : Identifiers.in(grid)) {
        if (settings.which().contains(sighting.kind())) {
          sightings.add(sighting);
        }
      }
    }
    return sightings.isEmpty() ? List.of() : findings(file, sightings);
  }

  private List<Finding> findings(Submitted file, List<Sighting> sightings) {
    Set<Place> people = rowsOfPeople(sightings);
    Map<Identifier, Map<Place, Evidence>> seen = new EnumMap<>(Identifier.class);
    Set<Place> told = new HashSet<>();
    for (Sighting sighting : sightings) {
      boolean grouped = isOfGroup(sighting, file.tables(), people);
      seen.computeIfAbsent(sighting.kind(), kind -> new TreeMap<>())
          .merge(
              sighting.place(),
              grouped ? Evidence.WEAK : sighting.evidence(),
              IdentifierRule::surer);
      if (!UNSPECIFIC.contains(sighting.kind())) {
        told.add(sighting.place());
      }
    }
    List<Finding> findings = new ArrayList<>();
    seen.forEach(
        (kind, cells) -> {
          if (UNSPECIFIC.contains(kind)) {
            cells.keySet().removeAll(told);
          }
          for (Evidence evidence : Evidence.values()) {
            add(findings, file, kind, evidence, cells);
          }
        });
    return findings;
  }

  /**
   * The rows, by their first cell, in which a number or key says that they are about one person.
   */
  private static Set<Place> rowsOfPeople(List<Sighting> sightings) {
    Set<Place> rows = new HashSet<>();
    for (Sighting sighting : sightings) {
      if (sighting.evidence() == Evidence.STRONG && !GROUPED.contains(sighting.kind())) {
        rows.add(rowOf(sighting.place()));
      }
    }
    return rows;
  }

  private static Place rowOf(Place place) {
    return new Place(place.sheet(), place.row(), 0);
  }

  private static Evidence surer(Evidence one, Evidence other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static boolean isOfGroup(Sighting sighting, List<Table> tables, Set<Place> people) {
    return sighting.evidence() == Evidence.STRONG
        && GROUPED.contains(sighting.kind())
        && !people.contains(rowOf(sighting.place()))
        && tables.stream().anyMatch(table -> isBesideFigures(table, sighting.place()));
  }

  private static boolean isBesideFigures(Table table, Place place) {
    boolean inside =
        table.range().sheet().equals(place.sheet())
            && place.row() >= table.range().top()
            && place.row() <= table.range().bottom();
    for (Measure measure : inside ? table.measures() : List.<Measure>of()) {
      if (!OF_ONE.contains(measure.role())) {
        return true;
      }
    }
    return false;
  }

  private void add(
      List<Finding> findings,
      Submitted file,
      Identifier kind,
      Evidence evidence,
      Map<Place, Evidence> cells) {
    List<Place> places =
        cells.entrySet().stream()
            .filter(cell -> cell.getValue() == evidence)
            .map(Map.Entry::getKey)
            .toList();
    if (!places.isEmpty()) {
      findings.add(finding(file, kind, evidence, places));
    }
  }

  private Finding finding(Submitted file, Identifier kind, Evidence evidence, List<Place> places) {
    boolean several = places.size() > 1;
    Verdict verdict =
        switch (evidence) {
          case STRONG -> head.verdict();
          case WEAK -> head.review();
          case CONTACT -> Verdict.NOTE;
        };
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        file.path(),
        places,
        new Wording(
            file.places(several)
                + (several ? " hold " : " holds ")
                + words(evidence)
                + kind.words(several),
            evidence == Evidence.CONTACT
                ? "see that it is an office's or an author's own"
                : "take them out, in the program that made the file, with every row about one person"),
        List.of(),
        verdict == Verdict.NOTE ? new Need.Nothing() : new Need.Person());
  }

  private static String words(Evidence evidence) {
    return switch (evidence) {
      case STRONG -> "what must be taken for ";
      case WEAK -> "what may be ";
      case CONTACT -> "what seems to be there for contact, ";
    };
  }
}
