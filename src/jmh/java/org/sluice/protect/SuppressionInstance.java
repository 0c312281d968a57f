package org.sluice.protect;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * A published suppression problem as a table: leaf counts in {@code NAME.csv}, or contributions in
 * {@code NAME_micro.csv}, a tree of categories for each dimension in {@code
 * NAME.DIMENSION.hier.csv} (columns level and code, depth first), all totals added here.
 *
 * @param table the table with all its totals
 * @param contributions for each record what it is the sum of, the largest first
 */
public record SuppressionInstance(Table table, List<List<Long>> contributions) {
  /** The least count that is shown. */
  static final int MINIMUM = 10;

  private static final List<String> AMOUNT_DIMENSIONS = List.of("nace", "geo", "size");

  /** Heads over the figures, with the decimals that make them whole numbers. */
  private static final Map<String, Integer> DECIMALS = Map.of("freq", 0, "turnover", 0, "value", 1);

  /**
   * Reads the instance of this name. Amounts are named with the number of their dimensions: {@code
   * mag_synth4000_2d}; the small set of SSBtools is {@code magnitude1}.
   */
  public static SuppressionInstance named(Path folder, String name) throws IOException {
    if (name.equals("magnitude1")) {
      return nested(folder, "mag_SSBtools_magnitude1", List.of("sector4", "geo"));
    }
    if (!name.startsWith("mag_")) {
      return counts(folder, name);
    }
    int dimensions = name.endsWith("2d") ? 2 : 3;
    String plain = name.substring(0, name.lastIndexOf('_'));
    return amounts(folder, plain, AMOUNT_DIMENSIONS.subList(0, dimensions));
  }

  private static SuppressionInstance counts(Path folder, String name) throws IOException {
    try (Reader text = Files.newBufferedReader(folder.resolve(name + ".csv"));
        CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().get().parse(text)) {
      int size = rows.getHeaderNames().size();
      List<String> dimensions = rows.getHeaderNames().subList(0, size - 1);
      List<Hierarchy> trees = trees(folder, name, dimensions);
      return of(name, rows.getRecords(), dimensions, trees, Role.COUNT);
    }
  }

  private static SuppressionInstance amounts(Path folder, String name, List<String> dimensions)
      throws IOException {
    return of(
        name, contributions(folder, name), dimensions, trees(folder, name, dimensions), Role.SUM);
  }

  /** Amounts by two dimensions, for each of which the next column holds what a category is in. */
  private static SuppressionInstance nested(Path folder, String name, List<String> dimensions)
      throws IOException {
    List<CSVRecord> rows = contributions(folder, name);
    List<Hierarchy> trees = dimensions.stream().map(each -> nesting(rows, each)).toList();
    return of(name, rows, dimensions, trees, Role.SUM);
  }

  private static List<CSVRecord> contributions(Path folder, String name) throws IOException {
    try (Reader text = Files.newBufferedReader(folder.resolve(name + "_micro.csv"));
        CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().get().parse(text)) {
      return rows.getRecords();
    }
  }

  private static List<Hierarchy> trees(Path folder, String name, List<String> dimensions)
      throws IOException {
    List<Hierarchy> trees = new ArrayList<>();
    for (String dimension : dimensions) {
      trees.add(tree(folder.resolve(name + "." + dimension + ".hier.csv")));
    }
    return trees;
  }

  private static Hierarchy nesting(List<CSVRecord> rows, String dimension) {
    int column = rows.get(0).getParser().getHeaderNames().indexOf(dimension);
    Map<String, Set<String>> inside = new TreeMap<>();
    rows.forEach(
        row ->
            inside
                .computeIfAbsent(row.get(column + 1), all -> new TreeSet<>())
                .add(row.get(column)));
    List<String> codes = new ArrayList<>(List.of("Total"));
    codes.addAll(inside.keySet());
    List<Sum> sums = new ArrayList<>();
    sums.add(
        new Sum(0, IntStream.rangeClosed(1, inside.size()).boxed().toList(), Sum.Basis.DECLARED));
    inside.forEach(
        (whole, parts) -> {
          List<Integer> indices = new ArrayList<>();
          for (String part : parts) {
            indices.add(codes.size());
            codes.add(part);
          }
          sums.add(new Sum(codes.indexOf(whole), indices, Sum.Basis.DECLARED));
        });
    return new Hierarchy(codes, sums);
  }

  /** Whether the figures are amounts and not counts. */
  boolean isOfAmounts() {
    return table.measures().get(0).role() == Role.SUM;
  }

  /** What the intruder knows, zeros shown or not; that amounts are not negative. */
  public Knowledge knowledge(boolean zerosShown) {
    Knowledge knowledge = Knowledge.of(MINIMUM, zerosShown);
    return isOfAmounts() ? knowledge.nonNegativeSums() : knowledge;
  }

  /** Counts below the minimum, or amounts from which a contributor works out the largest. */
  public List<Finding> findings() {
    return isOfAmounts() ? closeEstimates() : Cases.lowCounts(table, MINIMUM, false);
  }

  /**
   * The p% rule with p = 10: what remains after the two largest is below a tenth of the largest.
   */
  private List<Finding> closeEstimates() {
    List<Finding> findings = new ArrayList<>();
    for (int record = 0; record < contributions.size(); record++) {
      List<Long> all = contributions.get(record);
      long rest = all.stream().skip(2).mapToLong(Long::longValue).sum();
      BigDecimal lack = BigDecimal.valueOf(all.get(0) - 10 * rest, 1);
      if (lack.signum() > 0) {
        List<Place> place = List.of(table.place(0, record));
        findings.add(Cases.finding(table, "p-percent", new Need.Distance(lack, lack), place));
      }
    }
    return findings;
  }

