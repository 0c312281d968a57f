package org.sluice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.table.Addition;
import org.sluice.table.CellValue;
import org.sluice.table.EveryTable;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Other true tables behind the same copy: all withheld counts of a measure drawn anew together, so
 * that everything adds up and small counts stay small, with their percentages worked out again.
 */
final class OtherTables {
  private static final int DRAWN = 7;
  private static final int MINIMUM = 10;

  private final Grid grid;
  private final Set<Place> treated;
  private final Set<Place> unsafe = new TreeSet<>();

  private OtherTables(FileAssessment file, Grid grid) {
    this.grid = grid;
    this.treated = file.redaction().orElseThrow().withheld();
    file.findings().stream().map(Finding::places).forEach(unsafe::addAll);
  }

  /** The figures that take the places of the withheld ones, for each table found. */
  static List<Map<Place, String>> of(FileAssessment file, Grid grid) {
    OtherTables others = new OtherTables(file, grid);
    List<Map<Place, String>> found = new ArrayList<>();
    for (Table table : file.tables()) {
      for (int measure = 0; measure < table.measures().size(); measure++) {
        found.addAll(others.of(table, measure));
      }
    }
    return found;
  }

  private List<Map<Place, String>> of(Table table, int measure) {
    int[] least = new int[table.size()];
    int[] most = new int[table.size()];
    boolean any = false;
    for (int record = 0; record < table.size(); record++) {
      if (!bound(table, measure, record, least, most)) {
        return List.of();
      }
      any |= least[record] < most[record];
    }
    Set<Map<Place, String>> found = new LinkedHashSet<>();
    if (any) {
      EveryTable every = new EveryTable(Addition.of(table), least, most);
      every.forEach(DRAWN, figures -> found.add(spelled(table, measure, figures)));
      SplittableRandom random = new SplittableRandom(measure);
      for (int i = 0; i < 4 * DRAWN && found.size() < 2 * DRAWN; i++) {
        every.some(random).ifPresent(figures -> found.add(spelled(table, measure, figures)));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a cell can be told in whole numbers, and what it can be. */
  private boolean bound(Table table, int measure, int record, int[] least, int[] most) {
    Place place = table.place(measure, record);
    if (!(table.value(measure, record) instanceof CellValue.Shown shown)
        || shown.value().stripTrailingZeros().scale() > 0
        || shown.value().abs().compareTo(BigDecimal.valueOf(100_000_000)) > 0) {
      return false;
    }
    int value = shown.value().intValue();
    boolean free = treated.contains(place) && value > 0 && isPlain(place);
    boolean small = unsafe.contains(place) && value < MINIMUM;
    least[record] = free ? small ? 1 : Math.min(value, MINIMUM) : value;
    most[record] = free ? small ? MINIMUM - 1 : 2 * value + MINIMUM : value;
    return true;
  }

  private boolean isPlain(Place place) {
    return grid.text(place.row(), place.column()).chars().allMatch(Character::isDigit);
  }

  private Map<Place, String> spelled(Table table, int measure, int[] figures) {
    Map<Place, String> spelled = new HashMap<>();
    for (int record = 0; record < figures.length; record++) {
      Place place = table.place(measure, record);
      if (treated.contains(place) && isPlain(place)) {
        spelled.put(place, Integer.toString(figures[record]));
        shares(table, measure, record, figures[record], spelled);
      }
    }
    return spelled;
  }

  /** Percentages of the new figure, with as many digits as those that they replace. */
  private void shares(
      Table table, int numerator, int record, int figure, Map<Place, String> spelled) {
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      boolean ofThis = measure.link(Link.NUMERATOR).orElse(-1) == numerator;
      int denominator = measure.link(Link.DENOMINATOR).orElse(-1);
      if (ofThis
          && denominator >= 0
          && treated.contains(table.place(m, record))
          && table.value(m, record) instanceof CellValue.Shown old
          && table.value(denominator, record) instanceof CellValue.Shown whole
          && whole.value().signum() > 0) {
        BigDecimal share =
            measure
                .per()
                .multiply(BigDecimal.valueOf(figure))
                .divide(whole.value(), old.value().scale(), RoundingMode.HALF_UP);
        spelled.put(table.place(m, record), share.toPlainString());
      }
    }
  }
}
