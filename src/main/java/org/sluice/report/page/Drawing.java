package org.sluice.report.page;

import java.util.List;

/**
 * A table as the reader knows it, or a part of it.
 *
 * @param copy whether the audited copy is drawn; else the source without its figures
 * @param letters the column letters, empty where columns are left out
 * @param columnsLeftOut how many columns are not drawn
 */
public record Drawing(boolean copy, List<String> letters, int columnsLeftOut, List<Row> rows) {
  /** Whether it shows nothing. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether any cell is drawn as treated. */
  public boolean hasTreated() {
    return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::isTreated);
  }

  /** Whether any cell is named by a finding. */
  public boolean hasNamed() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !cell.cards().isEmpty());
  }

  /** Whether it is wide enough to want a landscape page. */
  public boolean isWide() {
    return letters.size() > 10;
  }

  /**
   * A row.
   *
   * @param number as a spreadsheet shows it
   * @param leftOut how many rows are left out before this one
   */
  public record Row(int number, int leftOut, List<Cell> cells) {}

  /** What a cell is to the reader. */
  public enum Kind {
    HEAD,
    /** A head over figures. */
    FIGURE_HEAD,
    LABEL,
    FIGURE,
    /** A figure of a source whose copy does not stand: not drawn. */
    BLANKED,
    TEXT,
    /** In place of the columns that are left out. */
    GAP
  }

  /** What was done to a cell; primary and secondary look the same. */
  public enum Treated {
    NO,
    WITHHELD,
    ROUNDED
  }

  /**
   * A cell.
   *
   * @param cards the findings that name it
   */
  public record Cell(String text, Kind kind, Treated treated, List<Reference> cards) {
    /** Whether it was withheld or rounded. */
    public boolean isTreated() {
      return treated != Treated.NO;
    }
  }

  /** Points from a cell to the finding beside the table. */
  public record Reference(int number, String anchor) {}
}
