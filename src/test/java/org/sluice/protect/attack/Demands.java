package org.sluice.protect.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.grid.Place;
import org.sluice.protect.Cases;
import org.sluice.protect.ProtectSettings.CountLevel;

/** What the rules find in a made-up file, and what must stay possible for each primary. */
final class Demands {
  private final RandomFile file;
  private final Units units;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, Demand> demands = new TreeMap<>();

  /** The demands on a file of these units. */
  Demands(RandomFile file, Units units) {
    this.file = file;
    this.units = units;
    for (RandomTable table : file.tables()) {
      List<Place> low = new ArrayList<>();
      for (int record = 0; record < table.size(); record++) {
        Place place = table.table().place(0, record);
        if (units.amounts()) {
          addAmount(table, record, place);
        } else if (isLow(table.figure(record))) {
          low.add(place);
          addCount(file.publication().figure(table.combination(record)), table.figure(record));
        }
      }
      if (!low.isEmpty()) {
        findings.add(
            Cases.finding(
                table.table(),
                "low-count",
                new Need.Band(file.minimum(), !file.zerosShown()),
                low));
      }
    }
  }

  private boolean isLow(long count) {
    return count < file.minimum() && (count > 0 || !file.zerosShown());
  }

  private void addCount(int figure, long count) {
    double share =
        file.level() instanceof CountLevel.Percent percent
            ? percent.percent().doubleValue() / 100 * count
            : 0;
    double low = file.level() instanceof CountLevel.Band ? 0 : count - share;
    double high = file.level() instanceof CountLevel.Band ? file.minimum() - 1 : count + share;
    boolean exact = !(file.level() instanceof CountLevel.Band) && high == count;
    demands.put(figure, new Demand(figure, Math.floor(low), Math.ceil(high), exact));
  }

  /**
   * By the seed the p% rule with p = 20, the (1,50) rule or the (2,80) rule, and how far from an
   * amount one must be for it (Hundepool and others 2012, section 4.2.2).
   */
  private void addAmount(RandomTable table, int record, Place place) {
    int[] categories = Publication.categories(table.combination(record));
    List<Long> all = units.largestFirst(categories);
    long total = all.stream().mapToLong(Long::longValue).sum();
    long first = all.isEmpty() ? 0 : all.get(0);
    long two = first + (all.size() > 1 ? all.get(1) : 0);
    BigDecimal reach =
        switch (file.minimum()) {
          case 3 -> part(first, 5).subtract(BigDecimal.valueOf(total - two));
          case 5 -> BigDecimal.valueOf(2 * first - total);
          default -> part(5 * two, 4).subtract(BigDecimal.valueOf(total));
        };
    if (reach.signum() > 0) {
      int figure = file.publication().figure(table.combination(record));
      double below = total - reach.doubleValue();
      double above = total + reach.doubleValue();
      demands.put(figure, new Demand(figure, below, above, false));
      findings.add(
          Cases.finding(table.table(), "amount", new Need.Distance(reach, reach), List.of(place)));
    }
  }

  private static BigDecimal part(long whole, int of) {
    return BigDecimal.valueOf(whole).divide(BigDecimal.valueOf(of), 2, RoundingMode.UNNECESSARY);
  }

  List<Finding> findings() {
    return findings;
  }

  Collection<Demand> all() {
    return demands.values();
  }
}
