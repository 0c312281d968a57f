package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.grid.Remembered;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * What a table says of sums and parts that became no sum of it: indented labels, parts of which a
 * label speaks, levels in one column, categories inside each other, counts that run on, and numbers
 * of the same people that differ by few. A subtraction gives counts there that stand nowhere.
 */
final class UnreadSums {
  private static final Set<String> RUNNING = Set.of("cumulative", "cum", "running", "cumul");

  /** Words that say so where the rows are times: {@code cases to date}. */
  private static final Set<String> SO_FAR = Set.of("ytd", "remaining");

  private static final int MOST_LABELS = 200;

  /** White space, or a sign that stands for it. */
  private static final Pattern INDENT =
      Pattern.compile("[\\s\\p{Z}]|(?:[-–—•·*>└├]|\\.\\.+) ?(?=\\p{L})");

  private static final Pattern PART =
      Pattern.compile("\\bof (?:which|whom|these|them)\\b", Pattern.CASE_INSENSITIVE);

  private static final Remembered<String, Boolean> SAY_PART =
      Remembered.ofTexts(text -> PART.matcher(text).find());

  private final Block block;
  private final Profile[] profiles;
  private final Table table;
  private final Set<String> judged;
  private final ColumnTexts texts;

  private UnreadSums(Block block, Profile[] profiles, Table table, Set<String> judged) {
    this.block = block;
    this.profiles = profiles;
    this.table = table;
    this.judged = judged;
    this.texts = new ColumnTexts(block, profiles);
  }

  /**
   * What was not read, in words; empty where nothing is.
   *
   * @param profiles of the block's columns
   * @param judged letters of the columns that rules judge
   */
  static List<String> in(Block block, Profile[] profiles, Table table, Set<String> judged) {
    return new UnreadSums(block, profiles, table, judged).remarks();
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    Range range = table.range();
    if (!judged.isEmpty() && isIndented(range.left())) {
      remarks.add(
          "the labels of column "
              + Place.letters(range.left())
              + " are indented, and what that says of their sums was not read");
    }
    if (!judged.isEmpty() && saysPart(range.left())) {
      remarks.add(
          "labels of column "
              + Place.letters(range.left())
              + " say that some rows are part of others, and that was not read");
    }
    if (StatedSizes.mayBeTold(table)) {
      List<Integer> labels = labels(range);
      for (int column : labels) {
        if (Labels.isRank(block.head().name(column - block.left()))) {
          remarks.add(
              "column "
                  + Place.letters(column)
                  + " ranks the rows, which tells more of small counts than that they are small");
        }
      }
      remarks.addAll(
          StatedSizes.unread(block, table, labels, labels.stream().map(texts::of).toList()));
    }
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
    if (ToldSums.in(table)) {
      remarks.add(
          "a head or a label at "
              + range.a1()
              + " holds a number that counts beside it add up to, and what it tells of them was not"
              + " read");
    }
    if (Attrition.tellsFew(table)) {
      remarks.add(
          "counts at "
              + range.a1()
              + " differ by few from row to row, which tells how few were left out");
    }
    runs(remarks);
    nests(remarks);
    either(remarks);
    return remarks;
  }

  /** Whether a label says of some rows that they are part of others. */
  private boolean saysPart(int column) {
    for (String text : texts.of(column)) {
      if (SAY_PART.of(text)) {
        return true;
      }
    }
    return false;
  }

  /** The columns that hold no figures. */
  private List<Integer> labels(Range range) {
    List<Integer> labels = new ArrayList<>();
    for (int column = range.left(); column <= range.right(); column++) {
      if (!judged.contains(Place.letters(column))) {
        labels.add(column);
      }
    }
    return labels;
  }

  /** Whether a column tells regions from authorities, and no sum among the rows was found. */
  private boolean mixesLevels(Range range) {
    for (Dimension each : table.dimensions()) {
      if (!each.columns().isEmpty() && !each.hierarchy().sums().isEmpty()) {
        return false;
      }
    }
    boolean small = StatedSizes.mayBeTold(table);
    for (int column = range.left(); column <= range.right(); column++) {
      if (small && AreaCodes.mixLevels(texts.of(column))) {
        return true;
      }
      if (isLevelName(Words.of(block.head().name(column - block.left())))
          && texts.of(column).stream().map(Spaces::tidy).distinct().count() > 1) {
        return true;
      }
    }
    return false;
  }

  /** A level is one of areas where an area stands beside it, and else one of some variable. */
  private boolean isLevelName(Words name) {
    if (!name.has("level") && !name.has("type")) {
      return false;
    }
    boolean area = name.has("geographic") || name.has("geography") || name.hasAny(AreaNames.HEADS);
    return name.isOnly("level") ? isBesideArea() : area;
  }

  /** Asked of the first columns alone: tables of people have few labels. */
  private boolean isBesideArea() {
    for (int i = 0; i < Math.min(block.width(), MOST_LABELS); i++) {
      if (AreaNames.isArea(block.head().name(i))) {
        return true;
      }
    }
    return false;
  }

  /** Counts that hold those of the row before. */
  private void runs(List<String> remarks) {
    boolean times = false;
    for (Dimension each : table.dimensions()) {
      times |= each.nature() == Dimension.Nature.TIME && each.size() > 1;
    }
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

  /** Categories that count either of two others. */
  private void either(List<String> remarks) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      if (Either.leavesFew(table, d)) {
        remarks.add(
            "labels at "
                + table.range().a1()
                + " count either of two others, which tells how few are in both or in one only");
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

  /** Whether some labels stand further in than others, as parts under their total do. */
  private boolean isIndented(int column) {
    boolean some = false;
    boolean others = profiles[column - block.left()].numbers() > 0;
    for (String text : texts.of(column)) {
      boolean indented =
          !Character.isLetterOrDigit(text.charAt(0)) && INDENT.matcher(text).lookingAt();
      some |= indented;
      others |= !indented;
    }
    return some && others;
  }
}
