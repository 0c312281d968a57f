package org.sluice.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.sluice.table.Table;

/**
 * Where each cell stands. Nearly all of a million stand at one spot, which is two numbers and no
 * object.
 */
final class Spots {
  private static final int NOWHERE = -1;

  /** Instead of a measure; the record then is a place in the list of those of several spots. */
  private static final int SEVERAL = -2;

  private final MeasureNumbers numbers;
  private final List<List<Spot>> several = new ArrayList<>();
  private int[] measures = new int[64];
  private int[] records = new int[64];
  private int size;

  Spots(List<Table> tables) {
    this.numbers = new MeasureNumbers(tables);
  }

  /** Number of cells. */
  int size() {
    return size;
  }

  /** Adds a cell that stands at this spot and says its number. */
  int add(Spot spot) {
    return add(numbers.number(spot.table(), spot.measure()), spot.record());
  }

  /** Adds a cell that stands nowhere and says its number. */
  int addNowhere() {
    return add(NOWHERE, NOWHERE);
  }

  private int add(int measure, int record) {
    if (size == measures.length) {
      measures = Arrays.copyOf(measures, size + (size >> 1));
      records = Arrays.copyOf(records, size + (size >> 1));
    }
    measures[size] = measure;
    records[size] = record;
    return size++;
  }

  /** Adds a further spot of a cell, behind those of the same or a lower rank. */
  void add(int cell, Spot spot, ToIntFunction<Spot> rank) {
    if (measures[cell] != SEVERAL) {
      several.add(new ArrayList<>(List.of(only(cell))));
      measures[cell] = SEVERAL;
      records[cell] = several.size() - 1;
    }
    List<Spot> spots = several.get(records[cell]);
    int at = spots.size();
    while (at > 0 && rank.applyAsInt(spot) < rank.applyAsInt(spots.get(at - 1))) {
      at--;
    }
    spots.add(at, spot);
  }

  /** The spots of a cell, in order. */
  List<Spot> of(int cell) {
    return switch (measures[cell]) {
      case NOWHERE -> List.of();
      case SEVERAL -> several.get(records[cell]);
      default -> List.of(only(cell));
    };
  }

  /** The first spot of a cell that stands somewhere. */
  Spot first(int cell) {
    return measures[cell] == SEVERAL ? several.get(records[cell]).get(0) : only(cell);
  }

  /** Whether a cell stands anywhere. */
  boolean stands(int cell) {
    return measures[cell] != NOWHERE;
  }

  private Spot only(int cell) {
    return numbers.spot(measures[cell], records[cell]);
  }
}
