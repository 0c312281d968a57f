package org.sluice.audit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sluice.audit.Relatives.Released;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/** A table's counts by what they are labelled, and what they add up to. */
final class Labelled {
  /** Fewer shared labels than this are chance: many tables have a "Yes", or one area in common. */
  private static final int FEWEST_SHARED = 2;

  /** Smaller totals are equal by chance too often. */
  private static final BigDecimal SMALLEST_TOTAL = BigDecimal.valueOf(20);

  /** Some figure of a larger table equals a total by chance too often. */
  private static final int FEW_FIGURES = 100;

  /** Some of the sums of a larger table equals a total by chance too often. */
  private static final int FEW_SUMS = 300;

  /** Labels of sums, which say nothing of what is added up. */
  private static final Set<String> TOTALS =
      Set.of("total", "totals", "all", "overall", "sum", "grand total", "n");

  private final Released released;
  private final Table table;
  private final QuickSet labels = new QuickSet();

  /** The words of the labels: {@code Children in care} may say whom the counts count. */
  private final QuickSet words = new QuickSet();

  /** Whom the counts count, as far as their names tell. */
  private final Set<String> scopes = new HashSet<>();

  /** By a measure and the categories that are no totals. */
  private final Map<String, BigDecimal> shown = new HashMap<>();

  private final Map<String, Place> hidden = new HashMap<>();
  private final CountColumns columns = new CountColumns();
  private final Set<BigDecimal> totals = new HashSet<>();

  /** What the parts of the table with something withheld add up to. */
  private final Set<BigDecimal> partsWithHidden = new HashSet<>();

  private final double leastSumWithHidden;

  /** From here on every number has the shares that the table prints without a count. */
  private final double everyNumberFrom;

  /** The table where it is a list of one count; else one without a row. */
  private final CountList list;

  private final Courses.Telling course;

  Labelled(Released released) {
    this.released = released;
    this.table = released.table();
    for (int record = 0; record < table.size(); record++) {
      String categories = categoriesOf(record);
      for (int measure = 0; measure < table.measures().size(); measure++) {
        if (isCount(measure)) {
          add(measure, record, categories);
        }
      }
    }
    table.measures().stream()
        .filter(measure -> measure.role().isCount())
        .forEach(measure -> scopes.addAll(measure.scope().words()));
    labels.words().forEach(label -> Arrays.stream(label.split(" ", -1)).forEach(words::add));
    addTotals();
    addParts();
    this.leastSumWithHidden = leastSumWithHidden();
    this.everyNumberFrom = Granularity.everyNumberFrom(table);
    this.list = new CountList(rowsOfList());
    this.course = Courses.Telling.of(table);
  }

  Released released() {
    return released;
  }

