package org.sluice.instance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sluice.finding.Problem;
import org.sluice.format.argus.Decimal;
import org.sluice.format.argus.HrcCode;
import org.sluice.format.argus.HstLine;
import org.sluice.format.argus.RdaFile;
import org.sluice.format.argus.RdaVariable;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Measure;
import org.sluice.table.Role;

/**
 * A table of tau-ARGUS with its metadata, hierarchies and a-priori file as an instance. Statuses
 * are those of the table's own column (safe, unsafe and protected as the metadata spell them, E for
 * an empty cell, M for one that is withheld for the sake of others; tau-ARGUS,
 * data/tableinput/pp.tab and src/tauargus/model/CellStatus.java), then the lines of the a-priori
 * file in their order. Protection levels are distances from the figure.
 */
public final class TabTable {
  private final Names names;
  private final RdaFile metadata;
  private final Grid grid;
  private final TabColumns columns;
  private final Consumer<Problem> faults;
  private final List<Integer> rows = new ArrayList<>();
  private final List<BigDecimal> figures = new ArrayList<>();
  private final List<InstanceCell> cells = new ArrayList<>();
  private final List<int[]> categories = new ArrayList<>();
  private final Map<List<Integer>, Integer> records = new HashMap<>();
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Map<String, Integer>> categoryOf = new ArrayList<>();
  private boolean faulty;

  /**
   * What the files of an instance are called.
   *
   * @param metadata the {@code .rda}
   * @param table the {@code .tab}
   * @param apriori the {@code .hst}
   */
  public record Names(String metadata, String table, String apriori) {}

  private TabTable(Names names, RdaFile metadata, Grid grid, Consumer<Problem> faults) {
    this.names = names;
    this.metadata = metadata;
    this.grid = grid;
    this.faults =
        fault -> {
          faulty = true;
          faults.accept(fault);
        };
    this.columns = TabColumns.of(names.metadata(), metadata, this.faults);
  }

  /**
   * The instance, if nothing contradicts it; what does goes to the faults.
   *
   * @param hierarchies the codes of each variable that has a hierarchy file, by the file's name
   * @param apriori the lines of the a-priori file; none without one
   */
  public static Optional<Instance> of(
      Names names,
      RdaFile metadata,
      Grid grid,
      Map<String, List<HrcCode>> hierarchies,
      Optional<List<HstLine>> apriori,
      Consumer<Problem> faults) {
    return new TabTable(names, metadata, grid, faults).read(hierarchies, apriori);
  }

  /** The column of statuses, if the table has one. */
  public static OptionalInt statusColumn(RdaFile metadata) {
    return TabColumns.of("", metadata, fault -> {}).status();
  }

  private Optional<Instance> read(
      Map<String, List<HrcCode>> hierarchies, Optional<List<HstLine>> apriori) {
    if (columns.status().isEmpty() && apriori.isEmpty()) {
      faults.accept(
          new Problem(
              names.metadata(),
              "statuses: a variable marked <STATUS>, or an a-priori file",
              "neither",
              "name an a-priori file with --apriori; safety rules are not applied here"));
    }
    if (faulty) {
      return Optional.empty();
    }
    for (int row = 0; row < grid.rows(); row++) {
      if (!isBlank(row)) {
        width(row);
      }
    }
    if (rows.isEmpty()) {
      faults.accept(
          new Problem(names.table(), "a cell a row", "no row", "give the table its cells"));
    }
    for (int d = 0; d < columns.codes().size() && !faulty; d++) {
      Dimension dimension = dimension(columns.codes().get(d), hierarchies);
      dimensions.add(dimension);
      categoryOf.add(byCode(dimension));
    }
    if (!faulty) {
      rows.forEach(this::cell);
      apriori.ifPresent(
          lines ->
              new Apriori(names.apriori(), dimensions, categoryOf, records, faults)
                  .apply(lines, cells));
    }
    return faulty ? Optional.empty() : finished();
  }

  private boolean isBlank(int row) {
    return IntStream.range(0, grid.width(row)).allMatch(column -> grid.isBlank(row, column));
  }

  private void width(int row) {
    int wanted = metadata.variables().size();
    if (grid.width(row) == wanted) {
      rows.add(row);
    } else {
      faults.accept(
          new Problem(
              names.table() + ": row " + (row + 1),
              wanted + " fields, one a variable of the metadata",
              grid.width(row) + " fields",
              "check the separator and the variables"));
    }
  }

  private String code(int row, int column) {
    return grid.text(row, column).strip();
  }

  private Dimension dimension(int column, Map<String, List<HrcCode>> hierarchies) {
    RdaVariable variable = metadata.variables().get(column);
    Set<String> codes = new LinkedHashSet<>();
    rows.forEach(row -> codes.add(code(row, column)));
    String total = Trees.total(variable);
    if (!codes.contains(total)) {
      faults.accept(
          new Problem(
              names.table() + ": column " + Place.letters(column),
              "rows with the code " + total + " of the total of " + variable.name(),
              "none",
              "add the margins, or correct <TOTCODE>"));
    }
    return new Dimension(
        variable.name(),
        List.of(Place.letters(column)),
        Dimension.Nature.OTHER,
        hierarchy(variable, codes, hierarchies),
        Set.of());
  }

