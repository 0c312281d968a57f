package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Statistics that may say the same of everybody in a group: a standard deviation or a Gini
 * coefficient of nought, quartiles that are one value, a rate of 100 of which nothing says per how
 * many.
 */
final class AllAlike {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern WHICH =
      Pattern.compile("median|med|lq|uq|iqr|lower|upper|quartile|percentile|[pq]?\\d+|[^a-z]");

  private final Table table;
  private final List<Place> places = new ArrayList<>();

  private AllAlike(Table table) {
    this.table = table;
  }

  /** The cells of the judged measures that may say so. */
  static List<Place> in(Table table, Predicate<Measure> judged) {
    AllAlike alike = new AllAlike(table);
    Map<String, List<Integer>> quantiles = new LinkedHashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (!judged.test(measure) || measure.evidence()) {
        continue;
      }
      if (measure.role() == Role.SD || measure.role() == Role.GINI) {
        alike.equal(m, BigDecimal.ZERO);
      } else if (measure.role() == Role.RATE && measure.per().compareTo(BigDecimal.ONE) == 0) {
        alike.equal(m, HUNDRED);
      } else if (measure.role() == Role.QUANTILE) {
        String of = WHICH.matcher(measure.name().toLowerCase(Locale.ROOT)).replaceAll("");
        quantiles.computeIfAbsent(of, key -> new ArrayList<>()).add(m);
      }
    }
    for (List<Integer> some : quantiles.values()) {
      if (some.size() > 2) {
        alike.quantiles(some);
      }
    }
    Collections.sort(alike.places);
    return alike.places;
  }

  private void equal(int measure, BigDecimal value) {
    for (int record = 0; record < table.size(); record++) {
      boolean equal = shown(measure, record).filter(v -> v.compareTo(value) == 0).isPresent();
      if (equal && isOfSeveral(measure, record)) {
        places.add(table.place(measure, record));
      }
    }
  }

  private void quantiles(List<Integer> measures) {
    for (int record = 0; record < table.size(); record++) {
      int at = record;
      List<BigDecimal> values =
          measures.stream().map(m -> shown(m, at)).flatMap(Optional::stream).toList();
      boolean alike =
          values.size() == measures.size()
              && values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0);
      if (alike && isOfSeveral(measures.get(0), record)) {
        measures.forEach(m -> places.add(table.place(m, at)));
      }
    }
  }

  /** A group of one is alike by itself, and of one too few to be shown at all. */
  private boolean isOfSeveral(int measure, int record) {
    OptionalInt units = table.measures().get(measure).link(Link.DENOMINATOR);
    return units.isEmpty()
        || shown(units.getAsInt(), record).filter(n -> n.compareTo(BigDecimal.ONE) <= 0).isEmpty();
  }

  private Optional<BigDecimal> shown(int measure, int record) {
    return table.value(measure, record) instanceof CellValue.Shown shown
        ? Optional.of(shown.value())
        : Optional.empty();
  }
}
