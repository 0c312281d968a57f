package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * Columns of codes that only together tell the rows apart, as a program counts by several factors:
 * {@code vaccinated, died, n}. They lie left of the counts, hold few small numbers, and rise one
 * after the other like the digits of a clock; counts do not. Where they do not list every
 * combination, only columns whose names claim nothing are believed.
 */
final class CodedKeys {
  private static final int FEWEST_ROWS = 4;
  private static final int MOST_DIGITS = 2;
  private static final int MOST_KEYS = 6;
  private static final int MOST_LABELS = 50;
  private static final int MOST_ROWS = 3_000;

  /** Of so many steps from row to row, one at least goes on in a code. */
  private static final int STEPS_A_RISE = 3;

  private final Grid grid;
  private final int[] rows;
  private final List<Sense> senses;
  private final Map<Integer, Axis> axes = new HashMap<>();

  private CodedKeys(Grid grid, int[] rows, List<Sense> senses) {
    this.grid = grid;
    this.rows = rows;
    this.senses = senses;
  }

  /** The senses, with such columns as labels. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses) {
    boolean small = rows.length >= FEWEST_ROWS && rows.length <= MOST_ROWS;
    return small ? new CodedKeys(block.grid(), rows, senses).settled() : senses;
  }

  private List<Sense> settled() {
    int last = IntStream.range(0, senses.size()).filter(this::isFigure).max().orElse(0);
    List<Integer> codes = IntStream.range(0, last).filter(this::mayBeCode).boxed().toList();
    if (codes.isEmpty() || codes.size() > MOST_KEYS) {
      return senses;
    }
    List<Integer> labels =
        IntStream.range(0, last)
            .filter(i -> senses.get(i).isLabel() && !isIndex(i))
            .boxed()
            .toList();
    if (labels.size() > MOST_LABELS) {
      return senses;
    }
    for (int size = 1; size <= codes.size(); size++) {
      List<Integer> some = codes.subList(0, size);
      if (tellApart(labels, some)) {
        return needsEach(labels, some) && areKeys(labels, some) ? withLabels(some) : senses;
      }
    }
    return senses;
  }

  private boolean isFigure(int i) {
    return senses.get(i).isFigure();
  }

  private boolean mayBeCode(int i) {
    Sense sense = senses.get(i);
    return sense.isCount()
        && !Counts.saysCount(Words.of(sense.name()))
        && areCodes(sense.column())
        && axis(i).size() > 1
        && axis(i).size() * 2 <= rows.length;
  }

  private boolean areCodes(int column) {
    return Arrays.stream(rows)
        .allMatch(row -> code(Spaces.tidy(grid.text(row, column))).isPresent());
  }

  /** A code, or what stands behind all codes: that none is known. */
  private static OptionalInt code(String label) {
    if (label.equals("NA") || label.equals("<NA>")) {
      return OptionalInt.of(Integer.MAX_VALUE);
    }
    boolean digits =
        !label.isEmpty()
            && label.length() <= MOST_DIGITS
            && label.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    return digits ? OptionalInt.of(Integer.parseInt(label)) : OptionalInt.empty();
  }

  /** Whether a column numbers the rows, which would tell them apart whatever they are about. */
  private boolean isIndex(int i) {
    return i == 0
        && senses.get(0).name().isEmpty()
        && axis(0).isUnique()
        && code(axis(0).labels().get(0)).isPresent();
  }

  private Axis axis(int i) {
    Sense sense = senses.get(i);
    return axes.computeIfAbsent(
        i, key -> Axis.of(grid, sense.column(), rows, sense.name(), sense.role()));
  }

  private boolean tellApart(List<Integer> labels, List<Integer> codes) {
    return Axis.tellApart(keys(labels, codes), rows.length);
  }

  private List<Axis> keys(List<Integer> labels, List<Integer> codes) {
    int left = senses.get(0).column();
    Set<Integer> both = new TreeSet<>(labels);
    both.addAll(codes);
    MergedCells merged = new MergedCells(grid, rows, left, column -> both.contains(column - left));
    return both.stream().map(i -> merged.filled(axis(i))).toList();
  }

  /** Whether without any one of the codes some rows would be the same. */
  private boolean needsEach(List<Integer> labels, List<Integer> codes) {
    for (Integer code : codes) {
      List<Integer> others = new ArrayList<>(codes);
      others.remove(code);
      if (tellApart(labels, others)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the codes rise in order, and list all combinations or have names that claim nothing.
   */
  private boolean areKeys(List<Integer> labels, List<Integer> codes) {
    List<Axis> keys = keys(labels, codes);
    long combinations = 1;
    for (Axis key : keys) {
      combinations = Math.min(Integer.MAX_VALUE, combinations * key.size());
    }
    boolean open = codes.stream().noneMatch(i -> senses.get(i).sure());
    boolean whole = combinations == rows.length;
    int rises = rises(keys, codes.stream().map(i -> senses.get(i).column()).toList());
    return rises >= 0 && (whole || (open && rises * STEPS_A_RISE >= rows.length));
  }

  /** How often a code is the first key to change from a row to the next, or -1 if it then falls. */
  private int rises(List<Axis> keys, List<Integer> codes) {
    int rises = 0;
    for (int row = 1; row < rows.length; row++) {
      int at = row;
      Axis changed =
          keys.stream()
              .filter(key -> key.codes().at(at) != key.codes().at(at - 1))
              .findFirst()
              .orElseThrow();
      if (codes.contains(changed.columns().get(0))) {
        if (value(changed, row) < value(changed, row - 1)) {
          return -1;
        }
        rises++;
      }
    }
    return rises;
  }

  private static int value(Axis axis, int row) {
    return code(axis.labels().get(axis.codes().at(row))).orElseThrow();
  }

  private List<Sense> withLabels(List<Integer> codes) {
    List<Sense> settled = new ArrayList<>(senses);
    for (int i : codes) {
      settled.set(
          i,
          senses
              .get(i)
              .asLabel(Role.CODE, "its few small values rise in order and tell the rows apart"));
    }
    return settled;
  }
}
