package org.sluice.instance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Interval;

/** What an instance asks for, in the words of findings, and what it says of costs and bounds. */
public final class Demands {
  /** Costs are whole numbers in the search; so many of the smallest stay apart. */
  private static final BigDecimal FINE = BigDecimal.valueOf(1_000);

  private static final BigDecimal LARGEST_COST = BigDecimal.valueOf(1_000_000_000L);

  private Demands() {}

  /** A finding for every need, over the unsafe cells that have it. */
  public static List<Finding> findings(Instance instance, Asked asked) {
    Map<Need, List<Place>> byNeed = new LinkedHashMap<>();
    for (int record = 0; record < instance.cells().size(); record++) {
      InstanceCell cell = instance.cells().get(record);
      if (cell.status() == Status.UNSAFE) {
        Need need = asked.need(cell, instance.figure(record));
        byNeed.computeIfAbsent(need, n -> new ArrayList<>()).add(instance.table().place(0, record));
      }
    }
    List<Finding> findings = new ArrayList<>();
    byNeed.forEach((need, places) -> findings.add(finding(instance, places, need)));
    return findings;
  }

  /** That no cell which is withheld for the sake of others can be computed exactly. */
  public static List<Finding> exactSecondaries(Instance instance) {
    List<Place> places = List.copyOf(instance.places(Status.SECONDARY));
    return places.isEmpty() ? List.of() : List.of(finding(instance, places, new Need.Exact()));
  }

  private static Finding finding(Instance instance, List<Place> places, Need need) {
    return new Finding(
        "status",
        "status",
        Verdict.FAIL,
        instance.table().measures().get(0).role().statbarn(),
        Risk.LOW_COUNT,
        instance.table().id(),
        places,
        "the owner of the table calls the cell unsafe",
        "withhold it",
        "",
        List.of(),
        need);
  }

  /** What withholding costs, where the instance says so. */
  public static Map<Place, Long> costs(Instance instance) {
    BigDecimal most = BigDecimal.ONE;
    for (InstanceCell cell : instance.cells()) {
      most = cell.cost().map(most::max).orElse(most);
    }
    BigDecimal scale = FINE.min(LARGEST_COST.divide(most, 9, RoundingMode.FLOOR));
    Map<Place, Long> costs = new HashMap<>();
    for (int record = 0; record < instance.cells().size(); record++) {
      Place place = instance.table().place(0, record);
      instance
          .cells()
          .get(record)
          .cost()
          .ifPresent(
              cost ->
                  costs.put(
                      place,
                      cost.multiply(scale)
                          .setScale(0, RoundingMode.CEILING)
                          .max(BigDecimal.ONE)
                          .longValueExact()));
    }
    return costs;
  }

  /** What everybody knows of which cells. */
  public static Map<Place, Interval> known(Instance instance) {
    Map<Place, Interval> known = new HashMap<>();
    for (int record = 0; record < instance.cells().size(); record++) {
      Place place = instance.table().place(0, record);
      instance.cells().get(record).known().ifPresent(interval -> known.put(place, interval));
    }
    return known;
  }

  /** Whether nothing tells that a figure may be below zero. */
  public static boolean isNonNegative(Instance instance) {
    for (int record = 0; record < instance.cells().size(); record++) {
      if (instance.figure(record).signum() < 0) {
        return false;
      }
    }
    return instance.cells().stream().allMatch(cell -> cell.known().isEmpty());
  }
}
