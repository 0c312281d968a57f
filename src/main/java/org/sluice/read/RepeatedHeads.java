package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.table.Layout;

/**
 * Groups that stand over several columns each, with no word of what these hold: {@code Alderby,
 * Alderby, Cawsey, Cawsey}, or the name once and blanks after it, over counts and their
 * percentages. The first columns of all groups are one measure, the second ones another.
 */
final class RepeatedHeads {
  private static final int MOST_IN_GROUP = 4;

  private final List<Sense> figures;
  private final int size;

  private RepeatedHeads(List<Sense> figures) {
    this.figures = figures;
    this.size = size();
  }

  /** The plan, where all groups are as wide and count in some of their columns only. */
  static Optional<Plan> plan(Block block, List<Sense> senses) {
    RepeatedHeads heads = new RepeatedHeads(Sense.figures(senses));
    boolean plain = block.head().levels().size() == 1;
    return plain && heads.size > 1 && heads.areGroups() && heads.areOfTwoKinds()
        ? Optional.of(heads.plan())
        : Optional.empty();
  }

  /** How many columns the first group has. */
  private int size() {
    int end = 1;
    while (end < figures.size() && goesOn(end)) {
      end++;
    }
    return end > MOST_IN_GROUP || figures.isEmpty() || figures.size() % end > 0 ? 0 : end;
  }

  private boolean goesOn(int at) {
    String name = figures.get(at).name();
    boolean beside = figures.get(at).column() == figures.get(at - 1).column() + 1;
    return beside && (name.isEmpty() || name.equals(figures.get(at - 1).name()));
  }

  private boolean areGroups() {
    for (int i = 0; i < figures.size(); i++) {
      boolean first = i % size == 0;
      if (figures.get(i).isComposite()
          || (first && figures.get(i).name().isEmpty())
          || (i > 0 && first == goesOn(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean areOfTwoKinds() {
    int counts = 0;
    for (int place = 0; place < size; place++) {
      counts += typical(place).role().isCount() ? 1 : 0;
    }
    return counts > 0 && counts < size;
  }

  /** A sense like most of those in the same place of all groups. */
  private Sense typical(int place) {
    List<Sense> counts = new ArrayList<>();
    List<Sense> others = new ArrayList<>();
    for (int i = place; i < figures.size(); i += size) {
      (figures.get(i).role().isCount() ? counts : others).add(figures.get(i));
    }
    return counts.size() > others.size() ? counts.get(0) : others.get(0);
  }

  private Plan plan() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < figures.size(); i += size) {
      groups.add(figures.get(i).name());
    }
    List<Plan.Figures> measures = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      int[] columns = new int[groups.size()];
      for (int group = 0; group < columns.length; group++) {
        columns[group] = figures.get(group * size + place).column();
      }
      Sense sense = typical(place);
      Planner.addParts(measures, SameKind.nameOf(sense.role()), sense, columns);
    }
    return new Plan(
        Layout.CROSSTAB,
        List.of(Plan.HeadAxis.of("", SameKind.unique(groups))),
        groups.size(),
        measures);
  }
}
