package org.sluice.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Supplied;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Tables without the words that a service wants with them. */
record MissingDescriptionRule(RuleHead head, Settings settings) implements Rule.OverRequest {
  private static final Setting<List<Supplied>> REQUIRES =
      Forms.someOf(
          "requires",
          Supplied.class,
          List.of(Supplied.TITLE, Supplied.VARIABLES, Supplied.SAMPLE),
          "What `sluice.yaml` must say of every file with tables.");

  static final Kind KIND =
      new Kind(
          "missing-description",
          "A table that comes without what must be said of it.",
          List.of(REQUIRES),
          (head, given) -> new MissingDescriptionRule(head, new Settings(given.get(REQUIRES))));

  private static final Set<Role> NO_FIGURES = EnumSet.of(Role.IDENTIFIER, Role.CODE, Role.DATE);

  /** What must be said. */
  record Settings(List<Supplied> requires) {
    /** Refuses a rule that asks for nothing. */
    Settings {
      requires = List.copyOf(requires);
      if (requires.isEmpty()) {
        throw new IllegalArgumentException("a description says something");
      }
    }
  }

  /** A copy is described no better than its source, so that a lack never fails. */
  @Override
  public List<Finding> check(String path, List<Table> tables, Set<Supplied> supplied) {
    List<Supplied> missing =
        settings.requires().stream().filter(each -> !supplied.contains(each)).toList();
    if (missing.isEmpty() || tables.stream().noneMatch(MissingDescriptionRule::holdsFigures)) {
      return List.of();
    }
    return List.of(
        head.finding(
            head.review(),
            Statbarn.FREQUENCIES,
            Risk.AUXILIARY_INFORMATION,
            path,
            List.of(),
            new Wording(
                "This file comes without a description that the service wants: "
                    + missing.stream().map(Supplied::label).collect(Collectors.joining(", ")),
                "say it in sluice.yaml, under `outputs:` beside the name of the file, in a key of"
                    + " that name each"),
            List.of(),
            new Need.Person()));
  }

  /** A list of areas with their codes needs no words. */
  private static boolean holdsFigures(Table table) {
    for (Measure measure : table.measures()) {
      if (!NO_FIGURES.contains(measure.role())) {
        return true;
      }
    }
    return false;
  }
}
