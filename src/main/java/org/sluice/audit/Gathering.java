package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Gathers the cells of all tables of a file, then their equations and shares. */
final class Gathering {
  private static final double REACH = 1e15;

  final List<Table> tables;
  final Knowledge knowledge;
  final DimensionNames names;
  final int[][][] index;
  final Spots spots;
  final List<Integer> familyOf = new ArrayList<>();
  final List<Family> families = new ArrayList<>();
  final List<Equation> equations = new ArrayList<>();
  final List<Boolean> redundant = new ArrayList<>();
  final List<BigDecimal> leeways = new ArrayList<>();
  final Map<Integer, Integer> impliedBy = new TreeMap<>();
  final Map<Integer, Integer> unprinted = new TreeMap<>();
  final Set<Integer> leftOut = new TreeSet<>();
  final List<Share> shares = new ArrayList<>();
  final List<Ceiling> ceilings = new ArrayList<>();
  final Set<String> remarks = new TreeSet<>();
  private final Map<Integer, Cube> cubes = new HashMap<>();
  private final Set<Equation> seen = new HashSet<>();
  private final Links links;

  Gathering(List<Table> tables, Knowledge knowledge) {
    this.tables = tables;
    this.knowledge = knowledge;
    this.names = new DimensionNames(tables);
    this.spots = new Spots(tables);
    this.index = new int[tables.size()][][];
    this.links = new Links(this);
  }

  Cells gather() {
    for (int t = 0; t < tables.size(); t++) {
      Table table = tables.get(t);
      index[t] = new int[table.measures().size()][0];
      Optional<Cube> cube = Cube.of(table);
      if (cube.isEmpty()) {
        remarks.add(table.id() + ": too many combinations of categories to look for sums");
        continue;
      }
      cubes.put(t, cube.get());
      for (int m = 0; m < index[t].length; m++) {
        if (table.measures().get(m).isAdditive() && isWithinReach(table, m)) {
          index[t][m] = new int[table.size()];
          gather(t, m);
        }
      }
    }
    for (int t = 0; t < tables.size(); t++) {
      for (int m = 0; m < index[t].length; m++) {
        gatherShares(t, m);
      }
    }
    for (int t = 0; t < tables.size(); t++) {
      for (int m = 0; m < index[t].length; m++) {
        if (cubes.containsKey(t) && index[t][m].length > 0 && measure(t, m).isAdditive()) {
          new Additivity(this, t, m).gather();
        }
        if (cubes.containsKey(t)) {
          new Subsets(this).gather(t, m);
        }
      }
    }
    Breakdowns breakdowns = new Breakdowns(this);
    new SharedTotals(this, breakdowns).gather();
    List<Breakdowns.Pair> pairs = breakdowns.pairs();
    new UnprintedTotals(this, breakdowns).gather(pairs);
    new LeftOut(this, breakdowns).gather(pairs);
    new RowSums(this).gather();
    Runs runs = new Runs(this);
    new Subtotals(this, runs).gather();
    new CoarserLists(this, runs).gather();
    new RiskSets(this).gather();
    new MovedSums(this, breakdowns).gather();
    return new Cells(this);
  }

  /** The family of a measure's cells, or -1 where they are in no sum. */
  int familyOf(int t, int m) {
    return index[t][m].length == 0 ? -1 : familyOf.get(index[t][m][0]);
  }

  /** Whether a measure holds whole numbers that may be in sums. */
  boolean isWhole(int t, int m) {
    int family = familyOf(t, m);
    return family >= 0 && families.get(family).whole();
  }

  /** The labels of a record by the names of their dimensions, grand totals left out. */
  Map<String, String> labels(int t, int record) {
    return links.labels(t, record);
  }

  /** Adds what a category of a table is called, unless it stands for everybody. */
  void label(Map<String, String> labels, int t, int d, int category) {
    links.label(labels, t, d, category);
  }

  private Measure measure(int t, int m) {
    return tables.get(t).measures().get(m);
  }

  /** Figures of more digits than a calculation in whole numbers has room for are no counts. */
  private boolean isWithinReach(Table table, int m) {
    Column column = table.column(m);
    for (int record = 0; record < column.size(); record++) {
      if (column.isShown(record)
          && Math.abs(column.approximate(record)) * Math.pow(10, column.scale(record)) > REACH) {
        remarks.add(table.id() + ": some figures are too large to be audited");
        return false;
      }
    }
    return true;
  }

  Cube cube(int t) {
    return Objects.requireNonNull(cubes.get(t));
  }

  private void gather(int t, int m) {
    int[] cells = index[t][m];
    Cube cube = cube(t);
    Set<Integer> contradicted = contradictions(t, m);
    int family = links.family(t, m);
    for (int record = 0; record < cells.length; record++) {
      int first = cube.first(record);
      Spot spot = new Spot(t, m, record);
      if (contradicted.contains(first)) {
        cells[record] = add(spot, family);
      } else if (first < record) {
        cells[record] = cells[first];
        spots.add(cells[first], spot, this::rank);
      } else {
        int known = links.find(family, t, record);
        cells[record] = known < 0 ? add(spot, family) : known;
        if (known < 0) {
          links.put(family, t, record, cells[record]);
        } else {
          spots.add(known, spot, this::rank);
        }
      }
    }
  }

  private int add(Spot spot, int family) {
    familyOf.add(family);
    return spots.add(spot);
  }