  private String categoriesOf(int record) {
    Set<String> sorted = new TreeSet<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      int category = table.category(d, record);
      if (!table.dimensions().get(d).hierarchy().isTotal(category)) {
        String label = plain(table.dimensions().get(d).label(category));
        if (!TOTALS.contains(label)) {
          labels.add(label);
        }
        sorted.add(label);
      }
    }
    StringBuilder joined = new StringBuilder();
    sorted.forEach(label -> joined.append('\u0000').append(label));
    return joined.toString();
  }

  private void add(int measure, int record, String categories) {
    String key = plain(table.measures().get(measure).name()) + categories;
    if (released.withholds(measure, record)) {
      hidden.put(key, table.place(measure, record));
      columns.hide(measure, categories, table.place(measure, record), figure(measure, record));
    } else if (table.value(measure, record) instanceof CellValue.Shown figure) {
      shown.put(key, figure.value().stripTrailingZeros());
      columns.show(measure, categories, figure.value());
      if (categories.isEmpty()) {
        addLarge(totals, figure.value());
      }
    }
  }

  private Optional<BigDecimal> figure(int measure, int record) {
    return table.value(measure, record) instanceof CellValue.Shown figure
        ? Optional.of(figure.value())
        : Optional.empty();
  }

  /**
   * What the counts add up to is a total, printed or not: two breakdowns of the same people. A
   * total that is withheld is not compared: that it equals another one would tell it.
   */
  private void addTotals() {
    BigDecimal all = BigDecimal.ZERO;
    for (int measure = 0; measure < table.measures().size(); measure++) {
      if (isCount(measure) && !hidden.containsKey(total(measure))) {
        BigDecimal sum = sum(measure);
        addLarge(totals, sum);
        all = all.add(sum);
      }
    }
    addLarge(totals, all);
  }

  /** What each category of a table of several dimensions adds up to, where some of it is hidden. */
  private void addParts() {
    for (int d = 0; d < table.dimensions().size() && table.dimensions().size() > 1; d++) {
      Set<Integer> hiding = new TreeSet<>();
      for (int measure = 0; measure < table.measures().size(); measure++) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        for (int record = 0; record < table.size(); record++) {
          int category = table.category(d, record);
          if (isCount(measure) && !table.isMargin(record) && released.withholds(measure, record)) {
            hiding.add(category);
          }
          sums.merge(category, part(measure, record), BigDecimal::add);
        }
        for (int category : hiding) {
          if (partsWithHidden.size() < FEW_SUMS) {
            addLarge(partsWithHidden, sums.getOrDefault(category, BigDecimal.ZERO));
          }
        }
      }
    }
  }

  /** The rows of a list of one count; none of another table. */
  private List<Row> rowsOfList() {
    int[] counts = IntStream.range(0, table.measures().size()).filter(this::isCount).toArray();
    if (table.dimensions().size() != 1 || counts.length != 1) {
      return List.of();
    }
    return IntStream.range(0, table.size())
        .filter(record -> !table.isMargin(record))
        .mapToObj(record -> row(table.category(0, record), counts[0], record))
        .toList();
  }

  private boolean isCount(int measure) {
    return table.measures().get(measure).role().isCount();
  }

  private Row row(int category, int count, int record) {
    Optional<BigDecimal> figure =
        table.value(count, record) instanceof CellValue.Shown printed
            ? Optional.of(printed.value()).filter(value -> value.signum() >= 0)
            : Optional.empty();
    return new Row(
        category,
        plain(table.dimensions().get(0).label(category)),
        Map.of("", List.of()),
        Map.of("", figure));
  }

  /** What the counts of a measure that are no totals add up to. */
  private BigDecimal sum(int measure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int record = 0; record < table.size(); record++) {
      sum = sum.add(part(measure, record));
    }
    return sum;
  }

  /** What a record that is no total adds to the sums of a measure. */
  private BigDecimal part(int measure, int record) {
    return !table.isMargin(record) && table.value(measure, record) instanceof CellValue.Shown figure
        ? figure.value()
        : BigDecimal.ZERO;
  }

  private static void addLarge(Set<BigDecimal> sums, BigDecimal sum) {
    if (sum.compareTo(SMALLEST_TOTAL) >= 0) {
      sums.add(sum.stripTrailingZeros());
    }
  }

  /** The key of a measure's grand total: its name and no category. */
  private String total(int measure) {
    return plain(table.measures().get(measure).name());
  }

  /** Whether a table of another file may tell of what is withheld here. */
  boolean isRelatedTo(Labelled other) {
    if (other.table.measures().isEmpty()) {
      return false;
    }
    boolean sharesTotal = totals.stream().anyMatch(other.totals::contains);
    int sharedLabels = labels.shared(other.labels, FEWEST_SHARED);
    boolean showsTotal =
        (sharedLabels > 0
                || scopes.stream().anyMatch(other.words::contains)
                || course.isParted(other.course, true))
            && other.shown.size() <= FEW_FIGURES
            && totals.stream().anyMatch(other.shown.values()::contains);
    return sharesTotal
        || showsTotal
        || sharedLabels >= FEWEST_SHARED
        || hidesATotalOf(other)
        || scopes.stream().anyMatch(other.scopes::contains)
        || leastSumWithHidden < other.everyNumberFrom
        || partsWithHidden.stream().anyMatch(other.totals::contains)
        || other.list.isSumOf(list)
        || list.isSumOf(other.list);
  }

  /** The least of what the measures add up to that are withheld in part. */
  private double leastSumWithHidden() {
    return IntStream.range(0, table.measures().size())
        .filter(measure -> isCount(measure) && withholdsAny(measure))
        .mapToDouble(measure -> sum(measure).doubleValue())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private boolean withholdsAny(int measure) {
    return IntStream.range(0, table.size()).anyMatch(record -> released.withholds(measure, record));
  }

  /** Whether a grand total that is withheld here is shown there, whatever it is. */
  private boolean hidesATotalOf(Labelled other) {
    for (int measure = 0; measure < table.measures().size(); measure++) {
      if (hidden.containsKey(total(measure)) && other.shown.containsKey(total(measure))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfSamePeople(Labelled other) {
    return labels.shared(other.labels, 1) > 0
        || totals.stream().anyMatch(other.totals::contains)
        || totals.stream().anyMatch(other.shown.values()::contains)
        || other.totals.stream().anyMatch(shown.values()::contains);
  }

  /** Why a copy cannot stand beside that table, where it is known to tell what the copy hides. */
  Optional<String> refusalBeside(Labelled other) {
    if (columns.contradictedBy(other.columns, true).stream()
        .anyMatch(released.treated()::contains)) {
      return Optional.of(
          "another file shows the same figures, and with them what a copy would hide");
    }
    return course.isParted(other.course, isOfSamePeople(other))
        ? Optional.of("numbers at risk of another file may give back who left, or the other way")
        : Optional.empty();
  }

  /** The cells that are withheld here and shown there under the same labels. */
  List<Place> contradictedBy(Labelled other) {
    Set<Place> places = columns.contradictedBy(other.columns, false);
    hidden.forEach(
        (key, place) -> {
          if (other.shown.containsKey(key)) {
            places.add(place);
          }
        });
    return List.copyOf(places);
  }

  /** Labels differ in case, spaces and look-alike characters before they differ in meaning. */
  private static String plain(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
