package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Mark;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * What means tell by a multiplication: the mean of what comes in whole ones, times the number of
 * units, is how many there are in all; and a sum over its mean is the number of units.
 */
final class ImpliedSums {
  /** One mean in so many may give no whole number, where a value was missing. */
  private static final int ONE_IN = 10;

  private final Table table;
  private final int measure;
  private final int minimum;
  private final Measure figures;
  private final MeanHead head;
  private final OptionalInt sum;
  private final List<Integer> counts;
  private final List<Integer> units;

  ImpliedSums(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.figures = table.measures().get(measure);
    this.head = MeanHead.of(figures.name());
    this.sum = sum();
    this.counts =
        IntStream.range(0, table.measures().size())
            .filter(m -> !sum.equals(OptionalInt.of(m)))
            .filter(m -> table.measures().get(m).role().isCount())
            .boxed()
            .toList();
    this.units = counts.stream().filter(this::isUnits).toList();
  }

  List<Implied> all() {
    List<Implied> all = new ArrayList<>(sums());
    for (int record = 0; sum.isPresent() && record < table.size(); record++) {
      units(record).ifPresent(all::add);
    }
    return all;
  }

  /** The one measure that is the sum of what this is the mean of. */
  private OptionalInt sum() {
    int[] sums =
        IntStream.range(0, table.measures().size())
            .filter(m -> m != measure && mayBeSum(table.measures().get(m)))
            .filter(m -> head.isOfSum(table.measures().get(m).name()))
            .toArray();
    return sums.length == 1 ? OptionalInt.of(sums[0]) : OptionalInt.empty();
  }

  private static boolean mayBeSum(Measure other) {
    boolean named = HeadWords.of(other.name()).hasAnyOf("total", "sum");
    return other.role().isCount()
        || other.role() == Role.SUM
        || (other.role() == Role.OTHER && named);
  }

  /** Whether it comes in whole ones, by the head or because the table counts all of it. */
  private boolean isCounted() {
    return head.isCounted()
        || (sum.isPresent() && table.measures().get(sum.getAsInt()).role().isCount());
  }

  /** How many there are in all, where that is not shown. */
  private List<Implied> sums() {
    List<Implied> all = new ArrayList<>();
    OptionalInt of = figures.units();
    if (of.isEmpty() && units.size() == 1) {
      of = OptionalInt.of(units.get(0));
    }
    if (of.isEmpty() || !isCounted()) {
      return all;
    }
    int means = 0;
    int whole = 0;
    for (int record = 0; record < table.size(); record++) {
      if (table.value(measure, record) instanceof CellValue.Shown mean
          && table.value(of.getAsInt(), record) instanceof CellValue.Shown n
          && n.value().signum() > 0) {
        means++;
        Optional<WholeNumbers> product = product(mean, n.value(), reach(of.getAsInt(), record));
        whole += product.isPresent() ? 1 : 0;
        add(record, product, all);
      }
    }
    boolean allWhole = whole == means;
    return (means - whole) * ONE_IN > means
        ? List.of()
        : all.stream()
            .map(
                implied ->
                    allWhole
                        ? implied
                        : new Implied(implied.record(), implied.way(), implied.counts(), false))
            .toList();
  }

  private void add(int record, Optional<WholeNumbers> product, List<Implied> all) {
    if (sum.isPresent() && table.column(sum.getAsInt()).isShown(record)) {
      return;
    }
    Mark mark = Implied.mark(table, sum, record);
    product
        .flatMap(range -> range.within(mark.low().orElse(0), mark.high().orElse(Long.MAX_VALUE)))
        .map(range -> PossibleCounts.of(range, minimum))
        .filter(possible -> possible.tellMoreThan(mark))
        .ifPresent(possible -> all.add(new Implied(record, Implied.Way.TOP, possible, true)));
  }

  private static Optional<WholeNumbers> product(
      CellValue.Shown mean, BigDecimal units, BigDecimal reach) {
    BigDecimal half = WholeNumbers.half(mean);
    BigDecimal fewest = units.subtract(reach).max(BigDecimal.ZERO);
    BigDecimal least = mean.value().subtract(half).max(BigDecimal.ZERO).multiply(fewest);
    BigDecimal most = mean.value().add(half).multiply(units.add(reach));
    return most.signum() < 0
        ? Optional.empty()
        : WholeNumbers.between(least, BigDecimal.ONE, most, BigDecimal.ONE);
  }

  private BigDecimal reach(int of, int record) {
    return BigDecimal.valueOf(table.base(of, record) / 2);
  }

  /** The number of units behind a mean whose sum is shown, where no count shows it. */
  private Optional<Implied> units(int record) {
    Optional<WholeNumbers> quotient = quotient(record);
    if (counts.stream().anyMatch(m -> isShownAsOneOf(m, record, quotient))) {
      return Optional.empty();
    }
    Mark mark =
        Implied.mark(
            table, units.size() == 1 ? OptionalInt.of(units.get(0)) : OptionalInt.empty(), record);
    return quotient
        .flatMap(range -> range.within(mark.low().orElse(1), mark.high().orElse(Long.MAX_VALUE)))
        .map(range -> PossibleCounts.of(range, minimum))
        .filter(possible -> possible.tellMoreThan(mark))
        .map(possible -> new Implied(record, Implied.Way.SIZE, possible, !units.isEmpty()));
  }

  /** Whether a count is of the units: it is a sum over its mean wherever it is shown. */
  private boolean isUnits(int count) {
    boolean any = figures.units().equals(OptionalInt.of(count));
    for (int record = 0; record < table.size(); record++) {
      Optional<WholeNumbers> quotient = quotient(record);
      if (quotient.isPresent() && table.column(count).isShown(record)) {
        if (!isShownAsOneOf(count, record, quotient)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private boolean isShownAsOneOf(int count, int record, Optional<WholeNumbers> possible) {
    BigDecimal reach = reach(count, record);
    return possible.isPresent()
        && table.value(count, record) instanceof CellValue.Shown shown
        && shown.value().add(reach).compareTo(BigDecimal.valueOf(possible.get().low())) >= 0
        && shown.value().subtract(reach).compareTo(BigDecimal.valueOf(possible.get().high())) <= 0;
  }

  /** The numbers of units over which a sum has a mean that prints so. */
  private Optional<WholeNumbers> quotient(int record) {
    if (!(sum.isPresent()
        && table.value(measure, record) instanceof CellValue.Shown mean
        && table.value(sum.getAsInt(), record) instanceof CellValue.Shown of
        && of.value().signum() > 0)) {
      return Optional.empty();
    }
    BigDecimal reach =
        table.measures().get(sum.getAsInt()).role().isCount()
            ? reach(sum.getAsInt(), record)
            : WholeNumbers.half(of);
    BigDecimal half = WholeNumbers.half(mean);
    BigDecimal least = mean.value().subtract(half);
    BigDecimal most = mean.value().add(half);
    if (most.signum() <= 0) {
      return Optional.empty();
    }
    long fewest = WholeNumbers.atLeast(of.value().subtract(reach), most);
    return least.signum() <= 0
        ? WholeNumbers.between(Math.max(1, fewest), Long.MAX_VALUE)
        : WholeNumbers.between(of.value().subtract(reach), most, of.value().add(reach), least)
            .flatMap(range -> range.within(1, Long.MAX_VALUE));
  }
}
