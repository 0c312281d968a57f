package org.sluice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sluice.finding.CellAudit;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.table.Addition;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * What no default output may say of a file: the figures that are not released, and what is computed
 * from them.
 */
final class WithheldFigures {
  private final Set<BigDecimal> themselves = new TreeSet<>();
  private final Set<BigDecimal> computed = new TreeSet<>();

  private WithheldFigures() {}

  /** Of a file whose copy stands the treated cells, of any other that does not pass every cell. */
  static WithheldFigures of(FileAssessment file) {
    WithheldFigures figures = new WithheldFigures();
    for (Table table : file.tables()) {
      List<List<Figure>> measures =
          IntStream.range(0, table.measures().size())
              .mapToObj(measure -> figures(file, table, measure))
              .toList();
      for (List<Figure> measure : measures) {
        figures.takeAlong(table, measure);
      }
      for (int record = 0; record < table.size(); record++) {
        int at = record;
        figures.pairs(measures.stream().map(measure -> measure.get(at)).toList());
      }
    }
    file.redaction().ifPresent(figures::takeAudits);
    return figures;
  }

  /** The figures of the source that are withheld. */
  Set<BigDecimal> themselves() {
    return themselves;
  }

  /** Both those and whatever sums, differences, shares and bounds they give. */
  Set<BigDecimal> all() {
    Set<BigDecimal> all = new TreeSet<>(themselves);
    all.addAll(computed);
    return all;
  }

  /** A figure of the source; one that is no number counts as shown and worth nothing. */
  private record Figure(BigDecimal value, boolean withheld) {}

  private static List<Figure> figures(FileAssessment file, Table table, int measure) {
    List<Figure> figures = new ArrayList<>();
    for (int record = 0; record < table.size(); record++) {
      CellValue value = table.value(measure, record);
      boolean number = value instanceof CellValue.Shown;
      figures.add(
          new Figure(
              value instanceof CellValue.Shown shown ? shown.value() : BigDecimal.ZERO,
              number && isWithheld(file, table.place(measure, record))));
    }
    return figures;
  }

  private static boolean isWithheld(FileAssessment file, Place place) {
    return file.redaction()
        .filter(Redaction::stands)
        .map(redaction -> redaction.cells().containsKey(place))
        .orElse(!file.findings().isEmpty());
  }

  private void takeAlong(Table table, List<Figure> measure) {
    List<Figure> withheld = measure.stream().filter(Figure::withheld).toList();
    withheld.forEach(figure -> themselves.add(figure.value().abs().stripTrailingZeros()));
    BigDecimal all = sum(withheld);
    compute(all);
    share(all, sum(measure));
    for (Addition addition : Addition.of(table)) {
      Figure total = measure.get(addition.total());
      List<Figure> parts = IntStream.of(addition.parts()).mapToObj(measure::get).toList();
      BigDecimal hidden = sum(parts.stream().filter(Figure::withheld).toList());
      compute(hidden);
      share(hidden, total.value());
      List<Figure> together = new ArrayList<>(parts);
      together.add(total);
      pairs(together);
    }
  }

  /** Sums, differences and shares of two figures of which at least one is withheld. */
  private void pairs(List<Figure> figures) {
    for (int at = 0; at < figures.size(); at++) {
      for (int beside = 0; beside < figures.size(); beside++) {
        Figure one = figures.get(at);
        Figure other = figures.get(beside);
        if (at != beside && one.withheld()) {
          compute(one.value().add(other.value()));
          compute(one.value().subtract(other.value()));
          share(one.value(), other.value());
          share(other.value(), one.value());
        }
      }
    }
  }

  private void takeAudits(Redaction redaction) {
    for (CellAudit audit : redaction.audits().values()) {
      if (audit instanceof CellAudit.Protected held) {
        held.interval().low().ifPresent(this::compute);
        held.interval().high().ifPresent(this::compute);
        held.lowest().values().forEach(this::compute);
        held.highest().values().forEach(this::compute);
      } else if (audit instanceof CellAudit.Exposed exposed) {
        exposed.interval().low().ifPresent(this::compute);
        exposed.interval().high().ifPresent(this::compute);
      }
    }
  }

  private static BigDecimal sum(Collection<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void compute(BigDecimal value) {
    computed.add(value.abs().stripTrailingZeros());
  }

  /** The share as a proportion and in percent, rounded as tables round. */
  private void share(BigDecimal part, BigDecimal whole) {
    if (whole.signum() != 0) {
      BigDecimal share = part.divide(whole, MathContext.DECIMAL64);
      for (int places = 0; places <= 2; places++) {
        compute(share.movePointRight(2).setScale(places, RoundingMode.HALF_UP));
        compute(share.setScale(places + 2, RoundingMode.HALF_UP));
      }
    }
  }
}
