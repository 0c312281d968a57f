package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * The degrees of freedom behind the results of a table: from a column or row of residual degrees of
 * freedom, else the number of observations less the parameters.
 */
final class Freedom {
  /** A test compares two groups, or two variables, unless its table says otherwise. */
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Predicate<String> RESIDUAL =
      HeadWords.is(
          "(?:df|dof|degrees of freedom) ?(?:residuals?|resid|res|error|2|den|denom|within)"
              + "|(?:residuals?|resid|res|error|den|denom|within) ?(?:df|dof|degrees of freedom)"
              + "|ddf");
  private static final Predicate<String> PLAIN = HeadWords.is("df|dof|d f|degrees of freedom");
  private static final Predicate<String> T =
      HeadWords.is("t|t ?(?:value|stat|statistic|test)|welch t|student t");
  private static final Predicate<String> OTHER_TEST =
      HeadWords.has("f|f value|f statistic|chi|chisq|chi2|x2|wald|kruskal|lr|deviance|aic|sum sq");
  private static final Predicate<String> GROUPS =
      HeadWords.is("groups|n ?groups|(?:number|no|num) (?:of )?groups|k");
  private static final Predicate<String> SIZE =
      HeadWords.is(
          "n|nobs|n ?obs|obs|observations|(?:number|no|num) (?:of )?(?:obs|observations)"
              + "|sample size|total n|n total|sample n");
  private static final Predicate<String> NO_SIZE =
      HeadWords.has(
          "n ?events?|events?|cases?|deaths?|failures?|missing|excluded|n ?levels?|levels?|groups"
              + "|df|dof|iterations?|clusters?|k|censored|degrees");

  private final Table table;
  private final ModelTerms terms;
  private final Optional<Integer> residual;
  private final Optional<Integer> plain;
  private final Optional<Integer> groups;
  private final boolean ofT;
  private final List<Integer> sizes = new ArrayList<>();

  /** Numbers of observations that stand in no cell of the table itself. */
  private final List<Integer> behind = new ArrayList<>();

  private final Map<List<Integer>, CellValue> rows = new HashMap<>();
  private final Map<List<Integer>, CellValue> observations = new HashMap<>();
  private final Map<List<Integer>, OfModel> models = new HashMap<>();
  private final int[] residualRow;

