package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.audit.Cells;
import org.sluice.audit.Equation;
import org.sluice.audit.Knowledge;
import org.sluice.audit.Level;
import org.sluice.audit.Spot;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;

/**
 * What the findings of a file ask for: which places must go, how much of each figure must stay
 * possible, and why no copy can be had if none can.
 */
final class Primaries {
  /** Statistics that add up once they are multiplied by what they are out of. */
  private static final Set<Role> ADDITIVE =
      EnumSet.of(
          Role.PERCENT, Role.PROPORTION, Role.RATE, Role.MEAN, Role.SD, Role.VARIANCE, Role.RATIO);

  private final Shown shown;
  private final Published published;
  private final ProtectSettings settings;
  private final Knowledge knowledge;
  private final Set<Place> places = new TreeSet<>();
  private final Map<Integer, Level> levels = new TreeMap<>();
  private final Set<String> obstacles = new TreeSet<>();
  private final Set<String> zerosWithheldIn = new TreeSet<>();
  private final List<Spot> statistics = new ArrayList<>();
  private boolean rounded;

  private Primaries(
      Shown shown, Published published, ProtectSettings settings, Knowledge knowledge) {
    this.shown = shown;
    this.published = published;
    this.settings = settings;
    this.knowledge = knowledge;
  }

  /** The demands of these findings; notes ask for nothing. */
  static Primaries of(
      List<Finding> findings,
      Shown shown,
      Published published,
      ProtectSettings settings,
      Knowledge knowledge) {
    Primaries primaries = new Primaries(shown, published, settings, knowledge);
    findings.stream()
        .filter(finding -> finding.verdict().compareTo(Verdict.PASS) > 0)
        .forEach(primaries::add);
    primaries.withholdEvidence();
    return primaries;
  }

  private void add(Finding finding) {
    Need need = finding.need();
    if (need instanceof Need.Person) {
      if (finding.verdict() == Verdict.FAIL) {
        obstacles.add("the finding " + finding.kind() + " has no treatment: a person must look");
      }
    } else if (need instanceof Need.Round) {
      rounded = true;
    } else if (need instanceof Need.SecondCategory) {
      new SecondCategory(shown, published).of(finding).ifPresentOrElse(this::add, this::noSecond);
    } else if (need instanceof Need.MoreMarks) {
      finding.places().forEach(this::addMark);
    } else if (need instanceof Need.Remainder rest) {
      addRemainders(finding.places(), new Need.Band(rest.minimum(), false));
    } else if (need instanceof Need.Band band) {
      addCounts(finding, band);
    } else if (!(need instanceof Need.Nothing
        || need instanceof Need.Removal
        || need instanceof Need.Digits)) {
      finding.places().forEach(place -> addFigures(place, need));
    }
  }

  private void noSecond() {
    obstacles.add("a group has no second category that could be withheld: merge categories");
  }

  private void add(SecondCategory.Choice choice) {
    zerosWithheldIn.add(choice.table());
    places.addAll(choice.places());
    levels.merge(choice.cell(), new Level.Band(0, 1), Levels::wider);
  }

  /** Low counts, and figures that stand for low counts. */
  private void addCounts(Finding finding, Need.Band band) {
    for (Place place : finding.places()) {
      places.add(place);
      shown.at(place).forEach(spot -> addCount(spot, band));
    }
  }

  private void addCount(Spot spot, Need.Band band) {
    Measure measure = shown.measure(spot);
    BigDecimal value = shown.value(spot).orElse(BigDecimal.ZERO);
    boolean low =
        value.compareTo(BigDecimal.valueOf(band.minimum())) < 0
            && (band.zerosWithheld() || value.signum() > 0);
    if (!measure.role().isCount()) {
      addUncounted(spot, band, measure);
    } else if (low && cell(spot) >= 0) {
      places.add(shown.place(spot));
      levels.merge(cell(spot), Levels.count(settings.level(), unknown(band), value), Levels::wider);
    }
  }

  /** A mark stands for everything that any rule withholds, not only the rule that found this. */
  private Need.Band unknown(Need.Band band) {
    return new Need.Band(
        Math.max(band.minimum(), knowledge.minimum()),
        band.zerosWithheld() || !knowledge.zerosShown());
  }

  /** A share or statistic over a low count, or a magnitude of few contributors. */
  private void addUncounted(Spot spot, Need.Band band, Measure measure) {
    if (measure.role() == Role.SUM && cell(spot) >= 0) {
      BigDecimal value = shown.value(spot).orElse(BigDecimal.ZERO);
      Level level = Levels.magnitude(new Need.Percent(BigDecimal.TEN), value);
      levels.merge(cell(spot), level, Levels::wider);
    } else if (measure.role().isShare() && measure.link(Link.NUMERATOR).isPresent()) {
      int over = measure.link(Link.NUMERATOR).getAsInt();
      addCount(new Spot(spot.table(), over, spot.record()), band);
    } else {
      statistics.add(spot);
    }
  }

