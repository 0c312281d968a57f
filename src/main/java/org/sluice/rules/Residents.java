package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.CellValue;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** What a table says of how many people live in an area or belong to a cohort. */
final class Residents {
  private static final Set<String> POPULATION =
      Set.of("population", "populations", "pop", "popn", "residents", "inhabitants");
  private static final Set<String> PEOPLE = Set.of("people", "persons", "adults", "children");
  private static final Set<String> LIVING = Set.of("living", "resident", "area");

  /** Words that make a population a part, a growth or a density of one. */
  private static final Set<String> OTHERS =
      Set.of("density", "growth", "change", "share", "per", "rate", "percent", "pct");

  /** Figures in thousands cannot be held against a number of people without knowing it. */
  private static final Set<String> SCALES =
      Set.of("thousand", "thousands", "million", "millions", "000", "000s", "k");

  /** A record that no figure can be found for. */
  private static final int NONE = -1;

  private final Table table;
  private final BigDecimal minimum;
  private final Optional<ResidentRows> labelled;
  private final List<Integer> columns = new ArrayList<>();
  private final Set<Integer> scaled = new HashSet<>();

  /** For each population of a row of its own, its record by the source column of the cell. */
  private final Map<Integer, Map<Integer, Integer>> rows = new HashMap<>();

  private Residents(Table table, int minimum) {
    this.table = table;
    this.minimum = BigDecimal.valueOf(minimum);
    for (int m = 0; m < table.measures().size(); m++) {
      if (isPopulation(table.measures().get(m))) {
        columns.add(m);
      }
    }
    if (columns.isEmpty()) {
      columns.addAll(belowRates());
    }
    for (int m : columns) {
      if (HeadWords.of(table.measures().get(m).name()).hasAny(SCALES)) {
        scaled.add(m);
      }
      if (table.layout() == Layout.CROSSTAB) {
        rows.put(m, bySourceColumn(m));
      }
    }
    this.labelled = columns.isEmpty() ? ResidentRows.in(table, POPULATION) : Optional.empty();
  }

  /** Where the residents behind a figure lie. */
  enum Answer {
    FEW,
    ENOUGH,
    UNCLEAR
  }

  /** The populations of a table, to be held against the fewest residents that are enough. */
  static Residents in(Table table, int minimum) {
    return new Residents(table, minimum);
  }

  private static boolean isPopulation(Measure measure) {
    HeadWords words = HeadWords.of(measure.name());
    return measure.role().isCount()
        && !measure.evidence()
        && !words.hasAny(OTHERS)
        && (words.hasAny(POPULATION) || words.hasBefore(PEOPLE, LIVING));
  }

  /** Whoever a rate is a rate of: its denominator is a population, whatever it is called. */
  private Set<Integer> belowRates() {
    Set<Integer> below = new TreeSet<>();
    for (Measure measure : table.measures()) {
      OptionalInt denominator = measure.link(Link.DENOMINATOR);
      if (measure.role() == Role.RATE
          && denominator.isPresent()
          && table.measures().get(denominator.getAsInt()).role().isCount()) {
        below.add(denominator.getAsInt());
      }
    }
    return below;
  }

  /** A row of populations under or above a cross-tabulation is about the columns it stands in. */
  private Map<Integer, Integer> bySourceColumn(int population) {
    Map<Integer, Integer> records = new HashMap<>();
    for (int r = 0; r < table.size(); r++) {
      if (!(table.value(population, r) instanceof CellValue.Missing)) {
        records.merge(
            table.column(population).column(r), r, (one, other) -> one.equals(other) ? one : NONE);
      }
    }
    return records;
  }

  boolean areKnown() {
    return !columns.isEmpty() || labelled.isPresent();
  }

  /** Whether the figure of a measure in a record is itself a number of residents. */
  boolean include(int measure, int record) {
    return columns.contains(measure) || labelled.filter(rows -> rows.holds(record)).isPresent();
  }

  /** Whether the residents behind the figure of a measure in a record are too few. */
  Answer answer(int measure, int record) {
    if (labelled.isPresent()) {
      int residents = labelled.get().of(record).orElse(NONE);
      return residents == NONE
          ? Answer.UNCLEAR
          : side(table.value(measure, residents), table.base(measure, residents));
    }
    OptionalInt own = own(table.measures().get(measure));
    if (own.isPresent()) {
      return side(own.getAsInt(), measure, record);
    }
    Answer first = side(columns.get(0), measure, record);
    for (int each : columns) {
      if (side(each, measure, record) != first) {
        return Answer.UNCLEAR;
      }
    }
    return first;
  }

  /** The population that a figure is linked to. */
  private OptionalInt own(Measure measure) {
    for (Link link : List.of(Link.DENOMINATOR, Link.WHOLE, Link.CONTRIBUTORS)) {
      OptionalInt linked = measure.link(link);
      if (linked.isPresent() && columns.contains(linked.getAsInt())) {
        return linked;
      }
    }
    return OptionalInt.empty();
  }

  private Answer side(int population, int measure, int record) {
    if (table.column(population).isShown(record)) {
      return side(population, record);
    }
    int elsewhere =
        rows.getOrDefault(population, Map.of())
            .getOrDefault(table.column(measure).column(record), NONE);
    boolean missing = table.value(population, record) instanceof CellValue.Missing;
    return side(population, missing && elsewhere >= 0 ? elsewhere : record);
  }

  private Answer side(int population, int record) {
    return scaled.contains(population)
        ? Answer.UNCLEAR
        : side(table.value(population, record), table.base(population, record));
  }

  /** A multiple of 10 stands for populations up to 5 below it. */
  private Answer side(CellValue value, int base) {
    if (!(value instanceof CellValue.Shown shown)) {
      boolean few = Boundary.side(value, minimum.intValueExact()) == Boundary.Side.BELOW;
      return few ? Answer.FEW : Answer.UNCLEAR;
    }
    BigDecimal reach = BigDecimal.valueOf(base / 2);
    if (shown.value().add(reach).compareTo(minimum) < 0) {
      return Answer.FEW;
    }
    return shown.value().subtract(reach).compareTo(minimum) >= 0 ? Answer.ENOUGH : Answer.UNCLEAR;
  }
}
