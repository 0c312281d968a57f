package org.sluice.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;
import org.sluice.table.Table;

/**
 * The whole numbers that a file says outside of its tables: {@code all 105 children}, {@code a
 * hundred and five}. One of them may be what the counts of a table in another file are together.
 */
public final class SaidBeside {
  /** Smaller numbers are said of anything. */
  private static final long SMALLEST = 20;

  /** Nobody reads more numbers in what is no table. */
  private static final int MOST = 1_000;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![\\w.,/-])([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{2,15})(?! ?%|[\\w/-]|[.,][0-9])");

  private SaidBeside() {}

  /**
   * The numbers, each once.
   *
   * @param tables those of the sheets
   */
  public static Set<Long> numbers(Sheets sheets, List<Table> tables) {
    Set<Long> numbers = new TreeSet<>();
    for (Grid grid : sheets.grids()) {
      boolean enough =
          BesideTables.anyOutside(
              grid, BesideTables.ranges(grid, tables), text -> add(text, numbers));
      if (enough) {
        break;
      }
    }
    return numbers;
  }

  /** Adds the numbers of a text; whether no more are wanted. */
  private static boolean add(String text, Set<Long> numbers) {
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      add(Long.parseLong(whole.group(1).replace(",", "")), numbers);
    }
    NumbersInWords.in(text).forEach(number -> add(number, numbers));
    return numbers.size() >= MOST;
  }

  private static void add(long number, Set<Long> numbers) {
    if (number >= SMALLEST) {
      numbers.add(number);
    }
  }

  /** Whether one of these numbers may be what the counts of a table with small ones add up to. */
  public static boolean maySum(Table table, Set<Long> numbers) {
    if (numbers.isEmpty()) {
      return false;
    }
    CountSums sums = CountSums.of(table);
    return numbers.stream().anyMatch(sums::mayBeTogether);
  }
}
