package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Grid;
import org.sluice.table.Layout;
import org.sluice.table.Role;

/**
 * Names with their values, side by side and without a head, as programs say things of a model:
 * {@code Model: OLS} left of {@code R-squared: 0.837}, {@code No. Observations: 756} left of {@code
 * AIC: 1029}. Each name says what its value is.
 */
final class PairsBeside {
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_COLUMNS = 8;

  private final List<KeyedFigures> pairs;

  private PairsBeside(List<KeyedFigures> pairs) {
    this.pairs = pairs;
  }

  /** The pairs, where every second column holds names that end in a colon and nothing else. */
  static Optional<PairsBeside> find(
      Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    int width = senses.size();
    boolean open = block.head().rows() == 0 && rows.length >= FEWEST_ROWS;
    if (!open || width < 4 || width > MOST_COLUMNS || width % 2 > 0) {
      return Optional.empty();
    }
    List<KeyedFigures> pairs = new ArrayList<>();
    for (int i = 0; i < width; i += 2) {
      int key = senses.get(i).column();
      if (!holdsNames(block.grid(), rows, key)) {
        return Optional.empty();
      }
      Axis axis = Axis.of(block.grid(), key, rows, "", Role.OTHER);
      KeyColumn.ofPairs(block, rows, List.of(value(senses.get(i + 1))), axis, spelling)
          .ifPresent(pairs::add);
    }
    return pairs.isEmpty() ? Optional.empty() : Optional.of(new PairsBeside(pairs));
  }

  private static boolean holdsNames(Grid grid, int[] rows, int column) {
    int names = 0;
    for (int row : rows) {
      if (!grid.isBlank(row, column)) {
        if (!grid.text(row, column).strip().endsWith(":")) {
          return false;
        }
        names++;
      }
    }
    return names >= FEWEST_ROWS;
  }

  private static Sense value(Sense sense) {
    return Sense.figure(sense.column(), "", Role.OTHER, false, "names stand left of its values");
  }

  /** A measure for each name with a figure. */
  Plan plan(List<String> why) {
    List<Plan.Figures> measures = new ArrayList<>();
    why.add(KeyColumn.WHY);
    pairs.forEach(pair -> measures.addAll(pair.plan(new ArrayList<>()).measures()));
    return new Plan(Layout.TIDY, List.of(), 1, measures);
  }

  /** The columns, of which none labels the others. */
  static List<Sense> rest(List<Sense> senses) {
    List<Sense> rest = new ArrayList<>();
    for (int i = 0; i < senses.size(); i++) {
      rest.add(i % 2 == 0 ? senses.get(i).leftOut() : value(senses.get(i)));
    }
    return rest;
  }
}
