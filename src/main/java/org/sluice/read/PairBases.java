package org.sluice.read;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.table.CellValue;

/**
 * Of how many the whole numbers of pairs such as {@code 2006 (48.8)} would be counts, if the
 * figures in brackets were their percentages, in a column whose other pairs are means with their
 * spread.
 */
final class PairBases {
  /** Means of a hundred or more may be printed without the digits that smaller ones have. */
  private static final double SMALL = 100;

  /** Bases that are known no better fit to any other. */
  private static final double KNOWN_TO = 0.1;

  private final Map<Integer, Base> bases = new HashMap<>();
  private final Map<Integer, Double> counts = new HashMap<>();
  private final Map<Integer, Boolean> others = new HashMap<>();
  private final Set<Integer> alike = new HashSet<>();
  private double size = Double.NaN;

  private PairBases() {}

  /** From how few to how many the base of a percentage may be. */
  private record Base(double low, double high) {
    boolean holds(double size) {
      return low <= size && size <= high;
    }

    boolean isKnown() {
      return high - low <= low * KNOWN_TO;
    }
  }

  static PairBases in(Grid grid, int column, int[] rows) {
    PairBases found = new PairBases();
    Numeral numeral = new Numeral();
    for (int row : rows) {
      String text = Spaces.tidy(grid.text(row, column));
      if (numeral.read(text, 0, text.length(), false)
          && numeral.isWhole()
          && numeral.scale() <= 0) {
        found.size = Math.max(numeral.approximate(), Double.isNaN(found.size) ? 0 : found.size);
      }
      Optional<Composite> cell = Composite.read(text, Spelling.usual());
      if (cell.isPresent() && UntoldPairs.isPair(cell.get().shape())) {
        found.see(row, cell.get());
      }
    }
    found.compare();
    return found;
  }

  /** Marks the rows whose bases may be the same as that of another row. */
  private void compare() {
    List<Map.Entry<Integer, Base>> known =
        bases.entrySet().stream()
            .filter(entry -> entry.getValue().isKnown())
            .sorted(Comparator.comparingDouble(entry -> entry.getValue().low))
            .toList();
    int furthest = 0;
    for (int i = 1; i < known.size(); i++) {
      if (known.get(i).getValue().low <= known.get(furthest).getValue().high) {
        alike.add(known.get(i).getKey());
        alike.add(known.get(furthest).getKey());
      }
      boolean further = known.get(i).getValue().high > known.get(furthest).getValue().high;
      furthest = further ? i : furthest;
    }
  }

  private void see(int row, Composite cell) {
    if (cell.figures().get(0) instanceof CellValue.Shown first
        && cell.figures().get(1) instanceof CellValue.Shown second) {
      double percent = second.value().doubleValue();
      double half =
          BigDecimal.ONE.movePointLeft(Math.max(0, second.value().scale())).doubleValue() / 2;
      if (first.value().scale() > 0 || first.value().signum() < 0 || percent > 100 + half) {
        others.put(row, true);
        return;
      }
      double count = first.value().doubleValue();
      double high = percent > half ? count * 100 / (percent - half) : Double.MAX_VALUE;
      counts.put(row, count);
      bases.put(row, new Base(count * 100 / (percent + half), high));
    }
  }

  /** Whether a row holds a pair that can be no count with its percentage. */
  boolean isOther(int row) {
    return others.containsKey(row);
  }

  /** Whether a row holds a count with its percentage rather than a mean. */
  boolean counts(int row) {
    Base base = bases.get(row);
    if (base == null) {
      return false;
    }
    boolean small = Double.isNaN(size) && counts.getOrDefault(row, SMALL) < SMALL;
    return base.holds(size) || alike.contains(row) || small;
  }
}