  private static Map<String, Integer> byCode(Dimension dimension) {
    Map<String, Integer> categories = new HashMap<>();
    for (int category = 0; category < dimension.size(); category++) {
      categories.put(dimension.label(category), category);
    }
    return categories;
  }

  private Hierarchy hierarchy(
      RdaVariable variable, Set<String> codes, Map<String, List<HrcCode>> hierarchies) {
    List<HrcCode> listed = hierarchies.get(variable.hierarchyFile());
    if (listed != null) {
      return Trees.of(variable.hierarchyFile(), Trees.total(variable), listed, faults);
    }
    return variable.levels().isEmpty()
        ? Trees.flat(Trees.total(variable), codes)
        : Trees.byCharacters(names.table(), variable, codes, faults);
  }

  private void cell(int row) {
    List<Integer> combination = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      int column = columns.codes().get(d);
      String code = code(row, column);
      int category = categoryOf.get(d).getOrDefault(code, -1);
      if (category < 0) {
        fault(row, column, "a code of the hierarchy", "another code", "add it to the hierarchy");
      }
      combination.add(category);
      codes.add(code);
    }
    Integer earlier = records.putIfAbsent(combination, cells.size());
    if (earlier != null && !combination.contains(-1)) {
      fault(
          row,
          columns.codes().get(0),
          "every cell once",
          "the codes of row " + (rows.get(earlier) + 1) + " again",
          "leave one of the rows out");
    }
    categories.add(combination.stream().mapToInt(Integer::intValue).toArray());
    BigDecimal figure = number(row, columns.figure());
    figures.add(figure);
    cells.add(
        new InstanceCell(
            String.join(" x ", codes),
            status(row, figure),
            optional(row, columns.cost()),
            optional(row, columns.below()).orElse(BigDecimal.ZERO),
            optional(row, columns.above()).orElse(BigDecimal.ZERO),
            Optional.empty()));
  }

  private Optional<BigDecimal> optional(int row, OptionalInt column) {
    return column.isPresent() ? Optional.of(number(row, column.getAsInt())) : Optional.empty();
  }

  private BigDecimal number(int row, int column) {
    Optional<BigDecimal> number = Decimal.of(code(row, column));
    if (number.isEmpty()) {
      String found = grid.isBlank(row, column) ? "nothing" : "text";
      fault(row, column, "a number", found, "write it with digits and a decimal point");
    }
    return number.orElse(BigDecimal.ZERO);
  }

  private Status status(int row, BigDecimal figure) {
    if (columns.status().isEmpty()) {
      return Status.SAFE;
    }
    int column = columns.status().getAsInt();
    String text = code(row, column);
    if (text.equalsIgnoreCase(metadata.safe())) {
      return Status.SAFE;
    } else if (text.equalsIgnoreCase(metadata.unsafe())) {
      return Status.UNSAFE;
    } else if (text.equalsIgnoreCase(metadata.protect())) {
      return Status.KEPT;
    } else if (text.equalsIgnoreCase("M")) {
      return Status.SECONDARY;
    } else if (text.equalsIgnoreCase("E") && figure.signum() == 0) {
      return Status.SAFE;
    }
    fault(
        row,
        column,
        "a status: "
            + String.join(", ", metadata.safe(), metadata.unsafe(), metadata.protect())
            + ", M, or E for an empty cell",
        text.equalsIgnoreCase("E") ? "E beside a figure" : "another text",
        "other statuses are not supported");
    return Status.SAFE;
  }

  private void fault(int row, int column, String expected, String found, String advice) {
    String place = names.table() + ": " + Place.at(row, column).a1();
    faults.accept(new Problem(place, expected, found, advice));
  }

  private Optional<Instance> finished() {
    int[][] axes = new int[dimensions.size()][rows.size()];
    for (int record = 0; record < rows.size(); record++) {
      for (int d = 0; d < axes.length; d++) {
        axes[d][record] = categories.get(record)[d];
      }
    }
    RdaVariable variable = metadata.variables().get(columns.figure());
    Role role = columns.counts() ? Role.COUNT : Role.SUM;
    Instance instance =
        new Instance(
            Tables.of(
                names.table(),
                dimensions,
                Measure.of(variable.name(), List.of(Place.letters(columns.figure())), role),
                axes,
                rows.stream().mapToInt(Integer::intValue).toArray(),
                figures,
                columns.figure()),
            cells,
            metadata.unused());
    new Contradictions(names.table(), instance, faults).tell();
    return faulty ? Optional.empty() : Optional.of(instance);
  }
}
