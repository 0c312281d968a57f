package org.sluice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * Everything published in one file as numbered cells and the equations between them. A cell is a
 * count or a sum that may stand at several spots: records of one table that repeat it, or cells of
 * other tables that mean the same. Where parts fall short of their total, a further cell without a
 * spot is the implied rest; what two tables break down and neither prints is one as well. Shares
 * (percentages, proportions, rates) with a known numerator are cells too; they are in no equation
 * but bound their numerator.
 */
public final class Cells {
  /** What is known of a cell as the file stands. */
  enum Kind {
    /** A figure is printed. */
    SHOWN,
    /** A mark stands for the figure. */
    MARKED,
    /** The figure cannot exist and counts as zero. */
    NONE,
    /** Blank, or text: nothing is known. */
    UNKNOWN,
    /** The rest of a total over its parts, or a total of two tables, printed nowhere. */
    IMPLIED
  }

  private final List<Table> tables;
  private final DimensionNames names;
  private final Knowledge knowledge;
  private final int[][][] index;
  private final Spots spots;
  private final Equations equations;
  private final CellFamilies families;
  private final Set<Integer> leftOut;
  private final List<Share> shares;
  private final List<Ceiling> ceilings;
  private final Map<Integer, List<Integer>> sharesOf = new HashMap<>();
  private final List<String> remarks;
  private long[] leastValues = {};
  private Optional<Bounds> printedBounds = Optional.empty();

  Cells(Gathering gathering) {
    this.tables = List.copyOf(gathering.tables);
    this.names = gathering.names;
    this.knowledge = gathering.knowledge;
    this.index = gathering.index;
    this.spots = gathering.spots;
    this.equations = new Equations(gathering);
    this.families = new CellFamilies(gathering);
    this.leftOut = gathering.leftOut;
    this.shares = List.copyOf(gathering.shares);
    this.ceilings = List.copyOf(gathering.ceilings);
    for (Share share : shares) {
      sharesOf.computeIfAbsent(share.numerator(), c -> new ArrayList<>()).add(share.cell());
      sharesOf.computeIfAbsent(share.denominator(), c -> new ArrayList<>()).add(share.cell());
    }
    this.remarks = List.copyOf(gathering.remarks);
  }

  /** Which cells there are and what they add up to depends on no zero. */
  private Cells(Cells other, Knowledge knowledge) {
    this.tables = other.tables;
    this.names = other.names;
    this.knowledge = knowledge;
    this.index = other.index;
    this.spots = other.spots;
    this.equations = other.equations;
    this.families = other.families;
    this.leftOut = other.leftOut;
    this.shares = other.shares;
    this.ceilings = other.ceilings;
    this.sharesOf.putAll(other.sharesOf);
    this.remarks = other.remarks;
  }

  /** The cells of all tables of one file, for an intruder who knows this. */
  public static Cells of(List<Table> tables, Knowledge knowledge) {
    return new Gathering(tables, knowledge).gather();
  }

  /** What the dimensions of the tables are called. */
  public DimensionNames names() {
    return names;
  }

  /** Number of cells; they are numbered from 0 in reading order, implied ones last. */
  public int size() {
    return spots.size();
  }

  /** The cell of a figure, or -1 where it is neither count, sum nor share of a known numerator. */
  public int cell(int table, int measure, int record) {
    int[] cells = index[table][measure];
    return cells.length == 0 ? -1 : cells[record];
  }

  /** Where a cell stands, one that shows a figure first; empty for an implied cell. */
  public List<Spot> spots(int cell) {
    return spots.of(cell);
  }

  /** The places of a cell in the file, in the order of its spots. */
  public List<Place> places(int cell) {
    List<Spot> those = spots.of(cell);
    return those.size() == 1
        ? List.of(place(those.get(0)))
        : those.stream().map(this::place).distinct().toList();
  }

  private Place place(Spot spot) {
    return tables.get(spot.table()).place(spot.measure(), spot.record());
  }

  /** The sums that a cell is in, as total or as part. */
  List<Equation> equationsOf(int cell) {
    return equations.of(cell);
  }

  /** All sums among the cells. */
  public List<Equation> equations() {
    return equations.all();
  }

  /** The figure of a cell as printed; empty where a mark, a blank or nothing stands. */
  public Optional<BigDecimal> value(int cell) {
    if (!hasPlace(cell)) {
      return Optional.empty();
    }
    CellValue value = first(cell);
    if (value instanceof CellValue.Shown shown) {
      return Optional.of(shown.value());
    }
    return value instanceof CellValue.NotApplicable
        ? Optional.of(BigDecimal.ZERO)
        : Optional.empty();
  }

  /**
   * The figure as printed, or what a cell without a place must be where all that it follows from is
   * printed.
   */
  public Optional<BigDecimal> trueValue(int cell) {
    if (hasPlace(cell)) {
      return value(cell);
    }
    Equation equation = equations.telling(cell);
    boolean isTotal = equation.total() == cell;
    Optional<BigDecimal> rest = isTotal ? Optional.of(BigDecimal.ZERO) : value(equation.total());
    for (int part : equation.parts()) {
      if (part != cell) {
        Optional<BigDecimal> value = value(part);
        rest = rest.flatMap(total -> value.map(total::subtract));
      }
    }
    return isTotal ? rest.map(BigDecimal::negate) : rest;
  }

