package org.sluice.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.finding.CellAudit;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Interval;
import org.sluice.table.Table;

/**
 * What only a restricted report says of the treated cells of a file.
 *
 * @param values the source's figures; several of a composite cell are parted by a semicolon
 */
record Withheld(
    Map<Place, String> values, Map<Place, Reason> reasons, Map<Place, CellAudit> audits) {
  /** For a default report, which says none of it. */
  static final Withheld NOTHING = new Withheld(Map.of(), Map.of(), Map.of());

  /** Looks up the treated cells in the tables as read from the source. */
  static Withheld of(FileAssessment file, Redaction redaction) {
    Map<Place, String> values = new HashMap<>();
    for (Table table : file.tables()) {
      collect(table, redaction.cells().keySet(), values);
    }
    return new Withheld(values, redaction.reasons(), redaction.audits());
  }

  private static void collect(Table table, Set<Place> treated, Map<Place, String> values) {
    Set<Integer> columns = treated.stream().map(Place::column).collect(Collectors.toSet());
    for (int measure = 0; measure < table.measures().size(); measure++) {
      for (int record = 0; record < table.size(); record++) {
        if (columns.contains(table.column(measure).column(record))
            && table.value(measure, record) instanceof CellValue.Shown shown
            && treated.contains(table.place(measure, record))) {
          values.merge(
              table.place(measure, record),
              shown.value().toPlainString(),
              (first, next) -> first + "; " + next);
        }
      }
    }
  }

  Optional<String> value(Place place) {
    return Optional.ofNullable(values.get(place));
  }

  Optional<Reason> reason(Place place) {
    return Optional.ofNullable(reasons.get(place));
  }

  /** What an intruder cannot rule out; absent where that is undecided or was not asked. */
  Optional<Interval> interval(Place place) {
    CellAudit audit = audits.get(place);
    if (audit instanceof CellAudit.Protected held) {
      return Optional.of(held.interval());
    }
    return audit instanceof CellAudit.Exposed exposed
        ? Optional.of(exposed.interval())
        : Optional.empty();
  }

  /** How the audit knows: the equation that exposes the cell, or why it is undecided. */
  String proof(Place place) {
    CellAudit audit = audits.get(place);
    if (audit instanceof CellAudit.Exposed exposed) {
      return "exposed by " + weights(exposed.equation());
    }
    if (audit instanceof CellAudit.Undecided undecided) {
      return "undecided: " + undecided.why();
    }
    return audit == null
        ? "not attacked"
        : "two tables that fit everything released prove both ends";
  }

  private static String weights(Map<Place, BigDecimal> equation) {
    return new TreeMap<>(equation)
        .entrySet().stream()
            .map(term -> sign(term.getValue()) + term.getKey().a1())
            .collect(Collectors.joining(" "));
  }

  private static String sign(BigDecimal weight) {
    String sign = weight.signum() < 0 ? "− " : "+ ";
    BigDecimal size = weight.abs();
    return size.compareTo(BigDecimal.ONE) == 0 ? sign : sign + size.toPlainString() + " × ";
  }
}
