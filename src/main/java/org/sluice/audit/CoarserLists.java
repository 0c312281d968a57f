package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Tables whose rows are sums of rows of a finer one of the same count, under other names, or of a
 * part of it: a list of regions beside one of areas, of the sexes in one year beside a table of all
 * years.
 */
final class CoarserLists {
  /** This part of the rows must be sums; fewer are chance. */
  private static final int PART = 2;

  /** Any smaller sum may be that of some rows by chance, where nothing but it is the same. */
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);

  /** Among more rows some that stand together have any sum by chance. */
  private static final int FEW_ROWS = 12;

  /** So many figures are looked at for the parts of a table. */
  private static final int MOST_FIGURES = 20_000;

  private final Gathering gathering;
  private final Runs runs;

  CoarserLists(Gathering gathering, Runs runs) {
    this.gathering = gathering;
    this.runs = runs;
  }

  void gather() {
    int tables = gathering.tables.size();
    for (int fine = 0; fine < tables && runs.areFewTables(); fine++) {
      for (int m = 0; m < gathering.index[fine].length; m++) {
        for (int coarse = 0; coarse < tables && runs.areCounts(fine, m); coarse++) {
          if (coarse != fine) {
            compare(fine, m, coarse);
          }
        }
      }
    }
  }

  private void compare(int fine, int m, int coarse) {
    for (int n = 0; n < gathering.index[coarse].length; n++) {
      if (gathering.familyOf(coarse, n) == gathering.familyOf(fine, m)) {
        Part all = Part.all(coarse, n);
        parts(fine, m).forEach(part -> compare(part, all));
        parts(coarse, n).stream()
            .filter(part -> !part.equals(all))
            .forEach(part -> compare(Part.all(fine, m), part));
      }
    }
  }

  /** A table, and the part of each of its categories. */
  private List<Part> parts(int t, int m) {
    Table table = gathering.tables.get(t);
    List<Part> parts = new ArrayList<>();
    parts.add(Part.all(t, m));
    for (int d = 0; d < table.dimensions().size() && table.dimensions().size() > 1; d++) {
      Dimension dimension = table.dimensions().get(d);
      for (int category = 0; category < dimension.size(); category++) {
        if (!dimension.hierarchy().isTotal(category)
            && (long) parts.size() * table.size() < MOST_FIGURES) {
          parts.add(new Part(t, m, d, category));
        }
      }
    }
    return parts;
  }

  private void compare(Part fine, Part coarse) {
    List<Dimension> along = gathering.tables.get(coarse.table()).dimensions();
    for (int d = 0; d < gathering.tables.get(fine.table()).dimensions().size(); d++) {
      if (d != fine.dimension()) {
        Set<String> others = others(fine, d);
        for (int e = 0; e < along.size(); e++) {
          if (e != coarse.dimension()) {
            Set<String> by = others(coarse, e);
            boolean isOfAll = coarse.isAll() && fine.isAll() && others.containsAll(by);
            by.retainAll(others);
            Map<Row, List<Row>> sums =
                sums(
                    runs.rows(coarse, e, by),
                    runs.rows(fine, d, by),
                    areOfOneName(coarse, e, fine, d));
            if (isOfAll || sums.keySet().stream().anyMatch(CoarserLists::isLarge)) {
              sums.forEach(runs::link);
            }
          }
        }
        Set<String> by = others(coarse, -1);
        by.retainAll(others);
        List<Row> rows = runs.rows(fine, d, by);
        common(List.of(runs.whole(coarse, by)), rows).stream()
            .filter(CoarserLists::isLarge)
            .forEach(all -> link(all, rows));
      }
    }
  }

  private boolean areOfOneName(Part one, int d, Part other, int e) {
    return gathering.names.name(one.table(), d).equals(gathering.names.name(other.table(), e));
  }

  /** The names of the dimensions of a part but one. */
  private Set<String> others(Part part, int d) {
    Set<String> others = runs.others(part.table(), d);
    if (part.dimension() >= 0) {
      others.remove(gathering.names.name(part.table(), part.dimension()));
    }
    return others;
  }

  /**
   * The rows of one list that are sums of rows of a finer one, where they are enough. Only what
   * both are broken down by is compared: one may have a total more.
   *
   * @param areOfOneName whether rows of the same label are compared by it already
   */
  static Map<Row, List<Row>> sums(List<Row> coarse, List<Row> fine, boolean areOfOneName) {
    Set<String> labels = fine.stream().map(Row::label).collect(Collectors.toSet());
    List<Row> rows =
        common(coarse, fine).stream()
            .filter(row -> !areOfOneName || !labels.contains(row.label()))
            .toList();
    Map<Row, List<Row>> sums = new LinkedHashMap<>();
    int from = 0;
    for (Row row : rows) {
      List<Row> named = named(row, fine);
      if (!named.isEmpty()) {
        sums.put(row, named);
      }
      int fewest = row.somethings() > 1 ? 1 : 2;
      for (int start = from; start < fine.size() && !sums.containsKey(row); start++) {
        List<Row> run = Runs.addingUpTo(row, ring(fine, start, fine.size()), fewest);
        if (!run.isEmpty()) {
          sums.put(row, run);
          from = start + run.size() < fine.size() ? start + run.size() : 0;
        }
      }
      List<Row> chosen = sums.containsKey(row) ? List.of() : RowSubsets.addingUpTo(row, fine);
      if (!chosen.isEmpty()) {
        sums.put(row, chosen);
      }
    }
    return sums.size() * PART >= rows.size() ? sums : Map.of();
  }

  /** The rows that a row's label is a word of, if it is their sum: boys by age among both sexes. */
  private static List<Row> named(Row row, List<Row> fine) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(row.label()) + "\\b");
    List<Row> named =
        fine.stream()
            .filter(part -> !row.label().isEmpty() && word.matcher(part.label()).find())
            .toList();
    return named.equals(Runs.addingUpTo(row, named, 1)) ? named : List.of();
  }

  private static List<Row> common(List<Row> coarse, List<Row> fine) {
    Set<String> labels = new HashSet<>();
    fine.forEach(row -> labels.addAll(row.sums().keySet()));
    return coarse.stream()
        .map(row -> row.only(labels))
        .filter(row -> !row.sums().isEmpty())
        .toList();
  }

  /** So many rows from one on; after the last comes the first. */
  private static List<Row> ring(List<Row> rows, int start, int size) {
    List<Row> ring = new ArrayList<>(rows.subList(start, rows.size()));
    ring.addAll(rows.subList(0, start));
    return ring.subList(0, size);
  }

  /** A table of some rows of another one, or of all but those; one of all rows is known as such. */
  private void link(Row coarse, List<Row> fine) {
    int rows = fine.size();
    boolean isAlone = coarse.sums().size() == 1;
    int most = rows > FEW_ROWS && isAlone ? 1 : rows - 1;
    int fewest = coarse.somethings() > 1 ? 1 : 2;
    for (int start = 0; start < rows && !isOfAll(coarse, fine); start++) {
      List<Row> run = Runs.addingUpTo(coarse, ring(fine, start, most), fewest);
      if (!run.isEmpty()) {
        runs.link(coarse, run);
        return;
      }
    }
  }

  private static boolean isOfAll(Row coarse, List<Row> fine) {
    return coarse.sums().keySet().stream()
        .allMatch(
            each -> {
              Optional<BigDecimal> all = Optional.of(BigDecimal.ZERO);
              for (Row row : fine) {
                all = all.flatMap(sum -> row.sum(each).map(sum::add));
              }
              return all.equals(coarse.sum(each));
            });
  }

  private static boolean isLarge(Row row) {
    return row.sums().values().stream()
            .flatMap(Optional::stream)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(SMALLEST)
        >= 0;
  }
}
