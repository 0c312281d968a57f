package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.table.Role;

/**
 * Tells codes from counts where only values speak: whole numbers that are all codes of another
 * column, or that a column of words determines, are codes.
 */
final class Lookups {
  private static final int FEWEST_CODES = 10;
  private static final int MOST_ROWS = 3000;

  private final Block block;
  private final int[] rows;
  private final List<Sense> senses;
  private final int firstFigure;
  private final int lastFigure;
  private final long figures;

  private Lookups(Block block, int[] rows, List<Sense> senses) {
    this.block = block;
    this.rows = rows.length <= MOST_ROWS ? rows : Arrays.copyOf(rows, MOST_ROWS);
    this.senses = senses;
    this.figures = senses.stream().filter(Sense::isFigure).count();
    this.firstFigure =
        senses.stream()
            .filter(sense -> sense.isFigure() && sense.sure())
            .mapToInt(Sense::column)
            .min()
            .orElse(Integer.MAX_VALUE);
    this.lastFigure =
        senses.stream().filter(Sense::isFigure).mapToInt(Sense::column).max().orElse(-1);
  }

  /** The senses with such codes told from counts. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses) {
    for (Sense sense : senses) {
      if (isDoubtful(sense)) {
        return new Lookups(block, rows, senses).settle();
      }
    }
    return senses;
  }

  private static boolean isDoubtful(Sense sense) {
    return sense.isFigure() && sense.role() == Role.COUNT && !sense.sure() && !sense.isComposite();
  }

  private List<Sense> settle() {
    List<Set<String>> codes = new ArrayList<>();
    List<Axis> words = new ArrayList<>();
    List<Axis> labels = new ArrayList<>();
    for (Sense sense : senses) {
      if (sense.isLabel()) {
        Axis axis = axis(sense);
        if (sense.role() == Role.CODE || sense.role() == Role.IDENTIFIER) {
          codes.add(new HashSet<>(axis.labels()));
        }
        if (!numbersRows(sense, axis)) {
          labels.add(axis);
        }
        if (sense.role() != Role.DATE && axis.size() * 2 < rows.length && axis.size() > 2) {
          words.add(axis);
        }
      }
    }
    List<Sense> settled = new ArrayList<>();
    for (Sense sense : senses) {
      Sense next = isDoubtful(sense) ? settled(sense, codes, words) : sense;
      settled.add(isDoubtful(next) && tellsApart(next, labels) ? asCategory(next, labels) : next);
    }
    return settled;
  }

  /** Whether a nameless column gives each row a number of its own, as programs write it. */
  private boolean numbersRows(Sense sense, Axis axis) {
    return sense.name().isEmpty() && sense.column() == block.left() && axis.isUnique();
  }

  /**
   * Small codes that repeat, before the counts or before words of a model, where the other labels
   * do not tell the rows apart.
   */
  private boolean tellsApart(Sense sense, List<Axis> labels) {
    boolean last = sense.column() > lastFigure || sense.column() == block.right();
    boolean alone = sense.column() == lastFigure && figures > 1;
    if (last || alone || Axis.tellApart(labels, rows.length)) {
      return false;
    }
    Axis own = axis(sense);
    boolean small =
        own.labels().stream().allMatch(label -> label.length() <= 2 && !label.isEmpty());
    if (!small || own.size() * 2 > rows.length) {
      return false;
    }
    List<Axis> more = new ArrayList<>(labels);
    more.add(own);
    return Axis.tellApart(more, rows.length);
  }

  private Sense asCategory(Sense sense, List<Axis> labels) {
    labels.add(axis(sense));
    return sense.asLabel(Role.CODE, "its few small values tell rows apart that labels do not");
  }

  /**
   * A code stands before the figures, beside its label or under the name of one, and its name
   * counts nothing. The size of each group stays the same within it too, and may be anywhere.
   */
  private boolean mayBeCodeOf(Sense sense, Axis axis) {
    boolean beside = axis.columns().stream().anyMatch(c -> Math.abs(c - sense.column()) == 1);
    Hint hint = Names.of(sense.name());
    return (sense.column() < firstFigure || beside || hint.isLabel()) && !hint.is(Role.COUNT);
  }

  private Axis axis(Sense sense) {
    return Axis.of(block.grid(), sense.column(), rows, sense.name(), sense.role());
  }

  private Sense settled(Sense sense, List<Set<String>> codes, List<Axis> words) {
    if (codes.isEmpty() && words.isEmpty()) {
      return sense;
    }
    Axis own = axis(sense);
    for (Set<String> known : codes) {
      if (own.size() >= FEWEST_CODES && known.containsAll(own.labels())) {
        return sense.asLabel(Role.CODE, "its values are all codes of another column");
      }
    }
    for (Axis axis : words) {
      if (mayBeCodeOf(sense, axis)
          && own.size() > 2
          && own.size() <= axis.size()
          && axis.determines(own).length > 0) {
        return sense.asLabel(Role.CODE, "each label of another column goes with one of its values");
      }
    }
    return sense;
  }
}
