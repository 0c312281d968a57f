package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.finding.Problem;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;
import org.sluice.table.Reading;
import org.sluice.table.Table;

/**
 * Reads the grids of a file as tables: cut each into blocks, profile the columns, give each a sense
 * from name, values and consistency, choose dimensions, build, and say on what evidence.
 */
public final class Recognition {
  private final String path;
  private final Sheets sheets;
  private final Declared declared;
  private final List<Table> tables = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> leftOver = new ArrayList<>();

  private Recognition(String path, Sheets sheets, Declared declared) {
    this.path = path;
    this.sheets = sheets;
    this.declared = declared;
  }

  /**
   * What a file is read as.
   *
   * @param path the file's path in the submission, for ids and problems
   * @param sheets all that may hold tables
   * @param declared what the submission's description says of the file
   */
  public static Recognised of(String path, Sheets sheets, Declared declared) {
    Recognition recognition = new Recognition(path, sheets, declared);
    recognition.read();
    return new Recognised(recognition.tables, recognition.problems, recognition.leftOver);
  }

  private void read() {
    List<Block> all = new ArrayList<>();
    for (Grid grid : sheets.grids()) {
      all.addAll(cut(grid));
    }
    unmet(all);
    all.forEach(this::read);
    KeyedBases.addBeside(tables, sheets);
    ObservationsAbove.add(tables, sheets);
    between();
  }

  /** The blocks of a sheet; what is in none of them, and states a figure, is left over. */
  private List<Block> cut(Grid grid) {
    if (Prose.is(grid)) {
      Prose.stated(grid).ifPresent(remark -> leftOver.add(on(grid) + remark));
      return List.of();
    }
    if (!grid.extents().isEmpty()) {
      PrintedBlocks printed = new PrintedBlocks(grid).cut();
      printed.leftOver().forEach(remark -> leftOver.add(on(grid) + remark));
      printed.echoes(path).ifPresent(problems::add);
      return printed.blocks();
    }
    Blocks blocks = new Blocks(grid).cut();
    blocks.leftOver().forEach(remark -> leftOver.add(on(grid) + remark));
    stated(grid, blocks.blocks());
    return blocks.blocks();
  }

  private void read(Block block) {
    String id = path + "#" + (tables.size() + 1);
    Reader reader = new Reader(block, declared);
    Table table = reader.table(id);
    tables.add(table);
    problems.addAll(Unread.problems(path, table));
    reader.unjudged(table).forEach(remark -> leftOver.add(on(block.grid()) + remark));
    for (String end : List.of(UntoldTotals.NEARLY, UntoldTotals.GIVES_MARKS_BACK)) {
      if (table.why().contains(end)) {
        leftOver.add(end + " at " + table.range().a1() + ": check what they leave");
      }
    }
    if (RowWholes.giveMarksBack(table)) {
      leftOver.add(RowWholes.GIVE_MARKS_BACK + ": check what it leaves at " + table.range().a1());
    }
    if (table.reading() == Reading.GUESSED && WeighedSums.leaveOpen(table.why())) {
      leftOver.add("what the totals at " + table.range().a1() + " are totals of was not read");
    }
  }

  /** Where a remark about rows is meant, in a file of several sheets. */
  private static String on(Grid grid) {
    return grid.sheet().isEmpty() ? "" : "in " + grid.sheet() + ": ";
  }

  /** What no rule looks at because it stands between two tables. */
  private void between() {
    if (tables.size() > 1 && Breakdowns.betweenTables(tables)) {
      leftOver.add(
          "tables of the same counts add up to different numbers, which tells how few are in one"
              + " of them only");
    }
  }

  /** Declared names that no column of the file bears: the description is about something else. */
  private void unmet(List<Block> blocks) {
    Set<String> declaredNames = new TreeSet<>(declared.measures().keySet());
    declaredNames.addAll(declared.dimensions().keySet());
    if (declaredNames.isEmpty()) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (Block block : blocks) {
      for (int i = 0; i < block.width(); i++) {
        names.add(block.head().name(i));
        names.add(block.head().label(i));
        names.add(Place.letters(block.left() + i));
      }
    }
    for (String name : declaredNames) {
      if (!names.contains(name)) {
        problems.add(
            new Problem(
                path,
                "a column `" + name + "`, as sluice.yaml says",
                "no column of that name",
                "write the name as it stands in the head, or the column's letters"));
      }
    }
  }

  /** Lines around tables that state a figure nobody judges; the figure itself is not told. */
  private void stated(Grid grid, List<Block> blocks) {
    Set<Integer> around = new TreeSet<>();
    blocks.forEach(block -> around.addAll(block.around()));
    for (int row : around) {
      boolean states = false;
      for (int column = 0; column < grid.width(row) && !states; column++) {
        states = Notes.statesFigure(grid.text(row, column));
      }
      if (states) {
        leftOver.add(
            on(grid) + Blocks.rows(row, row) + " is a line that states a number: check by eye");
      }
    }
  }

  /** The body rows that are not blank. */
  static int[] rows(Block block) {
    int[] rows = new int[Math.max(0, block.bottom() - block.bodyTop() + 1)];
    int count = 0;
    for (int row = block.bodyTop(); row <= block.bottom(); row++) {
      if (!block.isBlank(row)) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  static OptionalInt claimedBase(Block block) {
    return Notes.roundedTo(block.texts());
  }
}
