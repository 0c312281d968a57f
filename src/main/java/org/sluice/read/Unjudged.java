package org.sluice.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Numbers that no rule will look at, because their column was read as labels, codes or times.
 * Labels count on, repeat or stand for years; scattered whole numbers with small ones among them
 * may be counts, and nothing may pass by silence.
 */
final class Unjudged {
  private static final Set<Role> NO_RULE_JUDGES =
      EnumSet.of(Role.OTHER, Role.CODE, Role.DATE, Role.IDENTIFIER);

  private static final Set<String> RUNNING = Set.of("cumulative", "cum", "running", "cumul");

  /** Words that say so where the rows are times: {@code cases to date}. */
  private static final Set<String> SO_FAR = Set.of("ytd", "remaining");

  private static final Pattern PART =
      Pattern.compile("\\bof (?:which|whom|these|them)\\b", Pattern.CASE_INSENSITIVE);

  private static final Remembered<Boolean> SAY_PART =
      new Remembered<>(text -> PART.matcher(text).find());

  /** The first rows tell as much of a column as all of them. */
  private static final int MOST_ROWS = 1_000;

  private final Block block;
  private final Grid grid;
  private final Profile[] profiles;
  private final Numeral numeral = new Numeral();
  private final Table table;

  private Unjudged(Block block, Profile[] profiles, Table table) {
    this.block = block;
    this.grid = block.grid();
    this.profiles = profiles;
    this.table = table;
  }

  /**
   * What is left unjudged in a table, in words; empty where nothing is.
   *
   * @param profiles of the block's columns
   * @param hierarchy whether the submission names the file as a hierarchy, of which only words are
   *     read
   */
  static List<String> in(Block block, Profile[] profiles, Table table, boolean hierarchy) {
    return new Unjudged(block, profiles, table).remarks(hierarchy);
  }

  private List<String> remarks(boolean hierarchy) {
    Set<String> judged = new TreeSet<>();
    for (Measure measure : table.measures()) {
      if (!NO_RULE_JUDGES.contains(measure.role())) {
        judged.addAll(measure.columns());
      }
    }
    List<String> remarks = new ArrayList<>();
    Range range = table.range();
    boolean digits = false;
    int lastJudged = -1;
    for (int column = range.left(); column <= range.right(); column++) {
      String letters = Place.letters(column);
      boolean isJudged = judged.contains(letters);
      if (!isJudged && mayBeCounts(wholeNumbers(column))) {
        remarks.add(
            "column " + letters + " holds scattered whole numbers and was not taken for figures");
      }
      if (!isJudged && lastJudged >= 0 && isDecimal(column)) {
        remarks.add("column " + letters + " holds decimals and was not taken for figures");
      }
      if (!isJudged && isVague(column, lastJudged)) {
        remarks.add("column " + letters + " holds numbers in words that no rule can judge");
      }
      if (!isJudged && isHalfRead(column, lastJudged >= 0)) {
        remarks.add("column " + letters + " holds texts with figures in them that were not read");
      }
      lastJudged = isJudged ? column : lastJudged;
      digits = digits || (judged.isEmpty() && holdsDigits(column));
      if (Asides.in(grid, table, column, isJudged ? List.of() : texts(column))) {
        remarks.add("column " + letters + " tells a count in words: check by eye");
      }
    }
    if (!judged.isEmpty() && isIndented(range.left())) {
      remarks.add(
          "the labels of column "
              + Place.letters(range.left())
              + " are indented, and what that says of their sums was not read");
    }
    if (!judged.isEmpty() && texts(range.left()).stream().anyMatch(SAY_PART::of)) {
      remarks.add(
          "labels of column "
              + Place.letters(range.left())
              + " say that some rows are part of others, and that was not read");
    }
    remarks.addAll(
        StatedSizes.unread(
            block,
            table,
            IntStream.rangeClosed(range.left(), range.right())
                .filter(column -> !judged.contains(Place.letters(column)))
                .boxed()
                .toList()));
    if (Breakdowns.fallShort(block, table)) {
      remarks.add(
          "breakdowns at "
              + range.a1()
              + " add up to different numbers of people, which tells how few are in none of their"
              + " categories");
    }
    if (!judged.isEmpty() && mixesLevels(range)) {
      remarks.add(
          "rows of several levels stand in one column at "
              + range.a1()
              + ", and what adds up to what was not read");
    }
    if (Attrition.tellsFew(table)) {
      remarks.add(
          "counts at "
              + range.a1()
              + " differ by few from row to row, which tells how few were left out");
    }
    runs(remarks);
    nests(remarks);
    if (remarks.isEmpty() && judged.isEmpty() && (digits || !hierarchy)) {
      remarks.add("no figure that a rule could judge was found at " + range.a1());
    }
    return remarks;
  }

  /** Whether a column tells regions from authorities, and no sum among the rows was found. */
  private boolean mixesLevels(Range range) {
    boolean sums =
        table.dimensions().stream()
            .anyMatch(each -> !each.columns().isEmpty() && !each.hierarchy().sums().isEmpty());
    return !sums
        && IntStream.rangeClosed(range.left(), range.right())
            .filter(column -> isLevelName(Words.of(block.head().name(column - block.left()))))
            .anyMatch(column -> texts(column).stream().map(Spaces::tidy).distinct().count() > 1);
  }

  /** A level is one of areas where an area stands beside it, and else one of some variable. */
  private boolean isLevelName(Words name) {
    boolean area = name.has("geographic") || name.has("geography") || name.hasAny(Labels.AREA);
    boolean beside =
        IntStream.range(0, block.width())
            .anyMatch(i -> Words.of(block.head().name(i)).hasAny(Labels.AREA));
    return name.isOnly("level") ? beside : area && (name.has("level") || name.has("type"));
  }

