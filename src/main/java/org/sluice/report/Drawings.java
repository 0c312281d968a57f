package org.sluice.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Treatment;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.report.page.Drawing;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Draws one table from the grid that may be drawn: the audited copy, or the source without its
 * figures. Of the table itself it uses where cells stand, never what they hold.
 */
final class Drawings {
  private static final int MOST_ROWS = 48;
  private static final int MOST_COLUMNS = 24;

  /** The first of what is to be seen fill every excerpt, whatever frames it. */
  private static final int MOST_WANTED = 4 * MOST_ROWS;

  private static final int MOST_CHARACTERS = 120;
  private static final int MOST_HEADS = 6;

  private final Table table;
  private final Grid grid;
  private final boolean copy;
  private final Map<Place, Treatment> treated;
  private final Mentions named;
  private final Set<Integer> labelColumns;
  private final Set<Integer> figureColumns = new HashSet<>();
  private final Set<Place> marks = new HashSet<>();
  private int firstBody;

  private Drawings(FileAssessment file, Table table, Grid grid, Mentions named) {
    this.table = table;
    this.grid = grid;
    this.copy = file.redaction().filter(Wording::hasCopy).isPresent();
    this.treated = new HashMap<>();
    if (copy) {
      file.redaction().ifPresent(made -> treated.putAll(made.cells()));
    }
    this.named = named;
    this.labelColumns = new HashSet<>();
    table.dimensions().stream()
        .flatMap(dimension -> dimension.columns().stream())
        .forEach(letters -> labelColumns.add(column(letters)));
    this.firstBody = table.range().bottom() + 1;
    findFigures();
  }

  /** Draws the table, or nothing where its grid was not handed over. */
  static Drawing of(FileAssessment file, Table table, Mentions named) {
    return file.drawn().stream()
        .filter(grid -> grid.sheet().equals(table.range().sheet()))
        .findFirst()
        .map(grid -> new Drawings(file, table, grid, named).draw())
        .orElse(new Drawing(false, List.of(), 0, List.of()));
  }

  private void findFigures() {
    for (int measure = 0; measure < table.measures().size(); measure++) {
      for (int record = 0; record < table.size(); record++) {
        if (!table.isStated(record)) {
          firstBody = Math.min(firstBody, table.row(record));
          figureColumns.add(table.column(measure).column(record));
        }
      }
    }
  }

  /** Finds where the source itself shows a mark and no figure, in the rows that are drawn. */
  private void findMarks(Set<Integer> rows) {
    Set<Place> others = new HashSet<>();
    for (int measure = 0; measure < table.measures().size(); measure++) {
      Column column = table.column(measure);
      for (int record = 0; record < table.size(); record++) {
        if (rows.contains(table.row(record))) {
          boolean mark = column.isWithheld(record) || column.isNotApplicable(record);
          (mark ? marks : others).add(table.place(measure, record));
        }
      }
    }
    marks.removeAll(others);
  }

  private Drawing draw() {
    Range range = table.range();
    int bottom = Math.min(range.bottom(), grid.rows() - 1);
    int right = Math.min(range.right(), grid.width() - 1);
    if (bottom < range.top() || right < range.left()) {
      return new Drawing(copy, List.of(), 0, List.of());
    }
    List<Integer> rows =
        Excerpt.of(range.top(), bottom, frameRows(bottom), wanted(Place::row), MOST_ROWS);
    List<Integer> columns =
        Excerpt.of(range.left(), right, frameColumns(right), wanted(Place::column), MOST_COLUMNS);
    if (!copy) {
      findMarks(Set.copyOf(rows));
    }
    List<Drawing.Row> drawn = new ArrayList<>();
    int next = range.top();
    for (int row : rows) {
      drawn.add(new Drawing.Row(row + 1, row - next, cells(row, columns)));
      next = row + 1;
    }
    if (next <= bottom) {
      drawn.add(new Drawing.Row(0, bottom + 1 - next, List.of()));
    }
    return new Drawing(copy, letters(columns), right - range.left() + 1 - columns.size(), drawn);
  }

  private List<Integer> frameRows(int bottom) {
    int heads = Math.min(firstBody, table.range().top() + MOST_HEADS);
    return IntStream.concat(
            IntStream.range(table.range().top(), Math.min(heads + 2, bottom)), IntStream.of(bottom))
        .boxed()
        .toList();
  }

  private List<Integer> frameColumns(int right) {
    int left = table.range().left();
    return IntStream.concat(
            IntStream.concat(
                labelColumns.stream().mapToInt(column -> column).sorted(),
                IntStream.range(left, left + 3)),
            IntStream.of(right))
        .boxed()
        .toList();
  }

  private Set<Integer> wanted(ToIntFunction<Place> axis) {
    TreeSet<Integer> wanted = new TreeSet<>();
    List<Collection<Place>> wherever = new ArrayList<>(named.places());
    wherever.add(treated.keySet());
    for (Collection<Place> places : wherever) {
      for (Place place : places) {
        if (place.sheet().equals(table.range().sheet())
            && table.range().contains(place.row(), place.column())
            && wanted.add(axis.applyAsInt(place))
            && wanted.size() > MOST_WANTED) {
          wanted.pollLast();
        }
      }
    }
    return wanted;
  }

  private static List<String> letters(List<Integer> columns) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0 && columns.get(i) > columns.get(i - 1) + 1) {
        letters.add("");
      }
      letters.add(Place.letters(columns.get(i)));
    }
    return letters;
  }

  private List<Drawing.Cell> cells(int row, List<Integer> columns) {
    List<Drawing.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0 && columns.get(i) > columns.get(i - 1) + 1) {
        cells.add(new Drawing.Cell("…", Drawing.Kind.GAP, Drawing.Treated.NO, List.of()));
      }
      cells.add(cell(row, columns.get(i)));
    }
    return cells;
  }

  private Drawing.Cell cell(int row, int column) {
    Place place = grid.place(row, column);
    String text = grid.text(row, column);
    Drawing.Kind kind = kind(place, text);
    String shown = kind == Drawing.Kind.BLANKED ? "" : Visible.shortened(text, MOST_CHARACTERS);
    return new Drawing.Cell(shown, kind, treatment(place), named.of(place));
  }

  /**
   * Where no copy stands, a cell below the heads is drawn only if it is a label, a mark or text
   * without a digit: the grid comes without figures, and this does not rely on it.
   */
  private Drawing.Kind kind(Place place, String text) {
    if (place.row() < firstBody) {
      boolean overFigures = figureColumns.contains(place.column());
      return overFigures ? Drawing.Kind.FIGURE_HEAD : Drawing.Kind.HEAD;
    }
    if (labelColumns.contains(place.column())) {
      return Drawing.Kind.LABEL;
    }
    boolean figure = figureColumns.contains(place.column());
    boolean drawn = copy || marks.contains(place);
    if (!drawn && (figure || text.chars().anyMatch(Character::isDigit))) {
      return Drawing.Kind.BLANKED;
    }
    return figure ? Drawing.Kind.FIGURE : Drawing.Kind.TEXT;
  }

  private Drawing.Treated treatment(Place place) {
    Treatment treatment = treated.get(place);
    if (treatment instanceof Treatment.Withhold) {
      return Drawing.Treated.WITHHELD;
    }
    return treatment instanceof Treatment.Round ? Drawing.Treated.ROUNDED : Drawing.Treated.NO;
  }

  /** The number of a column from its letters: A is 0, AA is 26. */
  private static int column(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + (letters.charAt(i) - 'A' + 1);
    }
    return number - 1;
  }
}
