package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.rules.Quantile.Grain;
import org.sluice.rules.QuantileFault.Answer;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Quantiles beyond which few units lie: the 95th percentile of 40 people is about two of them. */
record FewBeyondRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<Integer> BEYOND =
      Forms.whole(
              "beyond",
              10,
              1,
              1_000_000,
              "The fewest units on the shorter side of a quantile: with 10 a median needs 20, a lower"
                  + " quartile 40, a 95th percentile 200.")
          .stricter(Strictness.higher());
  private static final Setting<Map<Grain, Integer>> MINIMUM =
      Forms.wholes(
          "minimum",
          Grain.class,
          1,
          1_000_000,
          "The fewest units behind quantiles of a class, in place of `beyond`:"
              + " `{median: 20, decile: 80}`.");
  private static final Setting<List<Grain>> FORBIDDEN =
      Forms.someOf("forbidden", Grain.class, List.of(), "Classes that are never released.");
  private static final Setting<List<BigDecimal>> ALLOWED =
      Forms.decimals(
          "allowed", "0", "100", "The only quantiles that may leave, in percent; empty for all.");

  static final Kind KIND =
      new Kind(
          "few-beyond",
          "A median, quartile or percentile that few units lie beyond.",
          List.of(BEYOND, MINIMUM, FORBIDDEN, ALLOWED),
          (head, given) ->
              new FewBeyondRule(
                  head,
                  new Settings(
                      given.get(BEYOND),
                      given.get(MINIMUM),
                      given.get(FORBIDDEN),
                      given.get(ALLOWED))));

  /**
   * Which quantiles may leave, and how many units each needs.
   *
   * @param minimum the fewest units behind quantiles of a class
   * @param allowed in percent; empty for all
   */
  record Settings(
      int beyond, Map<Grain, Integer> minimum, List<Grain> forbidden, List<BigDecimal> allowed) {
    /** Refuses a rule that asks for nobody. */
    Settings {
      minimum = Map.copyOf(minimum);
      forbidden = List.copyOf(forbidden);
      allowed = List.copyOf(allowed);
      if (beyond < 1) {
        throw new IllegalArgumentException("at least one unit lies beyond");
      }
    }

    private Optional<Grain> forbidden(Quantile quantile) {
      return forbidden.stream().filter(quantile.grains()::contains).findFirst();
    }

    private boolean allows(Quantile quantile) {
      return allowed.isEmpty() || allowed.stream().anyMatch(quantile::is);
    }

    /** The class that asks for most of a quantile, if any that it belongs to is named. */
    private Optional<Grain> strictest(Quantile quantile) {
      return quantile.grains().stream()
          .filter(minimum::containsKey)
          .reduce((one, other) -> least(other) > least(one) ? other : one);
    }

    int least(Grain grain) {
      return minimum.getOrDefault(grain, 0);
    }

    private boolean isEnough(BigDecimal units, Quantile quantile) {
      Optional<Grain> grain = strictest(quantile);
      return grain.isPresent()
          ? units.compareTo(BigDecimal.valueOf(least(grain.get()))) >= 0
          : quantile.leaves(units, beyond);
    }
  }

  @Override
  public List<Finding> check(Table table) {
    Map<QuantileFault, Flagged> flagged = new LinkedHashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (measure.role() == Role.QUANTILE && head.judges(measure) && !measure.evidence()) {
        check(table, m, flagged);
      }
    }
    List<Finding> findings = new ArrayList<>();
    flagged.forEach((wrong, cells) -> findings.add(finding(table, wrong, cells)));
    return findings;
  }

  private void check(Table table, int m, Map<QuantileFault, Flagged> flagged) {
    WhichQuantile which = new WhichQuantile(table, m);
    OptionalInt units = table.measures().get(m).units();
    Column column = table.column(m);
    for (int r = 0; r < table.size(); r++) {
      if (column.isShown(r)) {
        CellValue n =
            units.isPresent() ? table.value(units.getAsInt(), r) : new CellValue.Missing();
        Optional<QuantileFault> wrong = wrong(which.of(r), n);
        if (wrong.isPresent()) {
          flagged.computeIfAbsent(wrong.get(), key -> new Flagged()).add(table, m, r);
        }
      }
    }
  }

  private Optional<QuantileFault> wrong(List<Quantile> quantiles, CellValue units) {
    for (Quantile quantile : quantiles) {
      Optional<Grain> forbidden = settings.forbidden(quantile);
      if (forbidden.isPresent()) {
        return Optional.of(new QuantileFault(Answer.FORBIDDEN, forbidden));
      }
    }
    if (!quantiles.stream().allMatch(settings::allows)) {
      return Optional.of(new QuantileFault(Answer.NOT_ALLOWED, Optional.empty()));
    }
    if (quantiles.isEmpty()) {
      return Optional.of(new QuantileFault(Answer.UNKNOWN, Optional.empty()));
    }
    if (units instanceof CellValue.Shown shown) {
      return shown.value().signum() == 0 ? Optional.empty() : few(quantiles, shown.value());
    }
    if (units instanceof CellValue.Withheld mark) {
      Optional<QuantileFault> few =
          mark.mark().high().isPresent()
              ? few(quantiles, BigDecimal.valueOf(mark.mark().high().getAsLong()))
              : Optional.empty();
      return few.isPresent()
          ? few
          : Optional.of(new QuantileFault(Answer.HIDDEN, Optional.empty()));
    }
    return Optional.of(new QuantileFault(Answer.NO_NUMBER, Optional.empty()));
  }

  private Optional<QuantileFault> few(List<Quantile> quantiles, BigDecimal units) {
    return quantiles.stream()
        .filter(quantile -> !settings.isEnough(units, quantile))
        .findFirst()
        .map(quantile -> new QuantileFault(Answer.FEW, settings.strictest(quantile)));
  }

  private Finding finding(Table table, QuantileFault wrong, Flagged flagged) {
    boolean certain = wrong.isCertain();
    return head.finding(
        certain ? head.verdict() : head.review(),
        Statbarn.POSITION,
        Risk.LOW_COUNT,
        table,
        flagged.places(),
        wrong.wording(settings),
        flagged.evidence(),
        certain ? new Need.Withhold() : new Need.Person());
  }
}