  Freedom(Table table, ModelTerms terms) {
    this.table = table;
    this.terms = terms;
    this.residual = named(RESIDUAL);
    this.plain = named(PLAIN);
    this.groups = named(GROUPS);
    this.ofT = named(T).isPresent() && named(OTHER_TEST).isEmpty();
    this.residualRow = new int[table.size()];
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role().isCount()
          && !table.measures().get(m).evidence()
          && !table.measures().get(m).name().isBlank() // a column without a head may hold codes
          && !NO_SIZE.test(table.measures().get(m).name())) {
        sizes.add(m);
      } else if (table.measures().get(m).columns().isEmpty()) {
        behind.add(m);
      }
    }
    int next = -1;
    for (int r = table.size() - 1; r >= 0; r--) {
      next = plain.isPresent() && terms.isResiduals(r) ? r : next;
      residualRow[r] = next;
      note(r);
    }
    if (terms.areTerms()) {
      terms.records().forEach((model, rows) -> models.put(model, ofModel(rows)));
    }
  }

  /**
   * What counts tell of one model.
   *
   * @param observations behind the whole model
   * @param levels the measures that count level by level
   */
  private record OfModel(Known observations, List<Integer> levels) {
    static final OfModel NOTHING = new OfModel(new Known.Nothing(), List.of());
  }

  private Optional<Integer> named(Predicate<String> name) {
    return IntStream.range(0, table.measures().size())
        .filter(m -> name.test(table.measures().get(m).name()))
        .boxed()
        .findFirst();
  }

  /** What a row of its own tells of all rows of its model. */
  private void note(int record) {
    if (terms.isObservations(record)) {
      first(record).ifPresent(value -> observations.putIfAbsent(terms.model(record), value));
    } else if (terms.isFreedom(record)) {
      first(record).ifPresent(value -> rows.putIfAbsent(terms.model(record), value));
    }
  }

  private Optional<CellValue> first(int record) {
    return IntStream.range(0, table.measures().size())
        .mapToObj(m -> table.value(m, record))
        .filter(
            value -> known(value) instanceof Known.Exactly || value instanceof CellValue.Withheld)
        .findFirst();
  }

  private static Known known(CellValue value) {
    if (value instanceof CellValue.Shown shown) {
      return new Known.Exactly(shown.value());
    }
    return value instanceof CellValue.Withheld ? new Known.Hidden() : new Known.Nothing();
  }

  /** The residual degrees of freedom where the table states them. */
  Known stated(int record) {
    Optional<Integer> column = residual.isPresent() ? residual : ofT ? plain : Optional.empty();
    Known own = column.isPresent() ? known(table.value(column.get(), record)) : new Known.Nothing();
    if (!(own instanceof Known.Nothing)) {
      return own;
    }
    CellValue row = rows.get(terms.model(record));
    return row != null ? known(row) : residuals(record);
  }

  /** The row of residuals that ends an analysis of variance. */
  private Known residuals(int record) {
    return plain.isPresent() && residualRow[record] >= 0
        ? known(table.value(plain.get(), residualRow[record]))
        : new Known.Nothing();
  }

  /** The number of observations behind a record. */
  Known observations(int record) {
    CellValue row = observations.get(terms.model(record));
    if (row != null) {
      return known(row);
    }
    for (int m : behind) {
      if (table.column(m).isShown(record)) {
        return known(table.value(m, record));
      }
    }
    if (terms.areTerms()) {
      return model(record).observations();
    }
    List<Integer> asked = asked();
    return asked.size() == 1 ? known(table.value(asked.get(0), record)) : least(record, asked);
  }

  /** The counts that may be those of observations: those called so, else all. */
  private List<Integer> asked() {
    List<Integer> called = sizes.stream().filter(m -> SIZE.test(name(m))).toList();
    return called.isEmpty() ? sizes : called;
  }

  private OfModel model(int record) {
    return models.getOrDefault(terms.model(record), OfModel.NOTHING);
  }

  /** The same number in all rows is that of the model; else each is that of a level. */
  private OfModel ofModel(List<Integer> rows) {
    List<Integer> levels = sizes.stream().filter(m -> isPerLevel(m, rows)).toList();
    List<Integer> same = asked().stream().filter(m -> !levels.contains(m)).toList();
    Stream<Known> told =
        (same.isEmpty() ? levels : same)
            .stream().flatMap(m -> rows.stream().map(r -> known(table.value(m, r))));
    if (!same.isEmpty()) {
      return new OfModel(
          told.filter(known -> !(known instanceof Known.Nothing))
              .findFirst()
              .orElseGet(Known.Nothing::new),
          levels);
    }
    return new OfModel(
        told.filter(Known.Exactly.class::isInstance)
            .map(known -> ((Known.Exactly) known).value())
            .max(BigDecimal::compareTo)
            .<Known>map(Known.AtLeast::new)
            .orElseGet(Known.Nothing::new),
        levels);
  }

  private boolean isPerLevel(int measure, List<Integer> rows) {
    return rows.stream()
            .map(r -> known(table.value(measure, r)))
            .filter(known -> !(known instanceof Known.Nothing))
            .distinct()
            .count()
        > 1;
  }

  /** Of several counts one must be meant; none of them exceeds all observations. */
  private Known least(int record, List<Integer> asked) {
    BigDecimal least = BigDecimal.valueOf(Long.MAX_VALUE);
    for (int m : asked) {
      if (!(table.value(m, record) instanceof CellValue.Shown shown)) {
        return new Known.Nothing();
      }
      least = least.min(shown.value());
    }
    return asked.isEmpty() ? new Known.Nothing() : new Known.AtLeast(least);
  }

  /**
   * How many units stand behind the level of a record alone, where the table tells level by level.
   */
  Known level(int record) {
    return model(record).levels().stream()
        .map(m -> known(table.value(m, record)))
        .filter(known -> !(known instanceof Known.Nothing))
        .findFirst()
        .orElseGet(Known.Nothing::new);
  }

  /** How many parameters were estimated for a record's result. */
  BigDecimal parameters(int record) {
    if (terms.areTerms()) {
      return BigDecimal.valueOf(terms.parameters(record));
    }
    if (plain.isPresent()
        && !ofT
        && table.value(plain.get(), record) instanceof CellValue.Shown df) {
      return df.value().add(BigDecimal.ONE);
    }
    return groups.isPresent() && table.value(groups.get(), record) instanceof CellValue.Shown k
        ? k.value()
        : TWO;
  }

  /** Whether a measure is evidence about the others, no result. */
  boolean isEvidence(int measure) {
    return residual.filter(m -> m == measure).isPresent()
        || plain.filter(m -> m == measure).isPresent()
        || groups.filter(m -> m == measure).isPresent();
  }

  private String name(int measure) {
    return table.measures().get(measure).name();
  }
}
