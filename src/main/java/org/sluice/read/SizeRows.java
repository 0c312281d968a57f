package org.sluice.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.table.Role;

/**
 * Rows among fractions that hold whole numbers: below the estimates of models those that say how
 * many the models are about, as {@code N} or {@code Observations}, below percentages their base,
 * and in print the counts above the shares that a program makes of them.
 */
final class SizeRows {
  /** Degrees of freedom are whole numbers, and none of people. */
  private static final Set<String> FREEDOM = Set.of("df", "freedom");

  private static final Set<Role> ESTIMATES =
      EnumSet.of(Role.OTHER, Role.COEFFICIENT, Role.RATIO, Role.PROPORTION, Role.PERCENT);

  private static final Set<Role> AVERAGES = EnumSet.of(Role.MEAN, Role.SD, Role.QUANTILE);

  private static final String PLAIN =
      "rows of whole numbers above rows of fractions were taken for counts";

  private SizeRows() {}

  static void split(Block block, int[] rows, Plan plan, List<String> why) {
    List<Plan.Figures> open =
        plan.measures().stream()
            .filter(each -> each.part < 0 && each.rows.isEmpty() && ESTIMATES.contains(each.role))
            .toList();
    int[] columns = open.stream().flatMapToInt(each -> Arrays.stream(each.columns)).toArray();
    BitSet plain = plainRows(block, rows, columns);
    for (Plan.Figures figures : open) {
      split(block, rows, plan, figures, plain, why);
    }
    for (Plan.Figures figures : List.copyOf(plan.measures())) {
      if (isOfCounts(figures)) {
        splitCounts(block, rows, plan, figures, why);
      } else if (figures.role == Role.COUNT && figures.part < 0 && figures.rows.isEmpty()) {
        splitOthers(block, rows, plan, figures, why);
      }
    }
  }

  /** Under a head that says of how many, {@code Median 550.000} is no count, whole as it is. */
  private static void splitOthers(
      Block block, int[] rows, Plan plan, Plan.Figures figures, List<String> why) {
    Map<Role, BitSet> others = new EnumMap<>(Role.class);
    BitSet counts = new BitSet();
    for (int i = 0; i < rows.length; i++) {
      if (!haveDecimals(block.grid(), rows[i], figures.columns)) {
        counts.set(i);
        continue;
      }
      Words label = Words.of(Spaces.tidy(block.grid().text(rows[i], block.left())));
      Role role = SpreadNames.of(label).filter(Hint::sure).flatMap(Hint::role).orElse(Role.OTHER);
      if (!AVERAGES.contains(role)) {
        return;
      }
      others.computeIfAbsent(role, any -> new BitSet()).set(i);
    }
    if (others.isEmpty() || counts.isEmpty()) {
      return;
    }
    figures.rows = Optional.of(counts);
    others.forEach(
        (role, where) -> {
          Plan.Figures other = new Plan.Figures(figures.name, figures, role, figures.part);
          other.rows = Optional.of(where);
          other.sure = true;
          other.reasons.add("the label of its rows says so");
          plan.measures().add(other);
        });
    why.add("rows of averages with decimals were told from the counts around them");
  }

