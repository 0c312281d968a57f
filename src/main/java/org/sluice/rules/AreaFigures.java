package org.sluice.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sluice.finding.Finding;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Figures of a whole nation, its regions or the like, which some services publish without control,
 * or under a rule of their own. The label alone does not make a figure theirs: a row of England and
 * of one provider in it is that provider's.
 */
final class AreaFigures {
  private final Table table;
  private final Set<String> exempt;
  private final Set<String> only;

  /** By dimension, asked once for all records. */
  private final boolean[] ofPlaces;

  private final boolean[] ofEverybody;
  private final boolean[] maybeElsewhere;

  /** By measure, whether its head names one provider. */
  private final boolean[] ofOne;

  private AreaFigures(Table table, RuleHead head) {
    this.table = table;
    boolean titled = table.surroundings().lines().stream().anyMatch(ProviderNames::standIn);
    this.exempt = titled ? Set.of() : plain(head.exempt());
    this.only = plain(head.only());
    this.ofPlaces = each(AreaHeads::areOfPlaces);
    this.ofEverybody = each(AreaHeads::areOfEverybody);
    this.maybeElsewhere = each(AreaHeads::mayBeElsewhere);
    this.ofOne = new boolean[table.measures().size()];
    for (int m = 0; m < ofOne.length; m++) {
      ofOne[m] = AreaHeads.isOfOne(table.measures().get(m).name());
    }
  }

  private boolean[] each(Predicate<Dimension> question) {
    boolean[] answers = new boolean[table.dimensions().size()];
    for (int d = 0; d < answers.length; d++) {
      answers[d] = question.test(table.dimensions().get(d));
    }
    return answers;
  }

  private static Set<String> plain(List<String> labels) {
    return labels.stream().map(Dimension::plain).collect(Collectors.toSet());
  }

  /** The findings without the cells that a rule does not judge; one of no others falls away. */
  static List<Finding> left(List<Finding> findings, List<Table> tables, RuleHead head) {
    if (findings.isEmpty() || judgesAll(head)) {
      return findings;
    }
    Map<String, Set<Place>> alone = new HashMap<>();
    for (Table table : tables) {
      alone.put(table.id(), leftAlone(table, head));
    }
    return findings.stream()
        .flatMap(
            finding ->
                finding.without(alone.getOrDefault(finding.table(), Set.of())::contains).stream())
        .toList();
  }

  private static boolean judgesAll(RuleHead head) {
    return head.exempt().isEmpty() && head.only().isEmpty();
  }

  /** The places that hold figures which a rule does not judge, and no others. */
  static Set<Place> leftAlone(Table table, RuleHead head) {
    return judgesAll(head) ? Set.of() : new AreaFigures(table, head).leftAlone();
  }

  private Set<Place> leftAlone() {
    Set<Place> alone = new HashSet<>();
    Set<Place> judged = new HashSet<>();
    for (int record = 0; record < table.size(); record++) {
      boolean outside = !only.isEmpty() && !isOf(only, record);
      boolean exempted = isExempt(record);
      for (int m = 0; m < ofOne.length; m++) {
        Set<Place> places = outside || (exempted && !ofOne[m]) ? alone : judged;
        places.add(table.place(m, record));
      }
    }
    alone.removeAll(judged);
    return alone;
  }

  /** Freed are figures of everybody alone: by sex, age, ethnicity and time at most. */
  private boolean isExempt(int record) {
    boolean everybody = true;
    for (int d = 0; d < table.dimensions().size() && everybody; d++) {
      Dimension dimension = table.dimensions().get(d);
      everybody =
          ofEverybody[d]
              || dimension.hierarchy().isTotal(table.category(d, record))
              || isNamed(exempt, d, record);
    }
    return everybody && isOf(exempt, record);
  }

  /** Whether a row names one of these areas and nothing that lies inside or elsewhere. */
  private boolean isOf(Set<String> areas, int record) {
    boolean named = false;
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      boolean here = isNamed(areas, d, record);
      boolean total = dimension.hierarchy().isTotal(table.category(d, record));
      if (!here && !total && maybeElsewhere[d]) {
        return false;
      }
      named |= here;
    }
    return named;
  }

  private boolean isNamed(Set<String> areas, int d, int record) {
    Dimension dimension = table.dimensions().get(d);
    return ofPlaces[d]
        && areas.contains(Dimension.plain(dimension.label(table.category(d, record))));
  }
}