  /** The sum whose rest an implied cell is. */
  public Equation impliedIn(int cell) {
    return equations.telling(cell);
  }

  /** All implied cells, ascending. */
  public List<Integer> implied() {
    return equations.implied();
  }

  /** How far a sum of decimals may be from its printed total, 0 where it holds exactly. */
  BigDecimal leeway(int equation) {
    return equations.leeway(equation);
  }

  /** Whether the cell stands somewhere; otherwise it only follows from others. */
  public boolean hasPlace(int cell) {
    return spots.stands(cell);
  }

  /** Whether the cell is the rest of a total over its parts, with no place of its own. */
  public boolean isImplied(int cell) {
    return equations.isImplied(cell);
  }

  /** Whether the cell is a percentage, proportion or rate. */
  public boolean isShare(int cell) {
    return families.isShare(cell);
  }

  /** Whether another table leaves the cell out, so that everybody knows that it is zero. */
  boolean isLeftOut(int cell) {
    return leftOut.contains(cell);
  }

  /** Whether two cells are figures of the same measure, in one table or in several. */
  public boolean areOfAKind(int one, int other) {
    return families.areOfAKind(one, other);
  }

  /** Whether the cell is a whole number. */
  public boolean isWhole(int cell) {
    return families.isWhole(cell);
  }

  /** The shares that are computed from this cell, as numerator or as denominator. */
  public List<Integer> sharesOf(int cell) {
    return sharesOf.getOrDefault(cell, List.of());
  }

  /** What could not be made part of the equations, in words for people without figures. */
  public List<String> remarks() {
    return remarks;
  }

  /** The same for one table, without its name. */
  public List<String> remarks(String table) {
    String name = table + ": ";
    return remarks.stream()
        .filter(remark -> remark.startsWith(name))
        .map(remark -> remark.substring(name.length()))
        .toList();
  }

  /**
   * The same cells in the eyes of an intruder who knows that zeros are withheld in these tables.
   */
  public Cells zerosWithheldIn(Set<String> ids) {
    return new Cells(this, knowledge.zerosWithheldIn(ids));
  }

  /** What the intruder knows beside the figures. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** The tables of the file. */
  public List<Table> tables() {
    return tables;
  }

  List<Share> shares() {
    return shares;
  }

  List<Ceiling> ceilings() {
    return ceilings;
  }

  /** Whether an equation follows from others, so that solvers may leave it out. */
  public boolean isRedundant(int equation) {
    return equations.isRedundant(equation);
  }

  /** Decimal places that make every figure of the cell's kind a whole number. */
  int scale(int cell) {
    return families.scale(cell);
  }

  /** Whether the cell is a count, whole or weighted, rather than a magnitude. */
  public boolean isCount(int cell) {
    return families.isCount(cell);
  }

  /**
   * The least value of the cell where it is withheld: 1 where no rule may withhold a zero, else 0.
   */
  long leastWithheld(int cell) {
    if (!hasPlace(cell) || !knowledge.zerosShown()) {
      return 0;
    }
    if (knowledge.zerosWithheldIn().isEmpty()) {
      return 1;
    }
    return spots.of(cell).stream()
        .mapToLong(spot -> knowledge.leastWithheld(tables.get(spot.table()).id()))
        .min()
        .orElse(0);
  }

  /** What is known of each cell by itself where nothing more is withheld; asked again and again. */
  Bounds printedBounds() {
    if (printedBounds.isEmpty()) {
      printedBounds = Optional.of(Bounds.printed(this));
    }
    return printedBounds.get();
  }

  /** What the printed zeros alone tell of every cell; not to be changed. */
  long[] leastValues() {
    if (leastValues.length < size()) {
      leastValues = ZeroPattern.leastValues(this);
    }
    return leastValues;
  }

  Kind kind(int cell) {
    if (!hasPlace(cell)) {
      return Kind.IMPLIED;
    }
    return isShown(spots.first(cell)) ? Kind.SHOWN : kindOf(first(cell));
  }

  /** Whether a figure above zero is printed in a cell that has a place. */
  boolean showsMoreThanZero(int cell) {
    Spot spot = spots.first(cell);
    return isShown(spot) && column(spot).approximate(spot.record()) > 0;
  }

  private boolean isShown(Spot spot) {
    return column(spot).isShown(spot.record());
  }

  private Column column(Spot spot) {
    return tables.get(spot.table()).column(spot.measure());
  }

  static Kind kindOf(CellValue value) {
    if (value instanceof CellValue.Shown) {
      return Kind.SHOWN;
    }
    if (value instanceof CellValue.Withheld) {
      return Kind.MARKED;
    }
    return value instanceof CellValue.NotApplicable ? Kind.NONE : Kind.UNKNOWN;
  }

  CellValue valueAt(Spot spot) {
    return tables.get(spot.table()).value(spot.measure(), spot.record());
  }

  /** The base that the count in a spot is rounded to; 1 where it is not known to be rounded. */
  int base(Spot spot) {
    return tables.get(spot.table()).base(spot.measure(), spot.record());
  }

  Measure measure(Spot spot) {
    return tables.get(spot.table()).measures().get(spot.measure());
  }

  private CellValue first(int cell) {
    return valueAt(spots.first(cell));
  }
}
