package org.sluice.read;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.sluice.grid.Grid;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Mark;
import org.sluice.table.Role;

/** Reads single cells of a measure, plain or part of a composite. */
final class Cells {
  private final Grid grid;
  private final Spelling spelling;
  private final Numeral numeral = new Numeral();

  Cells(Grid grid, Spelling spelling) {
    this.grid = grid;
    this.spelling = spelling;
  }

  /**
   * Adds what stands in a cell to a column.
   *
   * @param part which figure of a composite cell, -1 for the whole cell
   * @param blankWithholds whether an empty cell stands for a withheld figure
   */
  void add(Column.Builder to, int row, int column, int part, Role role, boolean blankWithholds) {
    if (grid.isBlank(row, column)) {
      to.add(blankWithholds ? withheldBlank() : new CellValue.Missing(), column);
    } else if (part <= 0 && numeral.read(grid, row, column, spelling.decimalComma())) {
      number(to, column, role);
    } else {
      to.add(words(grid.text(row, column), part, role, blankWithholds), column);
    }
  }

  /** What a text means as a figure of this role. */
  CellValue value(String text, int part, Role role, boolean blankWithholds) {
    if (Spaces.tidy(text).isEmpty()) {
      return blankWithholds ? withheldBlank() : new CellValue.Missing();
    }
    if (part <= 0 && numeral.read(text, 0, text.length(), spelling.decimalComma())) {
      return shown(role);
    }
    return words(text, part, role, blankWithholds);
  }

  private static CellValue withheldBlank() {
    return new CellValue.Withheld(Mark.plain(""));
  }

  private void number(Column.Builder to, int column, Role role) {
    if (numeral.isLarge()) {
      to.add(shown(role), column);
    } else if (numeral.scale() > 0 && role.isCount() && numeral.isWhole()) {
      to.shown(numeral.whole(), 0, column);
    } else {
      to.shown(numeral.unscaled(), numeral.scale(), column);
    }
  }

  private CellValue shown(Role role) {
    boolean whole = role.isCount() && !numeral.isLarge() && numeral.isWhole();
    return new CellValue.Shown(whole ? BigDecimal.valueOf(numeral.whole()) : numeral.value());
  }

  private CellValue words(String text, int part, Role role, boolean blankWithholds) {
    if (part >= 0) {
      var cell = Composite.read(text, spelling);
      if (cell.isPresent()) {
        int size = cell.get().figures().size();
        return part < size ? plain(cell.get().figures().get(part), role) : new CellValue.Missing();
      }
      if (part > 0 && numeral.read(text, 0, text.length(), spelling.decimalComma())) {
        return new CellValue.Missing();
      }
    }
    CellValue mark = spelling.marks().of(text).orElseGet(() -> spelled(text, part, role));
    boolean missing = mark instanceof CellValue.Missing && isNothing(text);
    return missing && blankWithholds && role.isCount()
        ? new CellValue.Withheld(Mark.plain(Spaces.tidy(text)))
        : textual(mark, text, role);
  }

  private static CellValue spelled(String text, int part, Role role) {
    OptionalLong count = role.isCount() && part < 0 ? SpelledCount.of(text) : OptionalLong.empty();
    return count.isPresent()
        ? new CellValue.Shown(BigDecimal.valueOf(count.getAsLong()))
        : new CellValue.Unread();
  }

  /** Words that programs print for an empty cell. */
  static boolean isNothing(String text) {
    String plain = Spaces.tidy(text);
    return plain.equalsIgnoreCase("na")
        || plain.equalsIgnoreCase("nan")
        || plain.equalsIgnoreCase("null")
        || plain.equalsIgnoreCase("<na>");
  }

  private static CellValue textual(CellValue mark, String text, Role role) {
    if (mark instanceof CellValue.Unread && role == Role.IDENTIFIER) {
      return new CellValue.NotApplicable();
    }
    if (mark instanceof CellValue.Unread && Dates.isDuration(text) && !role.isCount()) {
      return new CellValue.NotApplicable();
    }
    return plain(mark, role);
  }

  /** A bound printed for a share or a p-value ({@code <0.1%}) is rounding, not withholding. */
  private static CellValue plain(CellValue value, Role role) {
    boolean bound = value instanceof CellValue.Withheld held && held.mark().text().contains(".");
    boolean roundable = role.isShare() || role == Role.P || role == Role.CI;
    return bound && roundable ? new CellValue.Missing() : value;
  }
}