  /** The counts that these figures leave of each other, which have no place to be withheld. */
  private void addRemainders(List<Place> subtracted, Need.Band band) {
    Cells cells = published.cells();
    Set<Integer> found = new TreeSet<>();
    for (int implied : cells.implied()) {
      Optional<BigDecimal> rest = cells.trueValue(implied);
      boolean low =
          rest.isPresent()
              && rest.get().signum() > 0
              && rest.get().compareTo(BigDecimal.valueOf(band.minimum())) < 0;
      Equation equation = cells.impliedIn(implied);
      if (low && cells.places(equation.total()).stream().anyMatch(subtracted::contains)) {
        levels.merge(implied, Levels.count(settings.level(), band, rest.get()), Levels::wider);
        found.add(equation.total());
        found.addAll(equation.parts());
      }
    }
    for (Place place : subtracted) {
      if (shown.at(place).stream().noneMatch(spot -> found.contains(cell(spot)))) {
        obstacles.add("what a total leaves of its parts is in no sum of the audit");
      }
    }
  }

  private void addMark(Place place) {
    for (int t = 0; t < shown.tables().size(); t++) {
      for (int m = 0; m < shown.tables().get(t).measures().size(); m++) {
        for (int record = 0; record < shown.tables().get(t).size(); record++) {
          boolean marked = shown.tables().get(t).column(m).isWithheld(record);
          if (marked && shown.tables().get(t).place(m, record).equals(place)) {
            addMark(new Spot(t, m, record));
          }
        }
      }
    }
  }

  private void addMark(Spot spot) {
    if (cell(spot) >= 0 && shown.measure(spot).role().isCount() && knowledge.minimum() > 1) {
      Level band = new Level.Band(knowledge.zerosShown() ? 1 : 0, knowledge.minimum() - 1L);
      levels.merge(cell(spot), band, Levels::wider);
    } else if (cell(spot) >= 0) {
      levels.merge(cell(spot), new Level.Exact(), Levels::wider);
    }
  }

  private void addFigures(Place place, Need need) {
    places.add(place);
    for (Spot spot : shown.at(place)) {
      Measure measure = shown.measure(spot);
      Optional<BigDecimal> value = shown.value(spot);
      if (cell(spot) >= 0 && !measure.role().isShare() && value.isPresent()) {
        levels.merge(cell(spot), Levels.magnitude(need, value.get()), Levels::wider);
      } else if (measure.role().isShare() && measure.link(Link.NUMERATOR).isPresent()) {
        addNumerator(
            new Spot(spot.table(), measure.link(Link.NUMERATOR).getAsInt(), spot.record()));
      } else {
        statistics.add(spot);
      }
    }
  }

  /** A withheld share over a shown denominator needs its numerator withheld too. */
  private void addNumerator(Spot over) {
    boolean zero = shown.value(over).map(value -> value.signum() == 0).orElse(true);
    if (cell(over) >= 0 && !zero) {
      places.add(shown.place(over));
      levels.merge(cell(over), new Level.Exact(), Levels::wider);
    }
  }

  /**
   * Why withheld statistics would follow from those that stay: a mean times its n is a sum, and so
   * is a share times its denominator, and the audit does not look at such sums.
   *
   * @param withheld every place that is withheld in the end
   */
  Set<String> sumsOfStatistics(Set<Place> withheld) {
    Map<Integer, OtherStatistics> byTable = new TreeMap<>();
    Set<String> reasons = new TreeSet<>();
    for (Spot spot : statistics) {
      OtherStatistics others =
          byTable.computeIfAbsent(
              spot.table(), t -> new OtherStatistics(shown.table(spot), withheld));
      Role role = shown.measure(spot).role();
      if (ADDITIVE.contains(role) && others.giveBack(spot.measure(), spot.record())) {
        reasons.add(
            "a withheld "
                + role.label()
                + " follows from the others and their total, once each"
                + " is multiplied by its n");
      }
    }
    return reasons;
  }

  /** Evidence about contributors never leaves, not even for passing rows. */
  private void withholdEvidence() {
    for (int t = 0; t < shown.tables().size(); t++) {
      for (int m = 0; m < shown.tables().get(t).measures().size(); m++) {
        for (int r = 0; r < shown.tables().get(t).size(); r++) {
          boolean evidence = shown.tables().get(t).measures().get(m).evidence();
          if (evidence && shown.tables().get(t).value(m, r) instanceof CellValue.Shown) {
            places.add(shown.tables().get(t).place(m, r));
          }
        }
      }
    }
  }

  private int cell(Spot spot) {
    return published.cells().cell(spot.table(), spot.measure(), spot.record());
  }

  /** The places that must go. */
  Set<Place> places() {
    return places;
  }

  /** The levels of the audit's cells. */
  Map<Integer, Level> levels() {
    return levels;
  }

  /** Why no copy can be had; empty where one may be. */
  Set<String> obstacles() {
    return obstacles;
  }

  /** Ids of tables in which a zero is withheld against the rule. */
  Set<String> zerosWithheldIn() {
    return zerosWithheldIn;
  }

  /** Whether figures off the pack's grid were found. */
  boolean isRounded() {
    return rounded;
  }
}