  /** Counts that hold those of the row before. */
  private void runs(List<String> remarks) {
    boolean times =
        table.dimensions().stream()
            .anyMatch(
                dimension -> dimension.nature() == Dimension.Nature.TIME && dimension.size() > 1);
    for (Measure measure : table.measures()) {
      Words words = Words.of(measure.name());
      boolean soFar =
          words.hasAny(SO_FAR) || words.hasPhrase("to", "date") || words.hasPhrase("so", "far");
      if (measure.role().isCount() && (words.hasAny(RUNNING) || (times && soFar))) {
        remarks.add(
            "column "
                + String.join(", ", measure.columns())
                + " counts on from row to row, and its steps were not read");
      }
    }
  }

  /** Categories that hold each other. */
  private void nests(List<String> remarks) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (Nested.in(table, d)) {
        List<String> columns = table.dimensions().get(d).columns();
        remarks.add(
            (columns.isEmpty() ? "heads" : "labels of column " + String.join(", ", columns))
                + " name categories that lie inside each other, and the steps between their counts"
                + " were not read");
      }
    }
    if (Nested.inHeads(table)) {
      remarks.add(
          "heads name counts that lie inside each other, and the steps between them were not read");
    }
  }

  /** The different texts below the first head row of a column that are no plain numbers. */
  private List<String> texts(int column) {
    List<String> texts = profiles[column - block.left()].differentTexts();
    if (block.head().rows() < 2) {
      return texts;
    }
    List<String> all = new ArrayList<>(texts);
    for (int row = block.top() + 1; row < block.bodyTop(); row++) {
      if (!grid.isBlank(row, column)) {
        all.add(grid.text(row, column));
      }
    }
    return all;
  }

  /** Labels, codes and times right of figures are seldom decimals. */
  private boolean isDecimal(int column) {
    Profile profile = profiles[column - block.left()];
    return profile.decimals > 0 && profile.isNumeric();
  }

  private boolean isVague(int column, int lastJudged) {
    if ((lastJudged < 0 && column == block.left()) || !Vague.isIn(texts(column))) {
      return false;
    }
    return lastJudged >= 0 || isUnordered(column);
  }

  /** Whether the plain numbers of a column stand in no order, as those of bands do. */
  private boolean isUnordered(int column) {
    long before = Long.MIN_VALUE;
    for (int row = block.top() + 1; row <= block.bottom(); row++) {
      if (isNumber(row, column) && numeral.isWhole() && !numeral.isLarge()) {
        if (numeral.whole() < before) {
          return true;
        }
        before = numeral.whole();
      }
    }
    return false;
  }

  private boolean isHalfRead(int column, boolean right) {
    if (column == block.left() || HalfRead.isNamedLabel(grid.text(block.top(), column))) {
      return false;
    }
    Profile profile = profiles[column - block.left()];
    return right
        ? HalfRead.isRightOfFigures(profile, texts(column))
        : profile.percents > 0 || HalfRead.hasShare(texts(column));
  }

  private boolean isNumber(int row, int column) {
    return !grid.isBlank(row, column)
        && numeral.read(grid.text(), grid.start(row, column), grid.end(row, column), false);
  }

  /** Whether some labels stand further in than others, as parts under their total do. */
  private boolean isIndented(int column) {
    boolean some = false;
    boolean others = profiles[column - block.left()].numbers() > 0;
    for (String text : texts(column)) {
      boolean indented =
          Character.isWhitespace(text.charAt(0)) || Character.isSpaceChar(text.charAt(0));
      some |= indented;
      others |= !indented;
    }
    return some && others;
  }

  /** The whole numbers of a column, or none where most cells hold something else. */
  private List<Long> wholeNumbers(int column) {
    if (profiles[column - block.left()].wholes == 0) {
      return List.of();
    }
    List<Long> numbers = new ArrayList<>();
    int filled = 0;
    for (int row = block.top() + 1; row <= lastRow(); row++) {
      filled += grid.isBlank(row, column) ? 0 : 1;
      if (isNumber(row, column)
          && numeral.isWhole()
          && !numeral.isLarge()
          && !numeral.isPercent()) {
        numbers.add(numeral.whole());
      }
    }
    return numbers.size() * 2 >= filled ? numbers : List.of();
  }

  private int lastRow() {
    return Math.min(table.range().bottom(), table.range().top() + MOST_ROWS);
  }

  private static boolean mayBeCounts(List<Long> numbers) {
    boolean small = numbers.stream().anyMatch(number -> number >= 1 && number <= 9);
    return small && numbers.size() > 1 && !isAscending(numbers) && !isDense(numbers);
  }

  private static boolean isAscending(List<Long> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) < numbers.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Codes, ages and waves leave few gaps between the least and the greatest. */
  private static boolean isDense(List<Long> numbers) {
    TreeSet<Long> distinct = new TreeSet<>(numbers);
    return distinct.last() - distinct.first() < distinct.size() * 2L;
  }

  private boolean holdsDigits(int column) {
    for (int row = table.range().top(); row <= lastRow(); row++) {
      if (column < grid.width(row) && holdsDigit(grid.start(row, column), grid.end(row, column))) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsDigit(int start, int end) {
    CharSequence text = grid.text();
    for (int i = start; i < end; i++) {
      if (Character.isDigit(Character.codePointAt(text, i))) {
        return true;
      }
    }
    return false;
  }
}
