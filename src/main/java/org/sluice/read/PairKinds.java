package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sluice.table.Role;

/**
 * Tells row by row what {@code 12 (34)} holds in columns where some rows are counts with their
 * percentages and others means with their spread, and no label says so. Fractions among counts
 * count nobody. Among means a whole number counts where the column has the number of all, or
 * another row, of which the percentage in brackets makes it; and where it is too small for a mean
 * to have lost the digits that the others have.
 */
final class PairKinds {
  /** What a row holds. */
  enum Kind {
    /** What most of the column holds. */
    USUAL,
    /** A count with its percentage. */
    COUNTED,
    /** A mean or a median with its spread. */
    MEASURED,
    /** A fraction that stands alone. */
    FRACTION
  }

  private static final List<Role> MEAN_AND_SPREAD = List.of(Role.MEAN, Role.SD);

  private final boolean amongCounts;
  private final boolean told;
  private final List<PairBases> bases;

  private PairKinds(boolean amongCounts, boolean told, List<PairBases> bases) {
    this.amongCounts = amongCounts;
    this.told = told;
    this.bases = bases;
  }

  static PairKinds of(Block block, int[] rows, Plan.Figures figures, List<Role> usual) {
    int top = rows.length == 0 ? 0 : rows[0];
    int bottom = rows.length == 0 ? -1 : rows[rows.length - 1];
    boolean weighed = false;
    boolean told = false;
    List<PairBases> bases = new ArrayList<>();
    boolean among = usual.equals(Parts.COUNT_AND_PERCENT);
    boolean means = usual.equals(MEAN_AND_SPREAD) && Names.of(figures.name).parts().isEmpty();
    int[] columns = Arrays.stream(figures.columns).filter(column -> column >= 0).toArray();
    for (int column : columns) {
      if (among) {
        UntoldPairs pairs = UntoldPairs.in(block.grid(), column, top, bottom);
        weighed |= pairs.areFractions();
        told |= pairs.areTold();
      } else if (means) {
        bases.add(PairBases.in(block.grid(), column, rows));
      }
    }
    return new PairKinds(among && !weighed, told, bases);
  }

  /** What a row holds. */
  Kind of(RowCells row) {
    if (amongCounts) {
      return isMeasured(row) ? Kind.MEASURED : isFraction(row) ? Kind.FRACTION : Kind.USUAL;
    }
    return isCounted(row) ? Kind.COUNTED : Kind.USUAL;
  }

  private boolean isMeasured(RowCells row) {
    for (int column : row.columns()) {
      Optional<Composite> cell = row.several(column);
      if (cell.isPresent()
          && (UntoldPairs.isFraction(cell.get()) || (told && UntoldPairs.isPointed(cell.get())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but plain fractions, with or without blanks, stand in a row. */
  private static boolean isFraction(RowCells row) {
    Numeral numeral = new Numeral();
    boolean some = false;
    for (int column : row.columns()) {
      String text = row.text(column);
      if (numeral.read(text, 0, text.length(), false)) {
        some |= !numeral.isWhole() && !numeral.isPercent();
      } else if (row.several(column).isPresent()) {
        return false;
      }
    }
    return some;
  }

  private boolean isCounted(RowCells row) {
    boolean some = false;
    for (PairBases base : bases) {
      if (base.isOther(row.row())) {
        return false;
      }
      some |= base.counts(row.row());
    }
    return some
        && Arrays.stream(row.columns())
            .mapToObj(row::several)
            .flatMap(Optional::stream)
            .noneMatch(cell -> MiddleLabels.areIn(row, cell));
  }
}
