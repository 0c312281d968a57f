package org.sluice.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two label columns of a summary table (variable and level) as one axis: the levels of one variable
 * never meet those of another, so they are rows of one list and not a cross of two.
 */
final class Nesting {
  /** A variable that is none: the row counts all that the levels of every variable are of. */
  private static final Pattern BASE = Pattern.compile("\\(?[nN]\\)?|[bB]ase");

  private Nesting() {}

  /** A joint axis, and for each of its labels the group that the outer column puts it in. */
  record Joint(Axis axis, Codes groups) {}

  /** The joint axis of an outer and an inner column, where they are nested and not crossed. */
  static Optional<Joint> of(Axis outer, Axis inner) {
    int rows = outer.codes().size();
    long cells = (long) outer.size() * inner.size();
    boolean sparse = outer.size() > 2 && rows * 2L <= cells && outer.size() < inner.size();
    boolean listed = isListed(outer, inner);
    if ((!sparse && !listed) || !isContiguous(outer) || totals(inner) > 1) {
      return Optional.empty();
    }
    List<String> labels = new ArrayList<>();
    int[] codes = new int[rows];
    int[] groups = new int[rows];
    int[] uses = new int[inner.size()];
    for (int row = 0; row < rows; row++) {
      uses[inner.codes().at(row)]++;
    }
    for (int row = 0; row < rows; row++) {
      String label = inner.labels().get(inner.codes().at(row));
      String group = outer.labels().get(outer.codes().at(row));
      if (listed && label.isEmpty()) {
        labels.add(BASE.matcher(group).matches() ? group + ": all" : group);
      } else {
        labels.add(uses[inner.codes().at(row)] == 1 ? label : group + ": " + label);
      }
      codes[row] = row;
      groups[row] = outer.codes().at(row);
    }
    if (new HashSet<>(labels).size() < rows) {
      return Optional.empty();
    }
    List<Integer> columns = new ArrayList<>(outer.columns());
    columns.addAll(inner.columns());
    Collections.sort(columns);
    Axis axis =
        new Axis(
            inner.name(), List.copyOf(columns), inner.role(), List.copyOf(labels), Codes.of(codes));
    return Optional.of(new Joint(axis, Codes.of(groups)));
  }

  /**
   * Whether levels are lacking in several rows, and only in those that have a variable to
   * themselves, as the number of all and the mean of an age have.
   */
  private static boolean isListed(Axis outer, Axis inner) {
    int blank = inner.labels().indexOf("");
    int[] rows = new int[outer.size()];
    for (int row = 0; row < outer.codes().size(); row++) {
      rows[outer.codes().at(row)]++;
    }
    int lacking = 0;
    for (int row = 0; row < inner.codes().size() && blank >= 0; row++) {
      if (inner.codes().at(row) == blank) {
        lacking++;
        if (rows[outer.codes().at(row)] > 1) {
          return false;
        }
      }
    }
    return lacking > 1 && outer.size() > 2;
  }

  private static boolean isContiguous(Axis axis) {
    Set<Integer> left = new HashSet<>();
    for (int row = 1; row < axis.codes().size(); row++) {
      if (axis.codes().at(row) != axis.codes().at(row - 1)) {
        left.add(axis.codes().at(row - 1));
        if (left.contains(axis.codes().at(row))) {
          return false;
        }
      }
    }
    return true;
  }

  private static long totals(Axis axis) {
    long totals = 0;
    for (int row = 0; row < axis.codes().size(); row++) {
      totals += Totals.isTotal(axis.labels().get(axis.codes().at(row))) ? 1 : 0;
    }
    return totals;
  }
}
