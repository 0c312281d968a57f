package org.sluice.read;

import java.util.BitSet;
import java.util.Set;
import org.sluice.grid.Grid;

/**
 * Columns of small whole numbers that tell nothing about anybody: in which place a row is to be
 * shown, each place once, and which source below a table a row is from.
 */
final class Places {
  private static final Set<String> ORDER = Set.of("order", "sequence", "seq", "sorting");
  private static final Set<String> SOURCES = Set.of("source", "sources", "citation", "citations");
  private static final int MOST_SOURCES = 99;

  private Places() {}

  /** Whether a name says source and nothing else, over numbers that may be those of a list. */
  static boolean areSources(String name, Profile profile) {
    Words words = Words.of(name);
    return words.words().size() == 1
        && words.hasAny(SOURCES)
        && profile.isWhole()
        && profile.min > 0
        && profile.max <= MOST_SOURCES;
  }

  /** Whether a name says order, and every place from nought or one to the last is taken once. */
  static boolean areOrder(Block block, int column, String name, Profile profile) {
    Words words = Words.of(name);
    boolean said =
        !words.words().isEmpty() && ORDER.contains(words.words().get(words.words().size() - 1));
    return said
        && profile.isWhole()
        && profile.numbers() == profile.filled()
        && profile.min >= 0
        && profile.min <= 1
        && profile.max - profile.min == profile.numbers() - 1
        && areDifferent(block, column, profile.numbers());
  }

  private static boolean areDifferent(Block block, int column, int numbers) {
    Grid grid = block.grid();
    Numeral numeral = new Numeral();
    BitSet seen = new BitSet();
    for (int row = block.bodyTop(); row <= block.bottom(); row++) {
      if (!grid.isBlank(row, column) && numeral.read(grid, row, column, false)) {
        seen.set((int) numeral.whole());
      }
    }
    return seen.cardinality() == numbers;
  }
}
