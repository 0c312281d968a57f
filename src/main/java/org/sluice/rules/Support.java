package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** How many units stand behind the figures of one statistic, as far as its table tells. */
final class Support {
  /** What is known of the units behind one figure. */
  enum Answer {
    /** As many as the minimum, on top of a share as well. */
    ENOUGH,
    /** Fewer than the minimum. */
    FEW,
    /** A share whose numerator is a count below the minimum. */
    FEW_ON_TOP,
    /** A share that leaves a count below the minimum for all others. */
    FEW_BESIDE,
    /** A share whose numerator may be small, and is nearly told. */
    NARROW,
    /** The number is withheld. */
    HIDDEN,
    /** No number is known. */
    UNKNOWN
  }

  private final Table table;
  private final int measure;
  private final int minimum;
  private final BigDecimal per;
  private final boolean share;
  private final OptionalInt denominator;
  private final OptionalInt numerator;
  private final boolean countsUnits;
  private final OtherCounts others;

  private Support(Table table, int measure, int minimum) {
    Measure figures = table.measures().get(measure);
    this.table = table;
    this.measure = measure;
    this.minimum = minimum;
    this.per = figures.per();
    this.share = figures.role().isShare();
    this.denominator = figures.units();
    this.numerator = figures.link(Link.NUMERATOR);
    this.others = new OtherCounts(table, measure);
    // Person-years below a rate are no number of persons; the events on top still are a count.
    this.countsUnits =
        denominator.isPresent()
            && table.measures().get(denominator.getAsInt()).role() != Role.PERSON_TIME;
  }

  /** The units behind a measure, against a minimum. */
  static Support of(Table table, int measure, int minimum) {
    return new Support(table, measure, minimum);
  }

  /** What is known of the units behind the shown figure of a record. */
  Answer answer(int record) {
    if (isBesideFew(record)) {
      return Answer.FEW_BESIDE;
    }
    if (isEnough(denominator, record)
        && (!share || isEnough(numerator, record))
        && !others.areBehind(record)) {
      return Answer.ENOUGH;
    }
    Answer below = below(record);
    if (!share || below == Answer.FEW) {
      return below;
    }
    return isPerUnknown(record) ? Answer.UNKNOWN : onTop(record, below);
  }

  /**
   * Whether the count on top of a percentage tells, together with it, that few are left out: 115
   * that are 95.8 percent are 115 of 120. Where a name says that one is part of the other, the rule
   * of low counts has it.
   */
  private boolean isBesideFew(int record) {
    if (!isOfAll() || numerator.isEmpty()) {
      return false;
    }
    Measure top = table.measures().get(numerator.getAsInt());
    Column counts = table.column(numerator.getAsInt());
    if (top.link(Link.WHOLE).isPresent()
        || top.roundedTo().isPresent()
        || !counts.isBetween(record, minimum, Long.MAX_VALUE)
        || !mayBeBesideFew(counts.approximate(record), table.column(measure).approximate(record))) {
      return false;
    }
    BigDecimal count = ((CellValue.Shown) counts.value(record)).value();
    WholeNumbers units = WholeNumbers.below(figure(record), per, count);
    BigDecimal fewest = BigDecimal.valueOf(units.low()).subtract(count);
    BigDecimal most = BigDecimal.valueOf(units.high()).subtract(count);
    return fewest.signum() > 0 && most.compareTo(BigDecimal.valueOf(minimum)) < 0;
  }

  /** The quick way, which answers no for nearly every share of a large file. */
  private boolean mayBeBesideFew(double count, double printed) {
    double of = per.doubleValue();
    return printed > 0 && printed < of && count * (of / printed - 1) < minimum + 1.0;
  }

  private boolean isOfAll() {
    Role role = table.measures().get(measure).role();
    return role == Role.PERCENT || role == Role.PROPORTION;
  }

  /** The quick way, without an object a cell, for nearly every figure of a large file. */
  private boolean isEnough(OptionalInt units, int record) {
    return units.isPresent()
        && table.column(units.getAsInt()).isBetween(record, minimum, Long.MAX_VALUE);
  }

  /** A rate above 1 of which nothing says per how many. */
  private boolean isPerUnknown(int record) {
    return table.measures().get(measure).role() == Role.RATE
        && per.compareTo(BigDecimal.ONE) == 0
        && figure(record).value().compareTo(BigDecimal.ONE) > 0;
  }

