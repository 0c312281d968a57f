package org.sluice.report;

import java.util.List;
import java.util.stream.Collectors;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * The places of one file as reports write them: as a spreadsheet shows them ({@code Sheet2!C7}), in
 * printed text by the line and the head of the column ({@code L14:Freq.}).
 */
final class Cited {
  private final FileAssessment file;
  private final boolean printed;

  private Cited(FileAssessment file) {
    this.file = file;
    this.printed = file.content().format().equals("text");
  }

  static Cited in(FileAssessment file) {
    return new Cited(file);
  }

  /** One cell. */
  String cell(Place place) {
    if (!printed) {
      return place.a1();
    }
    String column = Place.letters(place.column());
    return "L" + (place.row() + 1) + ":" + head(place, column);
  }

  /** What stands over the column in the table that holds the place, else the column's letters. */
  private String head(Place place, String column) {
    for (Table table : file.tables()) {
      if (table.range().contains(place.row(), place.column())) {
        for (Measure measure : table.measures()) {
          if (measure.columns().contains(column) && !measure.name().isBlank()) {
            return Named.of(file, measure.name());
          }
        }
        for (Dimension dimension : table.dimensions()) {
          if (dimension.columns().contains(column) && !dimension.name().isBlank()) {
            return Named.of(file, dimension.name());
          }
        }
      }
    }
    return column;
  }

  /** A range on its sheet, without the sheet's name. */
  String range(Range range) {
    return printed
        ? "L" + (range.top() + 1) + ":L" + (range.bottom() + 1)
        : new Range("", range.top(), range.left(), range.bottom(), range.right()).a1();
  }

  /** A range with the sheet's name before it, where there is one. */
  String placed(Range range) {
    return range.sheet().isEmpty() ? range(range) : range.sheet() + "!" + range(range);
  }

  /** The first {@code most} cells, and how many more there are. */
  String cells(List<Place> places, int most) {
    String cells = places.stream().limit(most).map(this::cell).collect(Collectors.joining(", "));
    int left = places.size() - most;
    return left > 0 ? cells + " and " + Wording.count(left, "more cell") : cells;
  }

  /** Verdict, rule and cells of a finding, in a few words: {@code fail small-counts C4}. */
  String heading(Finding finding, int most) {
    String rule = finding.verdict().label() + " " + finding.rule();
    return finding.places().isEmpty() ? rule : rule + " " + cells(finding.places(), most);
  }
}
