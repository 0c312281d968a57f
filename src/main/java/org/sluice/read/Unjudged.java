package org.sluice.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
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

  /** The first rows tell as much of a column as all of them. */
  private static final int MOST_ROWS = 1_000;

  /** Texts that are no longer on the average may stand where a figure belongs. */
  private static final int LONGEST_CODE = 4;

  private static final Pattern NOTED =
      Pattern.compile(
          "(?:<|&lt;) ?[0-9]{1,9}|[0-9][0-9,]{0,12} ?(?:[a-z*†‡#]{1,2}|\\\\[a-z]{1,20}\\{[^{}]{0,20}\\})");

  private final Block block;
  private final Grid grid;
  private final Profile[] profiles;
  private final Numeral numeral = new Numeral();
  private final Table table;
  private final ColumnTexts texts;

  private Unjudged(Block block, Profile[] profiles, Table table) {
    this.block = block;
    this.grid = block.grid();
    this.profiles = profiles;
    this.table = table;
    this.texts = new ColumnTexts(block, profiles);
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
      if (!isJudged
          && (mayBeCounts(wholeNumbers(column), lastJudged >= 0)
              || (lastJudged >= 0 && isMixed(column)))) {
        remarks.add(
            "column " + letters + " holds scattered whole numbers and was not taken for figures");
      }
      if (!isJudged && SomeOfAKind.mayCount(block, profiles, table, column)) {
        remarks.add("column " + letters + " may count some of a kind and was taken for labels");
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
      if (Asides.in(grid, table, column, isJudged ? List.of() : texts.of(column))) {
        remarks.add("column " + letters + " tells a count in words: check by eye");
      }
      if (!isJudged && RepeatedFigures.in(grid, table, column, texts.of(column))) {
        remarks.add("column " + letters + " says counts of its rows once more in words");
      }
      if (!isJudged && DrawnBars.are(texts.of(column))) {
        remarks.add("column " + letters + " draws its figures as bars, which a copy would keep");
      }
      if (isJudged && !statesTotals() && RepeatedFigures.inHead(grid, table, column)) {
        remarks.add("the head of column " + letters + " says the sum of its counts in brackets");
      }
    }
    remarks.addAll(UnreadSums.in(block, profiles, table, judged));
    if (remarks.isEmpty() && judged.isEmpty() && (digits || !hierarchy)) {
      remarks.add("no figure that a rule could judge was found at " + range.a1());
    }
    return remarks;
  }

  /** Whether what heads or lines state was read as totals, which are judged and attacked. */
  private boolean statesTotals() {
    return table.size() > 0 && table.isStated(table.size() - 1);
  }

  /** Labels, codes and times right of figures are seldom decimals. */
  private boolean isDecimal(int column) {
    Profile profile = profiles[column - block.left()];
    return profile.decimals > 0 && profile.isNumeric();
  }

  private boolean isVague(int column, int lastJudged) {
    if ((lastJudged < 0 && column == block.left()) || !Vague.isIn(texts.of(column))) {
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
    if (HalfRead.hasRatio(block.head().name(column - block.left()), texts.of(column))) {
      return true;
    }
    return right
        ? HalfRead.isRightOfFigures(profile, texts.of(column))
        : profile.percents > 0 || HalfRead.hasShare(texts.of(column));
  }

  private boolean isNumber(int row, int column) {
    return !grid.isBlank(row, column) && numeral.read(grid, row, column, false);
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

  /**
   * Whole numbers among texts as short as codes are figures and marks that nobody explains; so are
   * numbers with a letter or a command of LaTeX behind them, which stands for a note.
   */
  private boolean isMixed(int column) {
    Profile profile = profiles[column - block.left()];
    boolean coded =
        profile.wholes > 0
            && profile.texts > 0
            && profile.textLength <= (long) LONGEST_CODE * profile.texts;
    return coded || texts.of(column).stream().anyMatch(text -> NOTED.matcher(text).matches());
  }

  private int lastRow() {
    return Math.min(table.range().bottom(), table.range().top() + MOST_ROWS);
  }

  /** Right of figures labels are seldom numbers, small or not. */
  private static boolean mayBeCounts(List<Long> numbers, boolean right) {
    boolean small = numbers.stream().anyMatch(number -> number >= 1 && number <= 9);
    return (small || right) && numbers.size() > 1 && !isAscending(numbers) && !isDense(numbers);
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
