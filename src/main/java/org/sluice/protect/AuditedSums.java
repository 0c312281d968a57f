package org.sluice.protect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sluice.audit.Cells;
import org.sluice.audit.Equation;
import org.sluice.solve.Span;

/**
 * Which sums are equal as far as the audit knows: their difference is a combination of its
 * equations. What is equal beyond that gives something away that was not audited.
 */
final class AuditedSums {
  /** Combinations of more equations than this are not sought; what is equal is then not known. */
  private static final int MOST_EQUATIONS = 1_500;

  private final Cells cells;
  private final Map<List<List<Integer>>, Boolean> asked = new HashMap<>();
  private @Nullable Span span;

  AuditedSums(Cells cells) {
    this.cells = cells;
  }

  /** The audit's cell of a figure, or -1 where it is in no sum. */
  int cell(int table, int measure, int record) {
    return record < 0 ? -1 : cells.cell(table, measure, record);
  }

  /** The cells of the figures of a column of this table. */
  List<Integer> cells(int table, Series series) {
    List<Integer> all = new ArrayList<>();
    for (int row = 0; row < series.size(); row++) {
      if (series.isShown(row)) {
        all.add(cell(table, series.measure(), series.records().get(row)));
      }
    }
    return all;
  }

  /** Whether the audit knows that these cells and those have the same sum. */
  boolean areEqual(List<Integer> these, List<Integer> those) {
    return !these.contains(-1)
        && !those.contains(-1)
        && asked.computeIfAbsent(List.of(these, those), key -> isKnown(these, those));
  }

  private boolean isKnown(List<Integer> these, List<Integer> those) {
    Map<Integer, BigInteger> difference = new HashMap<>();
    these.forEach(cell -> difference.merge(cell, BigInteger.ONE, BigInteger::add));
    those.forEach(cell -> difference.merge(cell, BigInteger.ONE.negate(), BigInteger::add));
    return difference.values().stream().allMatch(times -> times.signum() == 0)
        || span().filter(known -> known.holds(difference)).isPresent();
  }

  /** Whether every figure of one table follows from those of another by the audit's sums. */
  boolean tells(int table, int other) {
    Set<Integer> told = cellsOf(table);
    Set<Integer> wanted = cellsOf(other);
    boolean grows = true;
    while (grows && !told.containsAll(wanted)) {
      grows = false;
      for (Equation sum : cells.equations()) {
        grows |= told.containsAll(sum.parts()) && told.add(sum.total());
      }
    }
    return told.containsAll(wanted);
  }

  private Set<Integer> cellsOf(int table) {
    return IntStream.range(0, cells.size())
        .filter(cell -> cells.spots(cell).stream().anyMatch(spot -> spot.table() == table))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Optional<Span> span() {
    if (span == null && cells.equations().size() <= MOST_EQUATIONS) {
      Span known = new Span();
      cells.equations().forEach(equation -> known.add(relation(equation)));
      span = known;
    }
    return Optional.ofNullable(span);
  }

  private static Map<Integer, BigInteger> relation(Equation equation) {
    Map<Integer, BigInteger> relation = new HashMap<>();
    relation.put(equation.total(), BigInteger.ONE.negate());
    equation.parts().forEach(part -> relation.merge(part, BigInteger.ONE, BigInteger::add));
    return relation;
  }
}
