package org.sluice.format.printed;

import java.util.Optional;
import org.sluice.grid.Grid;

/** Goes through a text line by line and lets each kind of printed table take what it knows. */
final class Layout {
  private final Page page;
  private final Names names;
  private final NamedSeries series;
  private final Grid.Builder grid;

  private Layout(String sheet, String text) {
    this.page = new Page(text);
    this.names = new Names(page);
    this.series = new NamedSeries(page);
    this.grid = Grid.over(sheet, text);
  }

  /** The text as a grid: a row a line. */
  static Grid grid(String sheet, String text) {
    return new Layout(sheet, text).cut();
  }

  private Grid cut() {
    int line = 0;
    if (TexFragment.is(page.text())) {
      Piece rows = Tabular.alone(page, 0);
      rows.addTo(grid);
      line = rows.end();
    }
    while (line < page.lines()) {
      Piece piece = piece(line);
      piece.addTo(grid);
      line = piece.end();
    }
    return grid.build();
  }

  private Piece piece(int line) {
    return switch (page.kind(line)) {
      case BLANK -> new Piece(page, line, 1);
      case ECHO -> {
        names.command(line);
        yield Answers.at(page, line).orElseGet(() -> words(line));
      }
      case RULE -> BoxTable.at(page, line, names).orElseGet(() -> new Piece(page, line, 1));
      case TEXT -> text(line);
    };
  }

  private Piece text(int line) {
    names.summary(line);
    Optional<Piece> table =
        VarianceBox.at(page, line)
            .or(() -> BoxTable.at(page, line, names))
            .or(() -> series.at(line))
            .or(() -> NestedArray.at(page, line))
            .or(() -> StubTable.at(page, line, names))
            .or(() -> SummaryBox.at(page, line))
            .or(() -> Ruled.at(page, line))
            .or(() -> Summaries.at(page, line))
            .or(() -> Distribution.at(page, line))
            .or(() -> Tabular.at(page, line))
            .or(() -> Separated.at(page, line))
            .or(() -> Messages.at(page, line))
            .or(() -> KeyedLines.at(page, line))
            .or(() -> Pairs.at(page, line))
            .or(() -> Aligned.at(page, line));
    return table.orElseGet(() -> words(line));
  }

  private Piece words(int line) {
    Piece piece = new Piece(page, line, 1);
    piece.whole(line);
    return piece;
  }
}
