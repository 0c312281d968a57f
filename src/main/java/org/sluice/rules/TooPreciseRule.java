package org.sluice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Figures with more digits than a service lets out. */
record TooPreciseRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Map<Statistic, Integer>> DECIMALS =
      Forms.wholes(
          "decimals",
          Statistic.class,
          0,
          12,
          "The most digits behind the point for single statistics, such as `{percent: 1, mean: 2}`;"
              + " a proportion may have two more than `percent`.");
  private static final Setting<Integer> SIGNIFICANT =
      Forms.whole(
          "significant",
          0,
          0,
          15,
          "The most significant digits of any figure that is no count; 0 for no limit. The zeros at"
              + " the end of a whole number do not count.");

  static final Kind KIND =
      new Kind(
          "too-precise",
          "A statistic with more digits than may leave.",
          List.of(DECIMALS, SIGNIFICANT),
          (head, given) -> new TooPreciseRule(head, Settings.from(given)));

  /** Stands in where a pack gives no limit, which is a fault. */
  private static final int SIGNIFICANT_AS_CENSUS = 4;

  private static final Set<Role> NO_FIGURES =
      EnumSet.of(Role.IDENTIFIER, Role.CODE, Role.DATE, Role.COUNT, Role.DENOMINATOR);

  /**
   * How many digits may leave.
   *
   * @param significant 0 for no limit
   */
  record Settings(Map<Statistic, Integer> decimals, int significant) {
    /** Refuses a rule without a limit. */
    Settings {
      decimals = Map.copyOf(decimals);
      if (decimals.isEmpty() && significant == 0) {
        throw new IllegalArgumentException("a rule has a limit");
      }
    }

    static Settings from(Given given) {
      Map<Statistic, Integer> decimals = given.get(DECIMALS);
      int significant = given.get(SIGNIFICANT);
      if (decimals.isEmpty() && significant == 0) {
        if (!given.has(DECIMALS)) {
          String advice = "write `decimals: {percent: 1}`";
          given.fault(SIGNIFICANT, "`decimals` or `significant`", "neither", advice);
        }
        significant = SIGNIFICANT_AS_CENSUS;
      }
      return new Settings(decimals, significant);
    }

    /** The most digits behind the point of a measure; 0.123 says as much as 12.3 percent. */
    private OptionalInt most(Measure measure, Layout layout) {
      Optional<Integer> most = Statistic.of(measure, layout).map(decimals::get);
      int more = measure.role() == Role.PROPORTION ? 2 : 0;
      return most.isPresent() ? OptionalInt.of(most.get() + more) : OptionalInt.empty();
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<Finding> findings = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (!NO_FIGURES.contains(measure.role()) && head.judges(measure)) {
        findings.addAll(check(table, m, measure));
      }
    }
    return findings;
  }

  private List<Finding> check(Table table, int m, Measure measure) {
    Column column = table.column(m);
    int told = decimalsTold(column);
    if (measure.role() == Role.OTHER && told == 0) {
      return List.of();
    }
    OptionalInt decimals = settings.most(measure, table.layout());
    Flagged flagged = new Flagged();
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r)) {
        int behind = Math.min(column.scale(r), told);
        if (behind > decimals.orElse(Integer.MAX_VALUE) || isLong(column, r, behind)) {
          flagged.add(table, m, r);
        }
      }
    }
    return flagged.isEmpty() ? List.of() : List.of(finding(table, measure, flagged, decimals));
  }

  /**
   * How many digits behind the point say anything: in a column of 12.0, 40.0 and 7.0 none does, in
   * one of 12.0 and 40.5 the zero of the first does too.
   */
  private static int decimalsTold(Column column) {
    int told = 0;
    for (int r = 0; r < column.size(); r++) {
      if (column.isShown(r) && column.scale(r) > told) {
        BigDecimal figure = ((CellValue.Shown) column.value(r)).value();
        told = Math.max(told, figure.stripTrailingZeros().scale());
      }
    }
    return told;
  }

  private boolean isLong(Column column, int record, int behind) {
    if (settings.significant() == 0 || isShort(column, record, behind)) {
      return false;
    }
    BigDecimal figure = ((CellValue.Shown) column.value(record)).value();
    BigDecimal told = figure.setScale(behind, RoundingMode.UNNECESSARY);
    return digits(told) > settings.significant();
  }

  /** The quick way, without an object a cell, for nearly every figure that is short. */
  private boolean isShort(Column column, int record, int behind) {
    double digits = Math.abs(column.approximate(record)) * Math.pow(10, Math.max(0, behind));
    return digits < Math.pow(10, settings.significant()) * 0.99;
  }

  private static int digits(BigDecimal figure) {
    if (figure.signum() == 0) {
      return 0;
    }
    return figure.scale() > 0 ? figure.precision() : figure.stripTrailingZeros().precision();
  }

  private Finding finding(Table table, Measure measure, Flagged flagged, OptionalInt decimals) {
    List<String> limits = new ArrayList<>();
    decimals.ifPresent(most -> limits.add("at most " + most + " behind the point"));
    if (settings.significant() > 0) {
      limits.add("at most " + settings.significant() + " significant ones");
    }
    return head.finding(
        head.verdict(),
        measure.role().statbarn(),
        Risk.DIFFERENCING,
        table,
        flagged.places(),
        new Wording(
            flagged.counted("This figure has", "These figures have")
                + " more digits than may leave: "
                + String.join(", ", limits),
            "print fewer digits; counts are left as they are"),
        flagged.evidence(),
        new Need.Digits(decimals, settings.significant()));
  }
}
