package org.sluice.protect;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.audit.Spot;
import org.sluice.grid.Place;
import org.sluice.protect.Rounding.Totals;
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
  private final BitSet hidden;
  private final Map<Integer, BigDecimal> known = new HashMap<>();

  RoundedCounts(Shown shown, Published published, Set<Place> withheld, Rounding rounding) {
    this.shown = shown;
    this.published = published;
    this.rounding = rounding;
    this.withheld = withheld;
    this.hidden = new BitSet();
    for (int figure = 0; figure < published.size(); figure++) {
      boolean gone =
          published.value(figure).isEmpty()
              || published.places(figure).stream().anyMatch(withheld::contains);
      hidden.set(figure, gone);
    }
  }

  /** The rounded count that stands at a spot. */
  BigDecimal of(Spot spot) {
    int cell = published.cells().cell(spot.table(), spot.measure(), spot.record());
    BigDecimal value = shown.value(spot).orElse(BigDecimal.ZERO);
    return cell < 0 ? rounding.of(value) : of(published.figure(cell), value);
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
    return rounding.of(value);
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
