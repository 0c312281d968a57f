package org.sluice.protect;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.audit.Cells;
import org.sluice.audit.Equation;
import org.sluice.cover.Sums;
import org.sluice.finding.CellAudit;
import org.sluice.grid.Place;

/**
 * The audit's cells, numbered by their place in the file. Every choice that protection makes breaks
 * ties by number, so two tables that differ only in the order of their records get the same
 * treatment.
 */
final class Published {
  private static final int NONE = -1;

  private final Cells cells;
  private final int[] cellOf;
  private final int[] figureOf;
  private final Sums sums;
  private final double[] values;
  private final BitSet known = new BitSet();
  private final BitSet unprinted = new BitSet();
  private final BitSet aboveZero = new BitSet();
  private final BitSet belowZero = new BitSet();

  /** The cells of one file. */
  Published(Cells cells) {
    this.cells = cells;
    this.cellOf = ReadingOrder.of(cells);
    this.figureOf = new int[cellOf.length];
    for (int figure = 0; figure < cellOf.length; figure++) {
      figureOf[cellOf[figure]] = figure;
    }
    this.sums = Sums.of(cellOf.length, cells.equations().stream().map(this::members).toList());
    this.values = new double[cellOf.length];
    for (int figure = 0; figure < values.length; figure++) {
      Optional<BigDecimal> value = value(figure);
      if (value.isPresent()) {
        values[figure] = value.get().doubleValue();
        known.set(figure);
        aboveZero.set(figure, value.get().signum() > 0);
        belowZero.set(figure, value.get().signum() < 0);
      }
    }
    unprinted.set(0, values.length);
    unprinted.andNot(known);
    work();
  }

  private Published(Published other, Cells cells) {
    this.cells = cells;
    this.cellOf = other.cellOf;
    this.figureOf = other.figureOf;
    this.sums = other.sums;
    this.values = other.values;
    this.known.or(other.known);
    this.unprinted.or(other.unprinted);
    this.aboveZero.or(other.aboveZero);
    this.belowZero.or(other.belowZero);
  }

  /**
   * The same figures in the eyes of an intruder who knows that zeros are withheld in these tables.
   */
  Published zerosWithheldIn(Set<String> ids) {
    return new Published(this, cells.zerosWithheldIn(ids));
  }

  private int[] members(Equation equation) {
    int[] members = new int[equation.parts().size() + 1];
    members[0] = figureOf[equation.total()];
    for (int i = 1; i < members.length; i++) {
      members[i] = figureOf[equation.parts().get(i - 1)];
    }
    return members;
  }

  /** Works out figures that stand alone in a sum of known ones, again and again. */
  private void work() {
    boolean found = true;
    while (found) {
      found = false;
      for (int sum = 0; sum < sums.size(); sum++) {
        found |= work(sum);
      }
    }
  }

  private boolean work(int sum) {
    int[] members = sums.members(sum);
    int unknown = NONE;
    double rest = 0;
    for (int figure : members) {
      if (known.get(figure)) {
        rest -= sums.sign(sum, figure) * values[figure];
      } else if (unknown == NONE) {
        unknown = figure;
      } else {
        return false;
      }
    }
    if (unknown == NONE) {
      return false;
    }
    values[unknown] = rest * sums.sign(sum, unknown);
    known.set(unknown);
    return true;
  }

  /** Number of figures. */
  int size() {
    return cellOf.length;
  }

  /** The audit's number of a figure. */
  int cell(int figure) {
    return cellOf[figure];
  }

  /** The figure of the audit's cell. */
  int figure(int cell) {
    return figureOf[cell];
  }

  /** The sums between the figures. */
  Sums sums() {
    return sums;
  }

  /** The audit's cells. */
  Cells cells() {
    return cells;
  }

  /** What is printed. */
  Optional<BigDecimal> value(int figure) {
    return cells.value(cellOf[figure]);
  }

  /** The size of what is printed, 0 where nothing is. Only to search by. */
  double printedSize(int figure) {
    return unprinted.get(figure) ? 0 : Math.abs(values[figure]);
  }

  /** Whether a zero is printed. */
  boolean isZero(int figure) {
    return !unprinted.get(figure) && !aboveZero.get(figure) && !belowZero.get(figure);
  }

  /** Whether a figure above zero is printed. */
  boolean isAboveZero(int figure) {
    return aboveZero.get(figure);
  }

  /** Whether a figure below zero is printed. */
  boolean isBelowZero(int figure) {
    return belowZero.get(figure);
  }

  /** Whether the figure is printed or follows from what is. */
  boolean isKnown(int figure) {
    return known.get(figure);
  }

  /** Whether the figure is known and a whole number by its kind. */
  boolean isWhole(int figure) {
    return known.get(figure) && cells.isWhole(cellOf[figure]);
  }

  /** A known figure. Only to search by. */
  double known(int figure) {
    return values[figure];
  }

  /** Figures that nothing printed shows: marks, blanks, implied rests. */
  BitSet unprinted() {
    return (BitSet) unprinted.clone();
  }

  /** The audit's numbers of these figures. */
  BitSet cells(BitSet figures) {
    BitSet numbers = new BitSet();
    figures.stream().forEach(figure -> numbers.set(cellOf[figure]));
    return numbers;
  }

  /** What was found out about cells, by each place of each. */
  Map<Place, CellAudit> byPlace(Map<Integer, CellAudit> audits) {
    Map<Place, CellAudit> byPlace = new HashMap<>();
    audits.forEach((cell, audit) -> cells.places(cell).forEach(place -> byPlace.put(place, audit)));
    return byPlace;
  }

  /** The places of a figure. */
  List<Place> places(int figure) {
    return cells.places(cellOf[figure]);
  }
}