  /** Whether a row has figures there, and a point in each. */
  private static boolean haveDecimals(Grid grid, int row, int[] columns) {
    boolean some = false;
    for (int column : columns) {
      if (column >= 0 && !grid.isBlank(row, column)) {
        if (!hasPoint(grid, row, column)) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  /** Makes no text of the cell: a large table has a million of them. */
  private static boolean hasPoint(Grid grid, int row, int column) {
    int end = grid.end(row, column);
    for (int at = grid.start(row, column); at < end; at++) {
      if (grid.text().charAt(at) == '.') {
        return true;
      }
    }
    return false;
  }

  /** Whether a name says count, and only values that are fractions spoke against it. */
  private static boolean isOfCounts(Plan.Figures figures) {
    return figures.role == Role.SUM
        && figures.part < 0
        && figures.rows.isEmpty()
        && figures.reasons.stream().anyMatch(reason -> reason.endsWith("values are fractions"));
  }

  /**
   * Under {@code N} a printed table may hold the mean of one row and the counts of all others;
   * elsewhere the label of a row of counts must say so: {@code N-Miss} among {@code Median}.
   */
  private static void splitCounts(
      Block block, int[] rows, Plan plan, Plan.Figures figures, List<String> why) {
    boolean printed = !block.grid().extents().isEmpty();
    BitSet whole = new BitSet();
    for (int i = 0; i < rows.length; i++) {
      boolean may = printed || saysBase(block, rows[i]);
      whole.set(i, may && isWhole(block.grid(), rows[i], figures.columns));
    }
    if (!whole.isEmpty() && whole.cardinality() < rows.length) {
      add(plan, figures, figures.name, whole, rows.length, false);
      why.add(
          "rows of whole numbers under a name that says count were told from rows of fractions");
    }
  }

  private static void split(
      Block block, int[] rows, Plan plan, Plan.Figures figures, BitSet all, List<String> why) {
    BitSet sizes = new BitSet();
    BitSet plain = new BitSet();
    boolean open = !figures.sure && figures.role == Role.OTHER;
    boolean signed =
        figures.role == Role.PERCENT
            && (figures.reasons.contains(Roles.SIGNS) || carrySigns(block.grid(), rows, figures));
    boolean freedom = Words.of(figures.name).hasAny(FREEDOM);
    if (freedom || (figures.role == Role.PERCENT && !signed)) {
      return;
    }
    for (int i = 0; i < rows.length; i++) {
      boolean whole = isWhole(block.grid(), rows[i], figures.columns);
      sizes.set(
          i,
          whole
              && (signed
                  ? isBase(block, rows[i], figures.columns)
                  : saysSize(block, rows[i], figures)));
      plain.set(i, whole && open && all.get(i));
    }
    if (!sizes.isEmpty() && !signed) {
      addUnnamed(block, rows, figures, sizes);
    }
    if (!sizes.isEmpty() && sizes.cardinality() < rows.length) {
      String name = Spaces.tidy(block.grid().text(rows[sizes.nextSetBit(0)], block.left()));
      add(plan, figures, name, sizes, rows.length, true);
      why.add("rows of whole numbers below estimates say how many those are about");
    } else if (!plain.isEmpty() && plain.cardinality() < rows.length) {
      add(plan, figures, figures.name, plain, rows.length, false);
      if (!why.contains(PLAIN)) {
        why.add(PLAIN);
      }
    }
  }

  /**
   * Beside a size other rows of whole numbers are of people as well, whatever the label calls them,
   * unless it names another statistic: estimates are printed with decimals all.
   */
  private static void addUnnamed(Block block, int[] rows, Plan.Figures figures, BitSet sizes) {
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      Hint hint = Names.of(Spaces.tidy(block.grid().text(row, block.left())));
      boolean open = !hint.isLabel() && !(hint.isFigure() && hint.sure());
      boolean beyond =
          Arrays.stream(figures.columns).anyMatch(column -> exceeds(block.grid(), row, column, 1));
      if (open && beyond && isWhole(block.grid(), row, figures.columns)) {
        sizes.set(i);
      }
    }
  }

  /** Whether most rows of percentages carry their sign, so that a row without is of no such. */
  private static boolean carrySigns(Grid grid, int[] rows, Plan.Figures figures) {
    int filled = 0;
    int signed = 0;
    for (int row : rows) {
      boolean some = false;
      boolean sign = false;
      for (int column : figures.columns) {
        some |= column >= 0 && !grid.isBlank(row, column);
        sign |= column >= 0 && grid.text(row, column).indexOf('%') >= 0;
      }
      filled += some ? 1 : 0;
      signed += sign ? 1 : 0;
    }
    return signed * 2 > filled;
  }

  private static void add(
      Plan plan, Plan.Figures figures, String name, BitSet where, int rows, boolean sure) {
    BitSet others = new BitSet();
    others.set(0, rows);
    others.andNot(where);
    figures.rows = Optional.of(others);
    Plan.Figures size = new Plan.Figures(name, figures, Role.COUNT, figures.part);
    size.rows = Optional.of(where);
    size.sure = sure;
    size.reasons.add(sure ? "the label of its rows says so" : "its rows hold whole numbers only");
    plan.measures().add(size);
  }

  /** The rows of a printed table that hold nothing but whole numbers and are plain. */
  private static BitSet plainRows(Block block, int[] rows, int[] columns) {
    BitSet plain = new BitSet();
    for (int i = 0; i < rows.length && !block.grid().extents().isEmpty(); i++) {
      plain.set(i, isWhole(block.grid(), rows[i], columns) && isPlain(block, rows[i], columns));
    }
    return plain;
  }

  /**
   * Whether a printed row over several columns has a label that tells nothing else, and numbers
   * beyond that of a reference: programs print fractions of one row with decimals all.
   */
  private static boolean isPlain(Block block, int row, int[] columns) {
    Grid grid = block.grid();
    Hint hint = Names.of(Spaces.tidy(grid.text(row, block.left())));
    if (hint.isFigure() && !hint.role().orElse(Role.OTHER).isCount()) {
      return false;
    }
    Numeral numeral = new Numeral();
    boolean beyond = false;
    int filled = 0;
    for (int column : columns) {
      if (column >= 0 && !grid.isBlank(row, column)) {
        numeral.read(grid, row, column, false);
        beyond |= numeral.approximate() > 1;
        filled++;
      }
    }
    return beyond && filled > 1;
  }

  /** Whether a label says what is counted; where it only names it, a one is a reference. */
  private static boolean saysSize(Block block, int row, Plan.Figures figures) {
    Words label = Words.of(Spaces.tidy(block.grid().text(row, block.left())));
    boolean beyond =
        Arrays.stream(figures.columns).anyMatch(column -> exceeds(block.grid(), row, column, 1));
    return saysBase(block, row) && (Counts.saysCount(label) || beyond);
  }

  /** Whether a label says so, or says nothing beside a number that no percentage reaches. */
  private static boolean isBase(Block block, int row, int[] columns) {
    Hint hint = Names.of(Spaces.tidy(block.grid().text(row, block.left())));
    return saysBase(block, row)
        || (!hint.isFigure()
            && Arrays.stream(columns).anyMatch(column -> exceeds(block.grid(), row, column, 100)));
  }

  private static boolean exceeds(Grid grid, int row, int column, int most) {
    Numeral numeral = new Numeral();
    return column >= 0
        && !grid.isBlank(row, column)
        && numeral.read(grid, row, column, false)
        && numeral.approximate() > most;
  }

  private static boolean saysBase(Block block, int row) {
    String label = Spaces.tidy(block.grid().text(row, block.left()));
    return Names.of(label).role().map(Role::isCount).orElse(false);
  }

  /** Whether a row has figures there, all of them whole and without decimals. */
  private static boolean isWhole(Grid grid, int row, int[] columns) {
    Numeral numeral = new Numeral();
    int[] filled =
        Arrays.stream(columns)
            .filter(column -> column >= 0 && !grid.isBlank(row, column))
            .toArray();
    for (int column : filled) {
      String text = Spaces.tidy(grid.text(row, column));
      if (!numeral.read(text, 0, text.length(), false)
          || !numeral.isWhole()
          || text.indexOf('.') >= 0
          || text.indexOf('%') >= 0) {
        return false;
      }
    }
    return filled.length > 0;
  }
}
