package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.table.CellValue;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Rounded parts that their rounded total tells exactly: four parts that all went down by as much as
 * they could show in a total that is higher by two steps.
 */
final class PinnedParts {
  private final Table table;
  private final int measure;
  private final CountGrid grid;
  private final boolean trueTotals;
  private final Flagged flagged = new Flagged();

  PinnedParts(Table table, int measure, CountGrid grid, boolean trueTotals) {
    this.table = table;
    this.measure = measure;
    this.grid = grid;
    this.trueTotals = trueTotals;
  }

  /** The totals and parts of every sum in which a count that rounding leaves open is told. */
  Flagged flagged() {
    Lines.eachSum(table, (sum, total, byCategory) -> test(sum, byCategory));
    return flagged;
  }

  private void test(Sum sum, Map<Integer, Integer> byCategory) {
    List<Integer> records = new ArrayList<>();
    List<WholeNumbers> counts = new ArrayList<>();
    for (int category : members(sum)) {
      boolean total = category == sum.total();
      Optional<WholeNumbers> count =
          Optional.ofNullable(byCategory.get(category)).flatMap(record -> behind(record, total));
      if (count.isEmpty()) {
        return;
      }
      records.add(byCategory.getOrDefault(category, 0));
      counts.add(count.get());
    }
    if (isAnyPinned(counts)) {
      records.forEach(record -> flagged.add(table, measure, record));
    }
  }

  private static List<Integer> members(Sum sum) {
    List<Integer> members = new ArrayList<>(sum.parts());
    members.add(sum.total());
    return members;
  }

  /** A total off the grid is a true one; where parts are, nothing was rounded. */
  private Optional<WholeNumbers> behind(int record, boolean total) {
    if (!(table.value(measure, record) instanceof CellValue.Shown shown)) {
      return Optional.empty();
    }
    return total && (trueTotals || !grid.holds(shown.value()))
        ? WholeNumbers.exactly(shown.value())
        : grid.behind(shown.value());
  }

  /**
   * Whether a sum tells a count exactly that its rounding alone leaves open.
   *
   * @param counts what may stand behind each part, and last behind the total
   */
  static boolean isAnyPinned(List<WholeNumbers> counts) {
    WholeNumbers total = counts.get(counts.size() - 1);
    List<WholeNumbers> parts = counts.subList(0, counts.size() - 1);
    long low = parts.stream().mapToLong(WholeNumbers::low).sum();
    long high = parts.stream().mapToLong(WholeNumbers::high).sum();
    Optional<WholeNumbers> all = total.within(low, high);
    if (all.isEmpty()) {
      return false; // not the sum of these parts, so that it tells nothing about them
    }
    for (WholeNumbers part : parts) {
      long least = total.low() - (high - part.high());
      long most = total.high() - (low - part.low());
      if (!part.isOne() && part.within(least, most).filter(WholeNumbers::isOne).isPresent()) {
        return true;
      }
    }
    return !total.isOne() && all.get().isOne();
  }
}
