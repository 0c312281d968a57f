package org.sluice.protect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sluice.audit.Spot;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Treatment;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;

/**
 * Writes statistics that have too many digits with as many as may leave. Half a unit goes up, away
 * from zero. A figure that was rounded before is rounded twice by that, which can put its last
 * digit off by one.
 */
final class FewerDigits {
  private final Shown shown;
  private final Function<Place, String> text;
  private final SortedMap<Place, Treatment> treatments = new TreeMap<>();
  private final Set<String> obstacles = new TreeSet<>();

  private FewerDigits(Shown shown, Function<Place, String> text) {
    this.shown = shown;
    this.text = text;
  }

  /**
   * The treatments that these findings ask for.
   *
   * @param treated places that are withheld or written anew already
   * @param text the source's text at a place
   */
  static FewerDigits of(
      List<Finding> findings,
      Shown shown,
      Set<Place> withheld,
      Set<Place> treated,
      Function<Place, String> text) {
    FewerDigits fewer = new FewerDigits(shown, text);
    for (Finding finding : findings) {
      if (finding.need() instanceof Need.Digits digits
          && finding.verdict().compareTo(Verdict.PASS) > 0) {
        for (Place place : finding.places()) {
          if (!withheld.contains(place)) {
            fewer.add(place, digits, treated.contains(place));
          }
        }
      }
    }
    return fewer;
  }

  private void add(Place place, Need.Digits digits, boolean treated) {
    List<Spot> statistics =
        shown.at(place).stream().filter(spot -> !shown.measure(spot).role().isCount()).toList();
    if (treated || treatments.containsKey(place) || statistics.size() != 1) {
      obstacles.add("a figure with too many digits cannot be written anew where it stands");
      return;
    }
    BigDecimal old = shown.value(statistics.get(0)).orElseThrow();
    Spelling.shorten(text.apply(place), old, shortened(old, digits))
        .ifPresentOrElse(
            after -> treatments.put(place, new Treatment.Round(after)),
            () ->
                obstacles.add(
                    "a figure with too many digits is spelt in a way that cannot be imitated"));
  }

  /** The figure with as many digits as may leave. */
  static BigDecimal shortened(BigDecimal figure, Need.Digits digits) {
    BigDecimal shorter = figure;
    if (digits.decimals().isPresent() && digits.decimals().getAsInt() < figure.scale()) {
      shorter = figure.setScale(digits.decimals().getAsInt(), RoundingMode.HALF_UP);
    }
    if (digits.significant() > 0 && shorter.precision() > digits.significant()) {
      shorter = shorter.round(new MathContext(digits.significant(), RoundingMode.HALF_UP));
    }
    return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
  }

  /** What to write where. */
  Map<Place, Treatment> treatments() {
    return treatments;
  }

  /** Why no copy can be had, if none can. */
  Set<String> obstacles() {
    return obstacles;
  }
}
