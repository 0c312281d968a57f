package org.sluice.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.audit.MeasureNumbers;
import org.sluice.audit.Spot;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/**
 * Finds figures by their place: a hash table of numbers, because a map of a million places would
 * take more memory than the file. Figures at one place come in the order in which they were added.
 */
final class SpotsByPlace {
  private static final int EMPTY = -1;

  private final List<Table> tables;
  private final MeasureNumbers numbers;
  private final int[] slots;
  private final int[] measures;
  private final int[] records;
  private int size;
  private boolean sharing;

  /** Room for so many figures of these tables. */
  SpotsByPlace(List<Table> tables, int figures) {
    this.tables = tables;
    this.numbers = new MeasureNumbers(tables);
    this.measures = new int[figures];
    this.records = new int[figures];
    this.slots = new int[4 * Integer.highestOneBit(Math.max(1, figures))];
    Arrays.fill(slots, EMPTY);
  }

  /** Adds a figure. */
  void add(Spot spot) {
    measures[size] = numbers.number(spot.table(), spot.measure());
    records[size] = spot.record();
    Place place = place(size);
    int slot = slot(place);
    while (slots[slot] != EMPTY) {
      sharing |= stands(slots[slot], place);
      slot = next(slot);
    }
    slots[slot] = size++;
  }

  /** Whether any two figures stand at one place. */
  boolean anyShare() {
    return sharing;
  }

  /** The figures at a place. */
  List<Spot> at(Place place) {
    List<Spot> spots = List.of();
    for (int slot = slot(place); slots[slot] != EMPTY; slot = next(slot)) {
      if (stands(slots[slot], place)) {
        Spot spot = numbers.spot(measures[slots[slot]], records[slots[slot]]);
        spots = spots.isEmpty() ? List.of(spot) : with(spots, spot);
      }
    }
    return spots;
  }

  private static List<Spot> with(List<Spot> spots, Spot spot) {
    List<Spot> more = new ArrayList<>(spots);
    more.add(spot);
    return more;
  }

  private boolean stands(int figure, Place place) {
    Table table = tables.get(numbers.table(measures[figure]));
    return table.row(records[figure]) == place.row()
        && table.column(numbers.measure(measures[figure])).column(records[figure]) == place.column()
        && table.range().sheet().equals(place.sheet());
  }

  private Place place(int figure) {
    return tables
        .get(numbers.table(measures[figure]))
        .place(numbers.measure(measures[figure]), records[figure]);
  }

  /** Places side by side must not stand side by side here, where a search goes on to the right. */
  private int slot(Place place) {
    int spread = place.hashCode() * 0x85EBCA6B;
    return (spread ^ (spread >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
