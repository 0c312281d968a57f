package org.sluice.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Role;

/**
 * Heads of several rows: one level may name measures (count, population, rate) and the others
 * categories, or all levels are categories of one measure.
 */
final class HeadLevels {
  private final Block block;
  private final List<Sense> figures;
  private final int levels;

  HeadLevels(Block block, List<Sense> senses) {
    this.block = block;
    this.figures = Sense.figures(senses);
    this.levels = block.head().levels().size();
  }

  /** The plan, where the head has several levels over several columns. */
  Optional<Plan> plan() {
    if (levels < 2 || figures.size() < 2) {
      return Optional.empty();
    }
    for (int level = 0; level < levels; level++) {
      if (namesMeasures(level)) {
        return Optional.of(byMeasure(level));
      }
    }
    return isOneKind() ? Optional.of(oneMeasure()) : Optional.empty();
  }

  private String text(int level, Sense sense) {
    return block.head().level(level, sense.column() - block.left());
  }

  /** The categories of a column: its head without the level that names the measure. */
  private String category(int without, Sense sense) {
    Set<String> parts = new LinkedHashSet<>();
    for (int level = 0; level < levels; level++) {
      if (level != without && !text(level, sense).isEmpty()) {
        parts.add(text(level, sense));
      }
    }
    return String.join(" / ", parts);
  }

  /** Some head repeats, some head says a role, and every measure has each category once. */
  private boolean namesMeasures(int level) {
    Map<String, Set<String>> categories = new LinkedHashMap<>();
    boolean told = false;
    for (Sense sense : figures) {
      String name = text(level, sense);
      if (!categories
          .computeIfAbsent(name, key -> new LinkedHashSet<>())
          .add(category(level, sense))) {
        return false;
      }
      Hint hint = Names.of(name);
      told |= hint.isFigure() && hint.sure();
    }
    Set<String> all = new LinkedHashSet<>();
    categories.values().forEach(all::addAll);
    boolean repeated = all.size() < figures.size() || (all.size() == 1 && categories.size() > 1);
    boolean perMeasureOneKind = categories.size() < figures.size() || all.size() == 1;
    return told && repeated && perMeasureOneKind && rolesAgree(level);
  }

  private boolean rolesAgree(int level) {
    Map<String, Sense> surest = new LinkedHashMap<>();
    for (Sense sense : figures) {
      Sense before = surest.getOrDefault(text(level, sense), sense);
      if (!agree(before, sense)) {
        return false;
      }
      surest.merge(text(level, sense), sense, HeadLevels::surer);
    }
    return true;
  }

  /** Whether two columns may be one measure: counts are not where another kind surely is. */
  private static boolean agree(Sense one, Sense other) {
    boolean told = one.sure() && other.sure();
    return one.isComposite() == other.isComposite()
        && !(told && one.role().isCount() != other.role().isCount());
  }

  private Plan byMeasure(int level) {
    Map<String, Integer> index = new LinkedHashMap<>();
    for (Sense sense : figures) {
      index.putIfAbsent(category(level, sense), index.size());
    }
    List<String> categories = List.copyOf(index.keySet());
    Map<String, int[]> columns = new LinkedHashMap<>();
    Map<String, Sense> example = new LinkedHashMap<>();
    for (Sense sense : figures) {
      int[] places = columns.computeIfAbsent(text(level, sense), key -> absent(categories.size()));
      places[index.getOrDefault(category(level, sense), 0)] = sense.column();
      example.merge(text(level, sense), sense, HeadLevels::surer);
    }
    List<Plan.Figures> measures = new ArrayList<>();
    columns.forEach(
        (name, places) ->
            Planner.addParts(measures, name, example.getOrDefault(name, figures.get(0)), places));
    measures.forEach(HeadLevels::trustName);
    link(measures);
    return new Plan(Layout.CROSSTAB, axes(categories, level), categories.size(), measures);
  }

  private static Sense surer(Sense first, Sense second) {
    return second.sure() && !first.sure() ? second : first;
  }

  /** A count above a population and beside a rate is a count, whatever it is called. */
  private static void link(List<Plan.Figures> measures) {
    int below = -1;
    int above = -1;
    for (int m = 0; m < measures.size(); m++) {
      below = measures.get(m).role == Role.DENOMINATOR ? m : below;
      above = measures.get(m).role == Role.COUNT && above < 0 ? m : above;
    }
    for (Plan.Figures figures : measures) {
      if (figures.role.isShare() && below >= 0 && above >= 0) {
        figures.links.put(Link.NUMERATOR, above);
        figures.links.put(Link.DENOMINATOR, below);
        measures.get(above).sure = true;
        measures.get(above).reasons.add("it stands beside a rate and its population");
      }
    }
  }

  private static void trustName(Plan.Figures figures) {
    figures.sure |= Names.of(figures.name).isFigure() && Names.of(figures.name).is(figures.role);
  }

  private static int[] absent(int size) {
    int[] places = new int[size];
    java.util.Arrays.fill(places, -1);
    return places;
  }

  private boolean isOneKind() {
    Role role = figures.get(0).role();
    List<Role> parts = figures.get(0).parts();
    boolean counts = figures.stream().allMatch(sense -> sense.role().isCount());
    return counts
        || figures.stream().allMatch(sense -> sense.role() == role && sense.parts().equals(parts))
        || figures.stream().noneMatch(sense -> sense.sure() || sense.isComposite());
  }

  private Plan oneMeasure() {
    List<String> categories = figures.stream().map(sense -> category(-1, sense)).toList();
    int[] places = figures.stream().mapToInt(Sense::column).toArray();
    Sense example =
        figures.stream().filter(sense -> !sense.sure()).findFirst().orElse(figures.get(0));
    Sense typical =
        figures.stream().anyMatch(sense -> !sense.role().isCount() && !sense.isComposite())
            ? figures.stream().filter(sense -> !sense.role().isCount()).findFirst().orElse(example)
            : example;
    List<Plan.Figures> measures = new ArrayList<>();
    Planner.addParts(measures, SameKind.nameOf(typical.role()), typical, places);
    List<String> unique = SameKind.unique(categories);
    return new Plan(Layout.CROSSTAB, axes(unique, -1), unique.size(), measures);
  }

  private List<Plan.HeadAxis> axes(List<String> categories, int without) {
    List<String> names = new ArrayList<>();
    int corner = figures.get(0).column() - block.left() - 1;
    for (int level = 0; level < levels; level++) {
      if (level != without) {
        String name = corner >= 0 ? block.head().level(level, corner) : "";
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return List.of(Plan.HeadAxis.of(String.join(" / ", names), categories));
  }
}
