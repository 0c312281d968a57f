package org.sluice.protect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sluice.audit.Spot;
import org.sluice.finding.Treatment;
import org.sluice.grid.Place;
import org.sluice.protect.rounding.Rounding;
import org.sluice.solve.Budget;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Rounds the counts that stay, and works shares out anew from rounded counts: a share of the counts
 * before rounding would give them back.
 */
final class RoundedFigures {
  private final Shown shown;
  private final Set<Place> withheld;
  private final Set<Place> unrounded;
  private final RoundedCounts counts;
  private final Function<Place, String> text;
  private final SortedMap<Place, String> written = new TreeMap<>();
  private final Set<String> obstacles = new TreeSet<>();

  private RoundedFigures(
      Shown shown,
      Set<Place> withheld,
      Set<Place> unrounded,
      RoundedCounts counts,
      Function<Place, String> text) {
    this.shown = shown;
    this.withheld = withheld;
    this.unrounded = unrounded;
    this.counts = counts;
    this.text = text;
  }

  /** The treatments of all figures that stay. */
  static RoundedFigures of(
      Shown shown,
      Published published,
      Set<Place> withheld,
      Set<Place> unrounded,
      Rounding rounding,
      Function<Place, String> text,
      Budget budget) {
    RoundedCounts counts =
        new RoundedCounts(shown, published, withheld, unrounded, rounding, budget);
    RoundedFigures figures = new RoundedFigures(shown, withheld, unrounded, counts, text);
    if (!counts.isFound()) {
      figures.obstacles.add("no rounding was found in which every sum holds");
      return figures;
    }
    for (int t = 0; t < shown.tables().size(); t++) {
      int before = figures.written.size();
      for (int m = 0; m < shown.tables().get(t).measures().size(); m++) {
        figures.round(t, m);
      }
      if (figures.written.size() > before) {
        figures.refuseUnknownShares(shown.tables().get(t));
      }
    }
    return figures;
  }

  /** Of what a share is a part may be the very counts that were rounded, and it gives them back. */
  private void refuseUnknownShares(Table table) {
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role().isShare() && isUnlinked(measure) && stays(table, m)) {
        obstacles.add(
            "a share beside counts that get rounded cannot be worked out anew: nothing says what it"
                + " is a share of");
      }
    }
  }

  private static boolean isUnlinked(Measure measure) {
    return measure.link(Link.NUMERATOR).isEmpty() && measure.link(Link.DENOMINATOR).isEmpty();
  }

  /** Whether any figure that says something of a measure is left in the copy. */
  private boolean stays(Table table, int measure) {
    for (int record = 0; record < table.size(); record++) {
      if (table.value(measure, record) instanceof CellValue.Shown figure
          && figure.value().signum() != 0
          && !withheld.contains(table.place(measure, record))) {
        return true;
      }
    }
    return false;
  }

  private void round(int t, int m) {
    Table table = shown.tables().get(t);
    Measure measure = table.measures().get(m);
    for (int record = 0; record < table.size(); record++) {
      boolean stays = !table.isStated(record) && !withheld.contains(table.place(m, record));
      if (stays && table.value(m, record) instanceof CellValue.Shown figure) {
        Spot spot = new Spot(t, m, record);
        if (measure.role().isCount()) {
          write(spot, figure.value(), counts.of(spot));
        } else if (measure.role().isShare() && !unrounded.contains(shown.place(spot))) {
          share(spot, measure, figure);
        }
      }
    }
  }

  private void share(Spot spot, Measure measure, CellValue.Shown share) {
    OptionalInt over = measure.link(Link.NUMERATOR);
    OptionalInt under = measure.link(Link.DENOMINATOR);
    if (isUnlinked(measure)) {
      return;
    }
    Optional<BigDecimal> top =
        over.isPresent() ? counts.shown(spot, over.getAsInt()) : Optional.empty();
    Optional<BigDecimal> bottom =
        under.isPresent()
            ? counts.shown(spot, under.getAsInt())
            : counts.totalOf(spot, measure, share);
    if (top.isEmpty() || bottom.isEmpty() || bottom.get().signum() == 0) {
      obstacles.add(
          "a share of counts that get rounded cannot be worked out anew: its numerator or"
              + " denominator is not shown");
      return;
    }
    int decimals = Math.max(0, share.value().scale());
    BigDecimal anew =
        top.get().multiply(measure.per()).divide(bottom.get(), decimals, RoundingMode.HALF_UP);
    write(spot, share.value(), anew);
  }

  private void write(Spot spot, BigDecimal old, BigDecimal anew) {
    if (old.compareTo(anew) == 0) {
      return;
    }
    Place place = shown.place(spot);
    String before =
        written.containsKey(place) ? written.getOrDefault(place, "") : text.apply(place);
    Spelling.replace(before, old, anew)
        .ifPresentOrElse(
            after -> written.put(place, after),
            () ->
                obstacles.add("a figure to be rounded is spelt in a way that cannot be imitated"));
  }

  /** What to write where. */
  Map<Place, Treatment> treatments() {
    SortedMap<Place, Treatment> treatments = new TreeMap<>();
    written.forEach((place, after) -> treatments.put(place, new Treatment.Round(after)));
    return treatments;
  }

  /** Why no copy can be rounded, if it cannot. */
  Set<String> obstacles() {
    return obstacles;
  }
}