  private static SuppressionInstance of(
      String name,
      List<CSVRecord> rows,
      List<String> dimensions,
      List<Hierarchy> trees,
      Role role) {
    List<List<Long>> contributions = new ArrayList<>();
    Map<List<Integer>, List<Long>> cells = new LinkedHashMap<>();
    cells(rows, dimensions, trees)
        .forEach(
            (cell, all) -> {
              List<Long> sorted = new ArrayList<>(all.values());
              sorted.sort(Comparator.reverseOrder());
              contributions.add(sorted);
              cells.put(cell, sorted);
            });
    return new SuppressionInstance(table(name, dimensions, trees, cells, role), contributions);
  }

  private static Hierarchy tree(Path file) throws IOException {
    List<String> codes = new ArrayList<>();
    List<Integer> path = new ArrayList<>();
    Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    try (Reader text = Files.newBufferedReader(file);
        CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().get().parse(text)) {
      for (CSVRecord row : rows) {
        int level = Integer.parseInt(row.get("level"));
        path.subList(level - 1, path.size()).clear();
        if (!path.isEmpty()) {
          int parent = path.get(path.size() - 1);
          children.computeIfAbsent(parent, p -> new ArrayList<>()).add(codes.size());
        }
        path.add(codes.size());
        codes.add(row.get("code"));
      }
    }
    List<Sum> sums = new ArrayList<>();
    children.forEach((total, parts) -> sums.add(new Sum(total, parts, Sum.Basis.DECLARED)));
    return new Hierarchy(codes, sums);
  }

  /**
   * What every combination of categories is the sum of, by respondent, in the order in which they
   * are met. A row without a respondent is one by itself.
   */
  private static Map<List<Integer>, Map<String, Long>> cells(
      List<CSVRecord> rows, List<String> dimensions, List<Hierarchy> trees) {
    Map<List<Integer>, Map<String, Long>> cells = new LinkedHashMap<>();
    List<int[]> parents = trees.stream().map(SuppressionInstance::parents).toList();
    for (CSVRecord row : rows) {
      List<List<Integer>> above = new ArrayList<>();
      for (int d = 0; d < trees.size(); d++) {
        String code = row.get(dimensions.get(d));
        above.add(up(trees.get(d).categories().lastIndexOf(code), parents.get(d)));
      }
      String respondent =
          row.isMapped("company") ? row.get("company") : "row " + row.getRecordNumber();
      String figure = DECIMALS.keySet().stream().filter(row::isMapped).findFirst().orElseThrow();
      BigDecimal units =
          new BigDecimal(row.get(figure)).movePointRight(DECIMALS.getOrDefault(figure, 0));
      add(cells, above, List.of(), respondent, units.longValueExact());
    }
    return cells;
  }

  private static int[] parents(Hierarchy tree) {
    int[] parents = new int[tree.categories().size()];
    tree.sums().forEach(sum -> sum.parts().forEach(part -> parents[part] = sum.total()));
    parents[0] = -1;
    return parents;
  }

  private static List<Integer> up(int leaf, int[] parents) {
    List<Integer> up = new ArrayList<>();
    for (int at = leaf; at >= 0; at = parents[at]) {
      up.add(at);
    }
    return up;
  }

  private static void add(
      Map<List<Integer>, Map<String, Long>> cells,
      List<List<Integer>> above,
      List<Integer> chosen,
      String respondent,
      long by) {
    if (chosen.size() == above.size()) {
      cells.computeIfAbsent(chosen, key -> new HashMap<>()).merge(respondent, by, Long::sum);
      return;
    }
    for (int category : above.get(chosen.size())) {
      List<Integer> longer = new ArrayList<>(chosen);
      longer.add(category);
      add(cells, above, longer, respondent, by);
    }
  }

  private static Table table(
      String name,
      List<String> names,
      List<Hierarchy> trees,
      Map<List<Integer>, List<Long>> cells,
      Role role) {
    List<Dimension> dimensions = new ArrayList<>();
    for (int d = 0; d < names.size(); d++) {
      dimensions.add(
          new Dimension(
              names.get(d), List.of(letter(d)), Dimension.Nature.OTHER, trees.get(d), Set.of()));
    }
    int[][] categories = new int[names.size()][cells.size()];
    int[] rows = new int[cells.size()];
    Column.Builder figures = new Column.Builder();
    Column.Builder contributors = new Column.Builder();
    int record = 0;
    for (Map.Entry<List<Integer>, List<Long>> cell : cells.entrySet()) {
      for (int d = 0; d < categories.length; d++) {
        categories[d][record] = cell.getKey().get(d);
      }
      long sum = cell.getValue().stream().mapToLong(Long::longValue).sum();
      figures.shown(sum, 0, names.size());
      contributors.shown(cell.getValue().size(), 0, names.size() + 1);
      rows[record] = ++record;
    }
    Measure measure = Measure.of("figure", List.of(letter(names.size())), role);
    Measure number = Measure.of("number", List.of(letter(names.size() + 1)), Role.OTHER);
    return new Table(
        name + "#1",
        new Range("", 0, 0, rows.length, names.size() + 1),
        Layout.TIDY,
        Reading.DECLARED,
        List.of(),
        dimensions,
        role == Role.SUM ? List.of(measure.linked(Link.CONTRIBUTORS, 1), number) : List.of(measure),
        categories,
        rows,
        role == Role.SUM
            ? List.of(figures.build(), contributors.build())
            : List.of(figures.build()),
        0);
  }

  private static String letter(int column) {
    return String.valueOf((char) ('A' + column));
  }
}
