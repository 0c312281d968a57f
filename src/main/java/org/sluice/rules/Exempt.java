package org.sluice.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.finding.Finding;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Figures of a whole nation or the like, which some services publish without control. The label
 * alone does not free a figure: a row of England and of one provider in it is that provider's.
 */
final class Exempt {
  /** What a figure of a whole area may be broken down by and still be one. */
  private static final Set<String> OF_EVERYBODY =
      Set.of("sex", "gender", "age", "ethnicity", "ethnic", "deprivation");

  /** Heads under which a nation is a place that figures are of. */
  private static final Set<String> PLACES =
      Set.of("area", "region", "country", "nation", "geography", "place", "name", "level", "code");

  /** Words that make a place somebody's own. */
  private static final Set<String> OF_PERSONS =
      Set.of("birth", "born", "origin", "nationality", "citizenship", "team", "birthplace");

  private final Table table;
  private final Set<String> labels;

  private Exempt(Table table, List<String> labels) {
    this.table = table;
    this.labels = labels.stream().map(Dimension::plain).collect(Collectors.toSet());
  }

  /** The findings without the cells of exempt areas; one about nothing else falls away. */
  static List<Finding> left(List<Finding> findings, List<Table> tables, List<String> labels) {
    if (labels.isEmpty() || findings.isEmpty()) {
      return findings;
    }
    Map<String, Set<Place>> exempt = new HashMap<>();
    for (Table table : tables) {
      exempt.put(table.id(), new Exempt(table, labels).places());
    }
    return findings.stream()
        .flatMap(
            finding ->
                finding.without(exempt.getOrDefault(finding.table(), Set.of())::contains).stream())
        .toList();
  }

  /** The places that hold figures of exempt areas and no others. */
  private Set<Place> places() {
    Set<Place> exempt = new HashSet<>();
    Set<Place> judged = new HashSet<>();
    for (int record = 0; record < table.size(); record++) {
      Set<Place> places = isExempt(record) ? exempt : judged;
      for (int m = 0; m < table.measures().size(); m++) {
        places.add(table.place(m, record));
      }
    }
    exempt.removeAll(judged);
    return exempt;
  }

  private boolean isExempt(int record) {
    boolean named = false;
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension dimension = table.dimensions().get(d);
      int category = table.category(d, record);
      if (isOfPlaces(dimension) && labels.contains(Dimension.plain(dimension.label(category)))) {
        named = true;
      } else if (!dimension.hierarchy().isTotal(category) && !isOfEverybody(dimension)) {
        return false;
      }
    }
    return named;
  }

  /** {@code England} is no area among birthplaces, teams and the like. */
  private static boolean isOfPlaces(Dimension dimension) {
    HeadWords name = HeadWords.of(dimension.name());
    return dimension.nature() == Dimension.Nature.AREA
        ? !name.hasAny(OF_PERSONS)
        : !name.words().isEmpty() && PLACES.containsAll(name.words());
  }

  private static boolean isOfEverybody(Dimension dimension) {
    if (dimension.nature() != Dimension.Nature.OTHER) {
      return dimension.nature() == Dimension.Nature.TIME;
    }
    String name = dimension.name().toLowerCase(Locale.ROOT);
    for (String word : name.split("[^a-z]+", -1)) {
      if (OF_EVERYBODY.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
