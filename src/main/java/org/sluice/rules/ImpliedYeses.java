package org.sluice.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sluice.table.CellValue;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * What the mean of a yes or no tells, kept as ones and noughts: times the number of units it is how
 * many have a one. That it is one shows in its spread, which no other variable between 0 and 1 with
 * that mean reaches, or in the word for it.
 */
final class ImpliedYeses {
  private static final Predicate<String> YES_OR_NO =
      HeadWords.is(
          "(?:(?:is|has|had|ever|any|was) .+|.*(?:flag|indicator|binary|dummy|yn)"
              + "|females?|males?|women|men|girls?|boys?|died|dead|deceased|death|survived|alive"
              + "|admitted|hospitali[sz]ed|readmitted|vaccinated|treated|exposed|infected|married"
              + "|smokers?|employed|unemployed|retired|disabled|diabet(?:es|ic)|hypertension"
              + "|adopted|convicted|arrested|excluded|yes|no|missing|censored)");

  /** Where all values are fractions up to one, a mean is taken for a proportion. */
  private static final Set<Role> MEANS = EnumSet.of(Role.MEAN, Role.PROPORTION);

  private static final Set<Role> SPREADS = EnumSet.of(Role.SD, Role.SE, Role.VARIANCE);

  /** Digits of a spread that chance seldom hits. */
  private static final BigInteger TWO_DIGITS = BigInteger.TEN;

  private final Table table;
  private final int measure;
  private final int minimum;
  private final OptionalInt units;
  private final OptionalInt spread;
  private final boolean named;
  private final Cases cases;

  private ImpliedYeses(Table table, int measure, int minimum) {
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    Measure figures = table.measures().get(measure);
    MeanHead head = MeanHead.of(figures.name());
    this.units =
        figures.units().isPresent()
            ? figures.units()
            : OneMeasure.of(table, m -> m.role().isCount());
    this.spread = spread(head);
    this.named = YES_OR_NO.test(String.join(" ", head.thing()));
    this.cases = new Cases(table);
  }

  /** What a mean tells. */
  static List<Implied> ofMean(Table table, int mean, int minimum) {
    return new ImpliedYeses(table, mean, minimum).all();
  }

  /** What a measure of spread tells beside its mean: without the mean it would tell the same. */
  static List<Implied> ofSpread(Table table, int spread, int minimum) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> MEANS.contains(table.measures().get(m).role()))
        .mapToObj(m -> new ImpliedYeses(table, m, minimum))
        .filter(mean -> mean.spread.equals(OptionalInt.of(spread)))
        .flatMap(mean -> mean.all().stream().flatMap(implied -> mean.atSpread(implied).stream()))
        .toList();
  }

  private Optional<Implied> atSpread(Implied implied) {
    OptionalInt record = cases.showing(spread.orElseThrow(), implied.record());
    return record.isPresent()
        ? Optional.of(
            new Implied(record.getAsInt(), implied.way(), implied.counts(), implied.sure()))
        : Optional.empty();
  }

  private OptionalInt spread(MeanHead head) {
    Predicate<Measure> isSpread = m -> SPREADS.contains(m.role());
    OptionalInt own = OneMeasure.of(table, m -> isSpread.test(m) && head.isOfSpread(m.name()));
    return own.isPresent() ? own : OneMeasure.of(table, isSpread);
  }

  private List<Implied> all() {
    List<Implied> all = new ArrayList<>();
    for (int record = 0; units.isPresent() && record < table.size(); record++) {
      if (table.value(measure, record) instanceof CellValue.Shown mean
          && table.value(units.getAsInt(), record) instanceof CellValue.Shown n
          && table.base(units.getAsInt(), record) <= 1) {
        ones(mean, n.value(), record).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Implied> ones(CellValue.Shown mean, BigDecimal n, int record) {
    boolean between = mean.value().signum() >= 0 && mean.value().compareTo(BigDecimal.ONE) <= 0;
    if (!between || n.signum() <= 0 || WholeNumbers.exactly(n).isEmpty()) {
      return Optional.empty();
    }
    return WholeNumbers.tops(mean, BigDecimal.ONE, n)
        .flatMap(range -> range.within(0, n.longValueExact()))
        .flatMap(range -> ofYesOrNo(range, n.longValueExact(), record));
  }

  private Optional<Implied> ofYesOrNo(WholeNumbers ones, long n, int record) {
    OptionalInt at = spread.isPresent() ? cases.showing(spread.getAsInt(), record) : spread;
    if (at.isPresent()
        && table.value(spread.getAsInt(), at.getAsInt()) instanceof CellValue.Shown s) {
      boolean sure = s.value().unscaledValue().compareTo(TWO_DIGITS) >= 0;
      return thatSpread(ones, n, s).map(range -> implied(range, record, sure));
    }
    boolean says = named || isNamedByLabel(record);
    return says ? Optional.of(implied(ones, record, true)) : Optional.empty();
  }

  private Implied implied(WholeNumbers ones, int record, boolean sure) {
    return new Implied(record, Implied.Way.TOP, PossibleCounts.of(ones, minimum), sure);
  }

  private boolean isNamedByLabel(int record) {
    return IntStream.range(0, table.dimensions().size())
        .anyMatch(
            d -> {
              String label = table.dimensions().get(d).label(table.category(d, record));
              return YES_OR_NO.test(String.join(" ", HeadWords.of(label).words()));
            });
  }

  /**
   * Those numbers of ones below the minimum and the first from it on that have this spread. It
   * grows with the number of ones up to half of the units, so that what lies behind need not be
   * tried.
   */
  private Optional<WholeNumbers> thatSpread(WholeNumbers ones, long n, CellValue.Shown printed) {
    Optional<WholeNumbers> found = Optional.empty();
    long last = Math.min(ones.high(), Math.max(ones.low(), minimum));
    for (long k = ones.low(); k <= last; k++) {
      if (isSpread(k, n, printed)) {
        WholeNumbers one = new WholeNumbers(k, k);
        found = Optional.of(found.map(range -> range.joined(one)).orElse(one));
      }
    }
    return found;
  }

  /** Whether a printed spread is the one of so many ones, over all units or over all but one. */
  private boolean isSpread(long ones, long n, CellValue.Shown printed) {
    Role role = table.measures().get(spread.orElseThrow()).role();
    BigDecimal per = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(role == Role.SE ? n : 1));
    int power = role == Role.VARIANCE ? 1 : 2;
    BigDecimal half = WholeNumbers.half(printed);
    BigDecimal least = printed.value().subtract(half).max(BigDecimal.ZERO);
    BigDecimal low = least.pow(power).multiply(per);
    BigDecimal high = printed.value().add(half).pow(power).multiply(per);
    BigDecimal squares = BigDecimal.valueOf(ones).multiply(BigDecimal.valueOf(n - ones));
    return LongStream.of(n, n - 1)
        .filter(freedom -> freedom > 0)
        .mapToObj(BigDecimal::valueOf)
        .anyMatch(
            freedom ->
                squares.compareTo(low.multiply(freedom)) >= 0
                    && squares.compareTo(high.multiply(freedom)) <= 0);
  }
}