  /** Adds the implied cell of the equation that comes next: one without a spot. */
  int addImplied(int total, int equation) {
    int cell = spots.addNowhere();
    familyOf.add(familyOf.get(total));
    impliedBy.put(cell, equation);
    return cell;
  }

  /** Adds a cell of the equation that comes next, its total as a rule, which is printed nowhere. */
  int addUnprinted(int part) {
    int cell = spots.addNowhere();
    familyOf.add(familyOf.get(part));
    unprinted.put(cell, equations.size());
    return cell;
  }

  /** Whether some table prints a cell with these labels. */
  boolean isPrinted(int family, Map<String, String> labels) {
    return links.isPrinted(family, labels);
  }

  /** Adds an equation unless another table or record gave the same one. */
  void add(Equation equation, boolean isRedundant, BigDecimal leeway) {
    Equation sorted = new Equation(equation.total(), equation.parts().stream().sorted().toList());
    if (seen.add(sorted)) {
      equations.add(equation);
      redundant.add(isRedundant);
      leeways.add(leeway);
    }
  }

  private int rank(Spot spot) {
    return switch (Cells.kindOf(value(spot))) {
      case SHOWN -> 0;
      case NONE -> 1;
      case MARKED -> 2;
      case UNKNOWN, IMPLIED -> 3;
    };
  }

  CellValue value(Spot spot) {
    return tables.get(spot.table()).value(spot.measure(), spot.record());
  }

  /** Whether a figure or a mark stands there: a blank may be nothing, or what nobody knows. */
  boolean isKnown(int t, int m, int record) {
    CellValue value = tables.get(t).value(m, record);
    return value instanceof CellValue.Shown || value instanceof CellValue.Withheld;
  }

  private Optional<BigDecimal> figure(int t, int m, int record) {
    return tables.get(t).value(m, record) instanceof CellValue.Shown shown
        ? Optional.of(shown.value())
        : Optional.empty();
  }

  /** The figure that is printed in a cell. */
  Optional<BigDecimal> figure(int cell) {
    Spot spot = spots.first(cell);
    return figure(spot.table(), spot.measure(), spot.record());
  }

  /** What the figures of cells add up to, where each prints one. */
  Optional<BigDecimal> sum(List<Integer> cells) {
    Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
    for (int cell : cells) {
      Optional<BigDecimal> figure = figure(cell);
      sum = sum.flatMap(before -> figure.map(before::add));
    }
    return sum;
  }

  /**
   * First records of combinations that show two different figures: no single cell, no equation.
   * Where they show the same figure, nobody knows whether a sum holds it once or twice.
   */
  Set<Integer> contradictions(int t, int m) {
    Set<Integer> contradicted = new TreeSet<>();
    Cube cube = cube(t);
    Map<Integer, BigDecimal> shown = new HashMap<>();
    boolean alike = false;
    for (int record = 0; record < tables.get(t).size(); record++) {
      int first = cube.first(record);
      if (first < record) {
        figure(t, m, first).ifPresent(value -> shown.putIfAbsent(first, value));
        Optional<BigDecimal> figure = figure(t, m, record);
        BigDecimal other = figure.map(value -> shown.putIfAbsent(first, value)).orElse(null);
        if (figure.isPresent() && other != null) {
          boolean same = other.compareTo(figure.get()) == 0;
          alike |= same && other.signum() != 0;
          if (!same) {
            contradicted.add(first);
          }
        }
      }
    }
    if (alike && hasSums(tables.get(t))) {
      remarks.add(tables.get(t).id() + ": some cells stand twice, and may be one or two");
    }
    if (!contradicted.isEmpty()) {
      remarks.add(tables.get(t).id() + ": some cells stand twice with different figures");
    }
    return contradicted;
  }

  /** What is multiplied back gives something else away only where it adds up. */
  private static boolean hasSums(Table table) {
    return table.dimensions().stream()
        .anyMatch(dimension -> !dimension.hierarchy().sums().isEmpty());
  }

  /** Makes cells of the shares of a measure whose numerator and denominator are printed beside. */
  private void gatherShares(int t, int m) {
    Table table = tables.get(t);
    Measure measure = table.measures().get(m);
    int over = measure.link(Link.NUMERATOR).orElse(-1);
    int under = measure.link(Link.DENOMINATOR).orElse(-1);
    if (under >= 0 && hasSums(table)) {
      if (measure.role() == Role.MEAN) {
        remarks.add(table.id() + ": a mean times its n is a sum, and those sums are not audited");
      } else if (measure.role().isShare() && over < 0) {
        remarks.add(table.id() + ": counts that only their share gives are not audited");
      }
    }
    if (!measure.role().isShare() || over < 0 || under < 0) {
      return;
    }
    if (index[t][over].length == 0 || index[t][under].length == 0) {
      return;
    }
    index[t][m] = new int[table.size()];
    for (int record = 0; record < table.size(); record++) {
      Spot spot = new Spot(t, m, record);
      int cell = add(spot, -1);
      index[t][m][record] = cell;
      if (value(spot) instanceof CellValue.Shown shown) {
        int numerator = index[t][over][record];
        int denominator = index[t][under][record];
        BigDecimal half = BigDecimal.valueOf(5, shown.value().scale() + 1);
        shares.add(new Share(cell, numerator, denominator, measure.per(), shown.value(), half));
      }
    }
  }
}
