package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.audit.Cells;
import org.sluice.audit.Equation;
import org.sluice.audit.Spot;
import org.sluice.cover.Sums;
import org.sluice.grid.Place;
import org.sluice.protect.rounding.CellIdentity;
import org.sluice.protect.rounding.ControlledRounding;
import org.sluice.protect.rounding.Rounding;
import org.sluice.protect.rounding.Rounding.Method;
import org.sluice.protect.rounding.Rounding.Totals;
import org.sluice.solve.Budget;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** The counts of a copy after rounding, totals as the pack wants them. */
final class RoundedCounts {
  private final Shown shown;
  private final Published published;
  private final Rounding rounding;
  private final Set<Place> withheld;
  private final Set<Place> unrounded;
  private final BitSet hidden;
  private final Map<Integer, BigDecimal> known = new HashMap<>();
  private final boolean found;

  /** Figures at the places that are left unrounded stay; controlled rounding knows no such ones. */
  RoundedCounts(
      Shown shown,
      Published published,
      Set<Place> withheld,
      Set<Place> unrounded,
      Rounding rounding,
      Budget budget) {
    this.shown = shown;
    this.published = published;
    this.rounding = rounding;
    this.withheld = withheld;
    this.unrounded = unrounded;
    this.hidden = new BitSet();
    for (int figure = 0; figure < published.size(); figure++) {
      boolean gone =
          published.value(figure).isEmpty()
              || published.places(figure).stream().anyMatch(withheld::contains);
      hidden.set(figure, gone);
    }
    this.found = rounding.method() != Method.CONTROLLED || roundTogether(budget);
  }

  /** Whether the counts could be rounded as the pack says. */
  boolean isFound() {
    return found;
  }

  /** Whether the sums of counts are of a kind for which there is always a rounding. */
  static boolean isAlwaysFound(Published published) {
    return ControlledRounding.isAlwaysFound(countSums(published));
  }

  /** Withheld counts may become anything: the printed figures must not depend on what they are. */
  private boolean roundTogether(Budget budget) {
    int base = rounding.base();
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (int figure = 0; figure < published.size(); figure++) {
      values.add(hidden.get(figure) ? Optional.empty() : published.value(figure));
    }
    Optional<List<BigDecimal>> rounded =
        ControlledRounding.of(countSums(published), values, this::preferred, base, budget);
    for (int figure = 0; figure < rounded.map(List::size).orElse(0); figure++) {
      known.put(figure, rounded.get().get(figure));
    }
    return rounded.isPresent();
  }

  /** Drawn where there is a key, so that nobody can tell up from down; else the nearest. */
  private BigDecimal preferred(int figure) {
    BigDecimal value = published.value(figure).orElse(BigDecimal.ZERO);
    return !published.cells().hasPlace(published.cell(figure))
        ? BigDecimal.ZERO
        : rounding.of(value, identity(figure));
  }

  /** The sums of counts, without those that follow from others. */
  private static Sums countSums(Published published) {
    List<int[]> members = new ArrayList<>();
    Cells cells = published.cells();
    for (int equation = 0; equation < cells.equations().size(); equation++) {
      Equation sum = cells.equations().get(equation);
      if (!cells.isRedundant(equation) && cells.isCount(sum.total())) {
        members.add(
            IntStream.concat(IntStream.of(sum.total()), sum.parts().stream().mapToInt(part -> part))
                .map(published::figure)
                .toArray());
      }
    }
    return Sums.of(published.size(), members);
  }

  /** The rounded count that stands at a spot. */
  BigDecimal of(Spot spot) {
    int cell = published.cells().cell(spot.table(), spot.measure(), spot.record());
    BigDecimal value = shown.value(spot).orElse(BigDecimal.ZERO);
    if (cell >= 0) {
      return of(published.figure(cell), value);
    }
    return unrounded.contains(shown.place(spot)) ? value : rounding.of(value, identity(spot));
  }

  private CellIdentity identity(Spot spot) {
    return CellIdentity.of(shown.table(spot), spot.measure(), spot.record());
  }

  /** A figure that stands at several spots is the same cell, called by the first of its names. */
  private CellIdentity identity(int figure) {
    return published.cells().spots(published.cell(figure)).stream()
        .map(this::identity)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private BigDecimal of(int figure, BigDecimal value) {
    BigDecimal before = known.get(figure);
    if (before != null) {
      return before;
    }
    BigDecimal rounded = compute(figure, value);
    known.put(figure, rounded);
    return rounded;
  }

  private BigDecimal compute(int figure, BigDecimal value) {
    if (unrounded.containsAll(published.places(figure))) {
      return value;
    }
    for (int sum : published.sums().sumsOf(figure)) {
      int[] members = published.sums().members(sum);
      if (members[0] == figure && rounding.totals() == Totals.TRUE) {
        return value;
      }
      if (members[0] == figure && rounding.totals() == Totals.SUM_OF_ROUNDED) {
        Optional<BigDecimal> total = sumOfShown(members);
        if (total.isPresent()) {
          return total.get();
        }
      }
    }
    return rounding.of(value, identity(figure));
  }

  /** The sum of the rounded parts that are shown; empty where none is. */
  private Optional<BigDecimal> sumOfShown(int[] members) {
    Optional<BigDecimal> total = Optional.empty();
    for (int i = 1; i < members.length; i++) {
      int part = members[i];
      if (!hidden.get(part)) {
        BigDecimal rounded = of(part, published.value(part).orElse(BigDecimal.ZERO));
        total = Optional.of(total.map(rounded::add).orElse(rounded));
      }
    }
    return total;
  }

  /** The rounded count of another measure in the same record, where it stays. */
  Optional<BigDecimal> shown(Spot spot, int measure) {
    return at(new Spot(spot.table(), measure, spot.record()));
  }

  private Optional<BigDecimal> at(Spot spot) {
    boolean stays = shown.value(spot).isPresent() && !withheld.contains(shown.place(spot));
    return stays ? Optional.of(of(spot)) : Optional.empty();
  }

  /** The rounded total that a share without a column for its denominator is out of. */
  Optional<BigDecimal> totalOf(Spot share, Measure measure, CellValue.Shown printed) {
    Table table = shown.table(share);
    int over = measure.link(Link.NUMERATOR).orElse(-1);
    if (over < 0 || !(table.value(over, share.record()) instanceof CellValue.Shown part)) {
      return Optional.empty();
    }
    for (int record = 0; record < table.size(); record++) {
      if (table.value(over, record) instanceof CellValue.Shown total
          && Together.isBelow(table, share.record(), record)
          && Together.fits(printed, part.value(), total.value(), measure.per())) {
        return at(new Spot(share.table(), over, record));
      }
    }
    return Optional.empty();
  }
}
