package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.sluice.audit.Cells;
import org.sluice.audit.Spot;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * What has to be withheld together: everything else that stands in the same place, the same figure
 * elsewhere, and the shares that would give a withheld count back.
 */
final class Together {
  private final Shown shown;
  private final Published published;
  private final Map<Integer, Wholes> wholes = new TreeMap<>();
  private final Map<Integer, Beside> beside = new TreeMap<>();
  private final Map<Integer, int[]> shares = new TreeMap<>();

  /** The figures of one file. */
  Together(Shown shown, Published published) {
    this.shown = shown;
    this.published = published;
  }

  /**
   * Whether a figure stands at one place that a copy can treat, by itself, and nothing has to go
   * with it: most figures do.
   */
  boolean goesAlone(int figure) {
    List<Spot> own = published.cells().spots(published.cell(figure));
    if (own.size() != 1 || !shown.isAlone(own.get(0))) {
      return false;
    }
    if (!showsRelated(own.get(0))) {
      return true;
    }
    Place place = shown.place(own.get(0));
    List<Place> related = new ArrayList<>(2);
    addRelated(own.get(0), related);
    return related.stream().allMatch(place::equals);
  }

  /** Whether the table shows anything that may be computed from its figures. */
  private boolean showsRelated(Spot spot) {
    return !beside(spot).isEmpty() || shares(spot).length > 0;
  }

  /** These places and all that has to go with them. */
  Set<Place> with(Collection<Place> places) {
    Set<Place> all = new TreeSet<>();
    ArrayDeque<Place> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      Place place = open.remove();
      if (!all.contains(place)) {
        List<Spot> spots = shown.at(place);
        if (!spots.isEmpty()) {
          all.add(place);
          spots.forEach(spot -> addRelated(spot, open));
        }
      }
    }
    return all;
  }

  private void addRelated(Spot spot, Collection<Place> open) {
    Cells cells = published.cells();
    int cell = cells.cell(spot.table(), spot.measure(), spot.record());
    if (cell >= 0) {
      open.addAll(cells.places(cell));
    }
    Table table = shown.table(spot);
    Measure withheld = table.measures().get(spot.measure());
    if (withheld.role().isShare() && withheld.link(Link.NUMERATOR).isEmpty()) {
      open.addAll(wholes(spot).ofShare(spot.measure(), spot.record()));
    }
    Beside others = beside(spot);
    if (others.isTold(spot.measure())) {
      open.addAll(others.of(spot.record()));
    }
    for (int m : shares(spot)) {
      addShares(spot, m, table.measures().get(m), open);
    }
  }

  private int[] shares(Spot spot) {
    return shares.computeIfAbsent(spot.table(), t -> sharesOf(shown.table(spot)));
  }

  private static int[] sharesOf(Table table) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> table.measures().get(m).role().isShare())
        .toArray();
  }

  /**
   * Adds the shares of measure {@code m} that are computed from the figure: as numerator or linked
   * denominator in its own record, as total in the records that it is the total of.
   */
  private void addShares(Spot spot, int m, Measure measure, Collection<Place> open) {
    Table table = shown.table(spot);
    boolean over = measure.link(Link.NUMERATOR).orElse(-1) == spot.measure();
    boolean under = measure.link(Link.DENOMINATOR).orElse(-1) == spot.measure();
    if (over || under) {
      open.add(table.place(m, spot.record()));
    }
    if (over) {
      addWhole(spot, m, measure, open);
    }
    if (over && measure.link(Link.DENOMINATOR).isEmpty()) {
      addSharesOfTotal(spot, m, measure, open);
    }
  }

  /** Adds all shares of the whole that the figure is a part of, with what they are out of. */
  private void addWhole(Spot spot, int m, Measure measure, Collection<Place> open) {
    Table table = shown.table(spot);
    for (int record : wholes(spot).withoutTotal(m, spot.measure(), spot.record())) {
      open.add(table.place(m, record));
      measure.link(Link.DENOMINATOR).ifPresent(under -> open.add(table.place(under, record)));
    }
  }

  private Beside beside(Spot spot) {
    return beside.computeIfAbsent(spot.table(), t -> new Beside(shown.table(spot)));
  }

  private Wholes wholes(Spot spot) {
    return wholes.computeIfAbsent(spot.table(), t -> new Wholes(shown.table(spot)));
  }

  private void addSharesOfTotal(Spot spot, int m, Measure measure, Collection<Place> open) {
    Table table = shown.table(spot);
    if (shown.value(spot).isEmpty() || !table.isMargin(spot.record())) {
      return;
    }
    BigDecimal total = shown.value(spot).get();
    for (int record = 0; record < table.size(); record++) {
      if (isBelow(table, record, spot.record())
          && table.value(m, record) instanceof CellValue.Shown share
          && table.value(spot.measure(), record) instanceof CellValue.Shown part
          && fits(share, part.value(), total, measure.per())) {
        open.add(table.place(m, record));
      }
    }
  }

  /** Whether the record differs from the total's record only where that is a total. */
  static boolean isBelow(Table table, int record, int total) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      int of = table.category(d, total);
      if (table.category(d, record) != of && !table.dimensions().get(d).hierarchy().isTotal(of)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the printed share is this part of this total. */
  static boolean fits(CellValue.Shown share, BigDecimal part, BigDecimal total, BigDecimal per) {
    BigDecimal gap = share.value().multiply(total).subtract(part.multiply(per)).abs();
    BigDecimal half = BigDecimal.valueOf(5, share.value().scale() + 1);
    return gap.compareTo(half.multiply(total).abs()) <= 0;
  }

  /** Whether a figure can be withheld at all: every place that shows it can be treated. */
  boolean isTreatable(int figure) {
    for (Spot spot : published.cells().spots(published.cell(figure))) {
      if (shown.table(spot).isStated(spot.record()) || shown.at(shown.place(spot)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The figures that stand at these places. */
  BitSet figures(Collection<Place> places) {
    BitSet figures = new BitSet();
    eachAt(places, figures::set);
    return figures;
  }

  /** Does something with the figures that stand at these places, with some of them twice. */
  void eachAt(Collection<Place> places, IntConsumer what) {
    for (Place place : places) {
      for (Spot spot : shown.at(place)) {
        int cell = published.cells().cell(spot.table(), spot.measure(), spot.record());
        if (cell >= 0) {
          what.accept(published.figure(cell));
        }
      }
    }
  }

  /**
   * Why these cannot all be withheld: a figure that is also stated in a title, head or note stays
   * there.
   *
   * @param places the places that must go
   * @param cells the audit's cells that must not be worked out
   */
  Set<String> obstacles(Set<Place> places, Set<Integer> cells) {
    BitSet figures = figures(with(places));
    cells.forEach(cell -> figures.set(published.figure(cell)));
    figures.andNot(published.unprinted());
    boolean treatable = figures.stream().allMatch(this::isTreatable);
    return treatable && places.stream().noneMatch(shown::isStated)
        ? Set.of()
        : Set.of("an unsafe figure stands where no copy can change it, such as a title or a note");
  }
}
