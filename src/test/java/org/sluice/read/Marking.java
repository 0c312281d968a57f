package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.Table;

/** Compares one file as it was read with its hand labels, and says where they differ. */
final class Marking {
  private final Truth truth;
  private final ReadFile read;
  private final StringBuilder faults = new StringBuilder();
  private int extents;
  private int columns;
  private int right;
  private int extra;

  private Marking(Truth truth, ReadFile read) {
    this.truth = truth;
    this.read = read;
  }

  /** One file's score, and in words what is wrong with its reading. */
  record Marked(Truth truth, Score score, String faults) {
    String line() {
      return score.line() + "  " + truth.file() + faults;
    }
  }

  static Marked of(Truth truth, ReadFile read) {
    return new Marking(truth, read).mark();
  }

  private Marked mark() {
    truth.tables().forEach(this::table);
    if (extents < truth.tables().size()) {
      faults.append(" read ").append(read.tables().stream().map(Table::range).toList());
    }
    List<ReadCell> cells = read.cells();
    List<ReadCell> judged =
        truth.partial()
            ? truth.tables().stream()
                .flatMap(table -> table.inside(cells).stream())
                .distinct()
                .toList()
            : cells;
    Set<String> missed = new TreeSet<>(truth.small());
    cells.stream()
        .filter(ReadCell::small)
        .forEach(cell -> missed.removeIf(label -> cell.isAt(label)));
    Set<Place> flagged = new TreeSet<>();
    Set<Place> wrong = new TreeSet<>();
    for (ReadCell cell : judged) {
      if (cell.small() && isJudged(cell)) {
        flagged.add(cell.place());
        if (truth.small().stream().noneMatch(cell::isAt)) {
          wrong.add(cell.place());
        }
      }
    }
    if (!missed.isEmpty() || !wrong.isEmpty()) {
      faults.append(" missed ").append(missed).append(" false ").append(wrong);
    }
    int small = truth.small().size();
    return new Marked(
        truth,
        new Score(
            truth.tables().size(),
            extents,
            columns,
            right,
            extra,
            small,
            small - missed.size(),
            flagged.size(),
            wrong.size()),
        faults.toString());
  }

  private void table(LabelledTable labelled) {
    Set<String> counts = labelled.counts();
    columns += counts.size();
    Optional<Table> table = labelled.in(read);
    if (table.isEmpty()) {
      faults.append(" no table at ").append(labelled.extent());
      return;
    }
    extents++;
    List<ReadCell> cells = inside(labelled, table.orElseThrow());
    Set<String> missed = new TreeSet<>();
    counts.stream().filter(column -> !isRead(labelled, column, cells)).forEach(missed::add);
    Set<String> others = new TreeSet<>();
    for (ReadCell cell : cells) {
      if (cell.count() && !cell.stated() && !labelled.isCount(cell).orElse(false)) {
        others.add(Place.letters(cell.place().column()));
      }
    }
    right += counts.size() - missed.size();
    extra += others.size();
    if (!missed.isEmpty() || !others.isEmpty()) {
      faults.append(" in ").append(labelled.extent());
      faults.append(" missed columns ").append(missed).append(" extra ").append(others);
    }
  }

  /** The figures of the table, and of tables that stand beside it inside the labelled extent. */
  private List<ReadCell> inside(LabelledTable labelled, Table table) {
    return labelled.kind() == LabelledTable.Kind.PATH
        ? read.cells(table)
        : labelled.inside(read.cells());
  }

  /** Whether the cells of a column that are labelled counts, and there are some, were read so. */
  private static boolean isRead(LabelledTable labelled, String column, List<ReadCell> cells) {
    boolean some = false;
    for (ReadCell cell : cells) {
      if (cell.isUnder(column) && labelled.isCount(cell).orElse(false)) {
        if (!cell.count()) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  /** Whether the cut list of labels reaches as far as the cell. */
  private boolean isJudged(ReadCell cell) {
    return !truth.cut() || lastLabelled().filter(last -> !isAfter(cell.place(), last)).isPresent();
  }

  private static boolean isAfter(Place place, Place last) {
    return place.row() > last.row()
        || (place.row() == last.row() && place.column() > last.column());
  }

  private Optional<Place> lastLabelled() {
    List<Place> places = new ArrayList<>();
    for (String label : truth.small()) {
      Range.parse(label).ifPresent(range -> places.add(Place.at(range.top(), range.left())));
    }
    return places.stream().max(Place::compareTo);
  }
}
