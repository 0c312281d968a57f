package org.sluice.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.table.Layout;
import org.sluice.table.Role;

/**
 * What the labels of a key column say of the figures beside them: a measure for each label, or for
 * each role where there are many labels.
 *
 * @param figures the columns of figures
 * @param axis the labels of the key, and the label of each row
 * @param roles for each label what its figures are
 * @param hints for each label what its words say
 * @param filled labels with something beside them; a heading of labels has nothing
 * @param parts the figures of labels with several of them in a cell
 * @param repeats label columns that say the same as the key, as a code of the measure does; the key
 *     too
 */
record KeyedFigures(
    List<Sense> figures,
    Axis axis,
    List<Role> roles,
    List<Hint> hints,
    BitSet filled,
    Map<Integer, List<Role>> parts,
    BitSet repeats) {
  private static final int MOST_MEASURES = 12;

  /** The same with these label columns said to repeat the key. */
  KeyedFigures repeatedBy(BitSet columns) {
    return new KeyedFigures(figures, axis, roles, hints, filled, parts, columns);
  }

  /** The senses without the key, where each of its labels became a measure. */
  List<Sense> rest(List<Sense> senses) {
    List<Sense> rest = new ArrayList<>(senses);
    if (axis.size() <= MOST_MEASURES) {
      for (int i = 0; i < rest.size(); i++) {
        if (repeats.get(i)) {
          rest.set(i, rest.get(i).leftOut());
        }
      }
    }
    return rest;
  }

  /** A measure for each label, or for each role where there are many labels. */
  Plan plan(List<String> why) {
    why.add(KeyColumn.WHY);
    int[] columns = figures.stream().mapToInt(Sense::column).toArray();
    List<Plan.Figures> measures = new ArrayList<>();
    parts.keySet().forEach(label -> addParts(measures, label, columns));
    if (axis.size() <= MOST_MEASURES) {
      for (int label = 0; label < axis.size(); label++) {
        if (isPlain(label)) {
          measures.add(
              measure(
                  axis.labels().get(label),
                  roles.get(label),
                  columns,
                  rowsOf(label),
                  hints.get(label)));
        }
      }
    } else {
      for (Role role :
          filled.stream().filter(this::isPlain).mapToObj(roles::get).distinct().toList()) {
        BitSet rows = new BitSet();
        for (int label = 0; label < roles.size(); label++) {
          if (roles.get(label) == role && isPlain(label)) {
            rows.or(rowsOf(label));
          }
        }
        measures.add(
            measure(
                figures.get(0).name() + " " + role.label(), role, columns, rows, Hint.nothing()));
      }
    }
    return new Plan(
        columns.length > 1 ? Layout.CROSSTAB : Layout.TIDY,
        heads(columns.length),
        columns.length,
        measures);
  }

  private boolean isPlain(int label) {
    return filled.get(label) && !parts.containsKey(label);
  }

  private void addParts(List<Plan.Figures> measures, int label, int[] columns) {
    String name = axis.labels().get(label);
    Sense sense =
        Sense.composite(
            columns[0], name, parts.getOrDefault(label, List.of()), true, List.of(Parts.SEVERAL));
    int first = measures.size();
    Planner.addParts(measures, name, sense, columns);
    measures
        .subList(first, measures.size())
        .forEach(each -> each.rows = Optional.of(rowsOf(label)));
  }

  private Plan.Figures measure(String name, Role role, int[] columns, BitSet rows, Hint hint) {
    Sense sense =
        Sense.figure(figures.get(0).column(), name, role, true, "the label of its rows says so");
    Plan.Figures measure = new Plan.Figures(name, sense, role, columns, -1);
    measure.rows = Optional.of(rows);
    measure.sure = (hint.isFigure() && hint.sure()) || axis.size() > MOST_MEASURES;
    hint.per().ifPresent(per -> measure.per = per);
    return measure;
  }

  private BitSet rowsOf(int label) {
    BitSet rows = new BitSet();
    for (int i = 0; i < axis.codes().size(); i++) {
      rows.set(i, axis.codes().at(i) == label);
    }
    return rows;
  }

  private List<Plan.HeadAxis> heads(int width) {
    if (width == 1) {
      return List.of();
    }
    List<String> labels = SameKind.unique(figures.stream().map(Sense::name).toList());
    return List.of(Plan.HeadAxis.of("", labels));
  }
}
