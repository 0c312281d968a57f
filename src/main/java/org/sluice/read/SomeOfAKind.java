package org.sluice.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Whole numbers that were taken for labels, under a name that says a kind of something ({@code
 * stage IV}, {@code type 1 diabetes}, {@code code blue}) or what no row is numbered by ({@code
 * falls}), beside labels that need no more of them.
 */
final class SomeOfAKind {
  /** Things that rows are, so that one after the other they may be numbered. */
  private static final Set<String> NUMBERED =
      Set.of(
          ("no nr num number serial seq sequence sno order line column item obs observation record"
                  + " entry site centre center cluster practice unit room bed block batch visit lag"
                  + " table figure page set sample run replicate chapter domain priority theme school"
                  + " hospital team rule case subject participant patient person respondent")
              .split(" ", -1));

  /** A code of a list of diseases behind the name of the list. */
  private static final Pattern LISTED = Pattern.compile("\\bicd(?: ?\\d{1,2})? [a-z] \\d");

  private SomeOfAKind() {}

  /** Whether a column that no rule judges may count some of a kind. */
  static boolean mayCount(Block block, Profile[] profiles, Table table, int column) {
    Profile profile = profiles[column - block.left()];
    String name = block.head().name(column - block.left());
    boolean named = !Labels.isRank(name) && !Words.of(name).startsWith("unnamed");
    boolean whole = profile.isNumeric() && profile.isWhole() && !profile.isYears();
    boolean counts =
        Labels.qualified(name).isPresent()
            || saysOneCode(name)
            || (profile.isCounting() && profile.min > 0 && !numbersRows(name));
    return named && whole && counts && areLabelledOtherwise(table, column);
  }

  /**
   * Whether a name says one code rather than a column of them: {@code code blue}, {@code no code},
   * {@code ICD I21}, not {@code diagnosis code} or {@code ICD 10}.
   */
  static boolean saysOneCode(String name) {
    List<String> words = Words.of(name).words();
    if (words.size() < 2 || words.stream().noneMatch(LabelWords::isCode)) {
      return false;
    }
    boolean none = words.get(0).equals("no") || words.get(0).equals("without");
    boolean one =
        LabelWords.isCode(words.get(0))
            && words.stream().skip(1).noneMatch(word -> isNumber(word) || mayNumber(word));
    return none || one || LISTED.matcher(String.join(" ", words)).find();
  }

  /** Whether rows may be numbered under a name: none, or one that says what numbers or has them. */
  static boolean numbersRows(String name) {
    List<String> words = Words.of(name).words();
    return words.stream().allMatch(word -> word.length() < 2 || isNumber(word))
        || words.stream().anyMatch(SomeOfAKind::mayNumber);
  }

  private static boolean mayNumber(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return LabelWords.isOfLabels(word)
        || LabelWords.isOfLabels(one)
        || NUMBERED.contains(word)
        || NUMBERED.contains(one);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean areLabelledOtherwise(Table table, int column) {
    int each = table.size() / width(table);
    return table.dimensions().stream()
        .filter(dimension -> dimension.size() == each && isInWords(dimension))
        .flatMap(dimension -> dimension.columns().stream())
        .anyMatch(other -> !other.equals(Place.letters(column)));
  }

  /** Numbers of rows are labels that need others. */
  private static boolean isInWords(Dimension dimension) {
    return IntStream.range(0, dimension.size())
        .anyMatch(category -> dimension.label(category).chars().anyMatch(Character::isLetter));
  }

  /** How many records stand in a row. */
  private static int width(Table table) {
    int rows = (int) IntStream.range(0, table.size()).map(table::row).distinct().count();
    return Math.max(1, table.size() / Math.max(1, rows));
  }
}