  private Answer below(int record) {
    if (denominator.isEmpty()) {
      return share ? fromNumerator(record, Answer.UNKNOWN) : Answer.UNKNOWN;
    }
    if (!countsUnits) {
      return Answer.ENOUGH;
    }
    return switch (Boundary.side(table.value(denominator.getAsInt(), record), minimum)) {
      case BELOW -> Answer.FEW;
      case ENOUGH, NONE -> Answer.ENOUGH;
      case HIDDEN -> fromNumerator(record, Answer.HIDDEN);
      case UNKNOWN -> fromNumerator(record, Answer.UNKNOWN);
    };
  }

  /** A share and the count on top of it give the count below it. */
  private Answer fromNumerator(int record, Answer otherwise) {
    Optional<BigDecimal> top = shown(numerator, record);
    if (!share || top.isEmpty() || top.get().signum() <= 0) {
      return otherwise;
    }
    WholeNumbers units = WholeNumbers.below(figure(record), per, top.get());
    if (units.areBelow(minimum)) {
      return Answer.FEW;
    }
    return units.areEnough(minimum) ? Answer.ENOUGH : otherwise;
  }

  private Answer onTop(int record, Answer below) {
    Optional<BigDecimal> known =
        others.areBehind(record) ? Optional.empty() : shown(numerator, record);
    if (known.isPresent()) {
      boolean low =
          known.get().signum() > 0 && known.get().compareTo(BigDecimal.valueOf(minimum)) < 0;
      return low ? Answer.FEW_ON_TOP : below;
    }
    Optional<BigDecimal> units = shown(denominator, record);
    if (units.isEmpty() || isNotApplicable(record)) {
      return below;
    }
    BigDecimal reach =
        BigDecimal.valueOf(table.measures().get(denominator.getAsInt()).roundedTo().orElse(1) / 2);
    CellValue.Shown figure = leftOf(figure(record));
    BigDecimal least = units.get().subtract(reach).max(BigDecimal.ZERO);
    BigDecimal most = units.get().add(reach);
    WholeNumbers counts = WholeNumbers.above(figure, per, least, most);
    Answer answer = narrowness(counts, figure.value().signum() == 0, below);
    boolean ofAll = figure.value().compareTo(figure(record).value()) == 0;
    return answer == Answer.ENOUGH && ofAll && leavesFew(figure, least, most)
        ? Answer.FEW_BESIDE
        : answer;
  }

  /** A percentage below zero says by how much fewer there are: of 120, -97.5 leave 3. */
  private CellValue.Shown leftOf(CellValue.Shown figure) {
    boolean fewer = isOfAll() && figure.value().signum() < 0;
    BigDecimal left = per.add(figure.value());
    return fewer && left.signum() >= 0 ? new CellValue.Shown(left) : figure;
  }

  /** Whether those whom a percentage or proportion leaves out are few. */
  private boolean leavesFew(CellValue.Shown figure, BigDecimal least, BigDecimal most) {
    BigDecimal rest = per.subtract(figure.value());
    return isOfAll()
        && rest.signum() > 0
        && WholeNumbers.above(new CellValue.Shown(rest), per, least, most).areBelow(minimum);
  }

  /** As for a mark: the possible counts must hold all that the rule withholds, or be large. */
  private Answer narrowness(WholeNumbers counts, boolean printedZero, Answer below) {
    if (counts.areZero() || counts.areEnough(minimum) || counts.holdBand(minimum)) {
      return below;
    }
    if (counts.areBelow(minimum)) {
      return printedZero ? Answer.NARROW : Answer.FEW_ON_TOP;
    }
    return counts.low() > 1 ? Answer.NARROW : below;
  }

  private boolean isNotApplicable(int record) {
    return numerator.isPresent()
        && table.value(numerator.getAsInt(), record) instanceof CellValue.NotApplicable;
  }

  private CellValue.Shown figure(int record) {
    return (CellValue.Shown) table.value(measure, record);
  }

  private Optional<BigDecimal> shown(OptionalInt units, int record) {
    if (units.isEmpty()) {
      return Optional.empty();
    }
    Column column = table.column(units.getAsInt());
    return column.value(record) instanceof CellValue.Shown shown
        ? Optional.of(shown.value())
        : Optional.empty();
  }
}
