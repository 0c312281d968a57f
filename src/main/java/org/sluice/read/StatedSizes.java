package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.grid.Grid;
import org.sluice.table.Column;
import org.sluice.table.Table;

/**
 * Numbers in titles, notes, heads and labels that tell what counts of the table are together, or
 * what they are one by one, and were not read as such: {@code All 93 children}, {@code 40 in
 * South}. What a count below the minimum is in truth decides nothing here, so that a finding about
 * a number tells nothing of that count: any of them counts as one to nine.
 */
final class StatedSizes {
  /** Smaller sizes are reached by chance too often. */
  private static final long SMALLEST = 20;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,])(?:\\d{1,3}(?:[, \\u00a0]\\d{3})+|\\d{1,9})(?![\\d]|[.,]\\d|\\s?%)");

  /** More numbers among the labels are codes. */
  private static final int MOST_NUMBERS = 2;

  /** What programs and readers call sheets that have no name. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:table|pre|sheet|list)[ _]?\\d+", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private static final Pattern ALL =
      Pattern.compile("\\b(?:in all|altogether|in total)\\b", Pattern.CASE_INSENSITIVE);

  private final Block block;
  private final Grid grid;
  private final Table table;
  private final List<Integer> labels;
  private final List<List<String>> labelTexts;
  private final CountSums sums;

  private StatedSizes(
      Block block, Table table, List<Integer> labels, List<List<String>> labelTexts) {
    this.block = block;
    this.grid = block.grid();
    this.table = table;
    this.labels = labels;
    this.labelTexts = labelTexts;
    this.sums = CountSums.of(table);
  }

  /**
   * What was not read, in words, of a table that has something to tell.
   *
   * @param labels the columns of the block that hold no figures
   * @param labelTexts the different texts of each
   */
  static List<String> unread(
      Block block, Table table, List<Integer> labels, List<List<String>> labelTexts) {
    StatedSizes sizes = new StatedSizes(block, table, labels, labelTexts);
    List<String> remarks = new ArrayList<>();
    if (sizes.texts().anyMatch(sizes::statesSum)) {
      remarks.add(
          "a line, a head or a label at "
              + table.range().a1()
              + " states what counts add up to, and that was not read");
    }
    if (sizes.names().anyMatch(sizes::statesSum)) {
      remarks.add(
          "the name of the file or sheet of the table at "
              + table.range().a1()
              + " states what counts add up to, and that was not read");
    }
    if (sizes.labelsRepeatCounts()) {
      remarks.add("labels at " + table.range().a1() + " repeat the counts of their rows");
    }
    return remarks;
  }

  /** Whether a table has a small count to tell. Makes no object: most tables hold none. */
  static boolean mayBeTold(Table table) {
    for (int m = 0; m < table.measures().size(); m++) {
      Column column = table.column(m);
      for (int r = 0; table.measures().get(m).role().isCount() && r < column.size(); r++) {
        if (column.isBetween(r, 1, Few.MINIMUM - 1L)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names of the sheet and of the file with its folders, without years and mere numbering. */
  private Stream<String> names() {
    String sheet = NUMBERED.matcher(grid.sheet()).matches() ? "" : grid.sheet();
    String path = table.id().substring(0, Math.max(0, table.id().lastIndexOf('#')));
    return Stream.of(sheet, path).map(name -> YEAR.matcher(name).replaceAll(" "));
  }

  private Stream<String> texts() {
    List<String> texts = new ArrayList<>(block.texts());
    for (int row = block.top(); row < block.bodyTop(); row++) {
      for (int column = block.left(); column <= block.right(); column++) {
        texts.add(grid.text(row, column));
      }
    }
    Stream<String> words = labelTexts.stream().flatMap(List::stream).filter(StatedSizes::isWords);
    return Stream.concat(texts.stream(), Stream.concat(words, bareNumbers()));
  }

  /**
   * Bare numbers where the labels are words: no code, and the last line may be nothing but what all
   * are.
   */
  private Stream<String> bareNumbers() {
    List<String> numbers = new ArrayList<>();
    Numeral numeral = new Numeral();
    for (int i = 0; i < labels.size(); i++) {
      boolean words = labelTexts.get(i).stream().anyMatch(StatedSizes::isWords);
      int column = labels.get(i);
      for (int row = block.bodyTop(); words && row <= block.bottom(); row++) {
        if (!grid.isBlank(row, column) && numeral.read(grid, row, column, false)) {
          numbers.add(grid.text(row, column));
        }
      }
    }
    return numbers.size() > MOST_NUMBERS ? Stream.empty() : numbers.stream();
  }

  /** Labels may be numbers, as codes and years are, and tell of no count. */
  private static boolean isWords(String text) {
    return text.chars().anyMatch(c -> Character.isLetter(c) || c == '(' || c == '[');
  }

  private boolean statesSum(String text) {
    boolean told = table.size() > 0 && table.isStated(table.size() - 1);
    List<Long> known = told ? Notes.stated(text) : List.of();
    long least = ALL.matcher(text).find() ? 1 : SMALLEST;
    return numbers(text).stream()
        .filter(number -> number >= least)
        .anyMatch(
            number ->
                // What was read as the total of one column may be that of all of them.
                sums.mayBeOverall(number) || (!known.contains(number) && sums.mayBe(number)));
  }

  static List<Long> numbers(String text) {
    List<Long> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(whole(matcher.group()));
    }
    return numbers;
  }

  /** The number that digits spell, whatever parts their thousands. */
  private static long whole(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : number;
    }
    return number;
  }

  /** Whether every count that is not small stands in the label of its row as well. */
  private boolean labelsRepeatCounts() {
    return IntStream.range(0, table.measures().size())
        .filter(m -> table.measures().get(m).role().isCount())
        .anyMatch(this::labelsRepeat);
  }

  private boolean labelsRepeat(int measure) {
    Column column = table.column(measure);
    int repeated = 0;
    boolean small = false;
    for (int record = 0; record < table.size(); record++) {
      if (!column.isShown(record) || table.isStated(record)) {
        continue;
      }
      small |= column.isBetween(record, 1, Few.MINIMUM - 1L);
      if (column.isBetween(record, Few.MINIMUM, Long.MAX_VALUE)) {
        if (!isInLabels(table.row(record), Math.round(column.approximate(record)))) {
          return false;
        }
        repeated++;
      }
    }
    return small && repeated > 0;
  }

  private boolean isInLabels(int row, long count) {
    return labels.stream()
        .map(column -> grid.text(row, column))
        .anyMatch(text -> isWords(text) && numbers(text).contains(count));
  }
}
