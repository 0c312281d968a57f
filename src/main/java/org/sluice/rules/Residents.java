package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.table.CellValue;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** The columns of a table that say how many people live in an area or belong to a cohort. */
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

  private final Table table;
  private final List<Integer> columns = new ArrayList<>();

  private Residents(Table table) {
    this.table = table;
    for (int m = 0; m < table.measures().size(); m++) {
      if (isPopulation(table.measures().get(m))) {
        columns.add(m);
      }
    }
  }

  /** Where the residents behind a figure lie. */
  enum Answer {
    FEW,
    ENOUGH,
    UNCLEAR
  }

  static Residents in(Table table) {
    return new Residents(table);
  }

  private static boolean isPopulation(Measure measure) {
    HeadWords words = HeadWords.of(measure.name());
    return measure.role().isCount()
        && !measure.evidence()
        && !words.hasAny(OTHERS)
        && (words.hasAny(POPULATION) || words.hasBefore(PEOPLE, LIVING));
  }

  boolean areKnown() {
    return !columns.isEmpty();
  }

  boolean include(int measure) {
    return columns.contains(measure);
  }

  /** Whether the residents behind the figure of a measure in a record are fewer than a minimum. */
  Answer answer(int measure, int record, int minimum) {
    OptionalInt own = own(table.measures().get(measure));
    if (own.isPresent()) {
      return side(own.getAsInt(), record, minimum);
    }
    Answer first = side(columns.get(0), record, minimum);
    return columns.stream().allMatch(each -> side(each, record, minimum) == first)
        ? first
        : Answer.UNCLEAR;
  }

  /** The population that a figure is linked to. */
  private OptionalInt own(Measure measure) {
    for (Link link : List.of(Link.DENOMINATOR, Link.WHOLE, Link.CONTRIBUTORS)) {
      OptionalInt linked = measure.link(link);
      if (linked.isPresent() && include(linked.getAsInt())) {
        return linked;
      }
    }
    return OptionalInt.empty();
  }

  /** A multiple of 10 stands for populations up to 5 below it. */
  private Answer side(int population, int record, int minimum) {
    Measure measure = table.measures().get(population);
    CellValue value = table.value(population, record);
    if (HeadWords.of(measure.name()).hasAny(SCALES)) {
      return Answer.UNCLEAR;
    }
    if (!(value instanceof CellValue.Shown shown)) {
      boolean few = Boundary.side(value, minimum) == Boundary.Side.BELOW;
      return few ? Answer.FEW : Answer.UNCLEAR;
    }
    BigDecimal limit = BigDecimal.valueOf(minimum);
    BigDecimal reach = BigDecimal.valueOf(measure.roundedTo().orElse(1) / 2);
    if (shown.value().add(reach).compareTo(limit) < 0) {
      return Answer.FEW;
    }
    return shown.value().subtract(reach).compareTo(limit) >= 0 ? Answer.ENOUGH : Answer.UNCLEAR;
  }
}
