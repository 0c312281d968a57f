package org.sluice.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.grid.Grid;
import org.sluice.table.CellValue;
import org.sluice.table.Role;

/** The roles of the figures in a composite cell, from the shape of the cells and their head. */
final class Parts {
  private static final int SAMPLE = 300;

  private static final Pattern MEANS =
      Pattern.compile(
          "\\b(?:means?|averages?) ?[(\\[](?:se|sd|s\\.e\\.|s\\.d\\.|std|standard)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PERCENTAGE =
      Pattern.compile("\\bper ?cent", Pattern.CASE_INSENSITIVE);

  private static final List<Role> ESTIMATE_AND_ERROR = List.of(Role.COEFFICIENT, Role.SE);

  private static final Set<String> ESTIMATES =
      Set.of("estimate", "coef", "coefficient", "beta", "b", "hr", "or");

  /** What else the head of an estimate says. */
  private static final Set<String> BESIDE_ESTIMATES =
      Set.of(
          "adjusted",
          "unadjusted",
          "crude",
          "model",
          "se",
          "std",
          "standard",
          "robust",
          "err",
          "error",
          "fe",
          "ols",
          "log");

  static final String SEVERAL = "its cells hold several figures";
  static final List<Role> COUNT_AND_PERCENT = List.of(Role.COUNT, Role.PERCENT);

  private Parts() {}

  static Sense sense(Block block, int column, String name, Hint hint) {
    String shape = usualShape(block, column);
    List<Role> parts = roles(shape, hint, isLetterOfGroup(block, name) ? "" : name);
    boolean untold = UntoldPairs.isPair(shape) && hint.parts().isEmpty();
    if (untold && parts.equals(ESTIMATE_AND_ERROR) && beginWhole(block, column)) {
      parts = COUNT_AND_PERCENT;
    }
    if (untold && !hint.isFigure() && isTitledByMeans(block)) {
      return Sense.composite(
          column,
          name,
          List.of(Role.MEAN, Role.SD),
          true,
          List.of(SEVERAL, "the title says a mean with its spread"));
    }
    boolean told = !hint.isFigure() && untold && saysPercent(block, column);
    Optional<List<Role>> shown =
        untold && parts.equals(COUNT_AND_PERCENT)
            ? shown(block, column, told, hint)
            : EstimatedCounts.in(block, column, parts);
    boolean levels = !LevelCounts.roles(shape).isEmpty();
    boolean sure =
        (hint.isFigure() && shown.isEmpty())
            || shape.contains("%")
            || shape.equals("(#-#)")
            || (told && shown.isEmpty())
            || levels;
    String because =
        shown.isPresent()
            ? untold
                ? "they can be no counts with their percentages"
                : "they are whole numbers with intervals"
            : told
                ? "labels of its rows say percentage"
                : levels ? "each of them stands behind the name of a level" : hint.because();
    return Sense.composite(column, name, shown.orElse(parts), sure, List.of(SEVERAL, because));
  }

  /** Whether the first figure of every pair is whole, as no column of estimates is. */
  private static boolean beginWhole(Block block, int column) {
    int last = Math.min(block.bottom(), block.bodyTop() + SAMPLE);
    return IntStream.rangeClosed(block.bodyTop(), last)
        .mapToObj(row -> Composite.read(block.grid().text(row, column), Spelling.usual()))
        .flatMap(Optional::stream)
        .map(cell -> cell.figures().get(0))
        .allMatch(first -> first instanceof CellValue.Shown shown && shown.value().scale() <= 0);
  }

  /** {@code B} beside {@code A} names a group, and no coefficient. */
  private static boolean isLetterOfGroup(Block block, String name) {
    return name.length() == 1
        && IntStream.range(0, block.width()).anyMatch(i -> block.head().name(i).equals("A"));
  }

  /** Whether a title says what all pairs are, and no line says percentages: {@code mean (SE)}. */
  private static boolean isTitledByMeans(Block block) {
    List<String> texts = block.texts();
    return texts.stream().anyMatch(text -> MEANS.matcher(text).find())
        && texts.stream().noneMatch(text -> text.contains("%") || PERCENTAGE.matcher(text).find());
  }

  /** What the figures of pairs tell against a count with its percentage. */
  private static Optional<List<Role>> shown(Block block, int column, boolean told, Hint hint) {
    int last = Math.min(block.bottom(), block.bodyTop() + SAMPLE);
    UntoldPairs pairs = UntoldPairs.in(block.grid(), column, block.bodyTop(), last);
    // Weighted counts are fractions, too; rows that say percentage would tell.
    if (told && !pairs.exceedPercentages()) {
      return Optional.empty();
    }
    boolean counts = hint.sure() && hint.role().filter(Role::isCount).isPresent();
    return pairs.roles().filter(roles -> roles.contains(Role.COUNT) || !counts);
  }

  /**
   * Whether labels of rows say what the heads of groups do not: {@code sex (%)}. A row of plain
   * percentages says it of itself.
   */
  private static boolean saysPercent(Block block, int column) {
    int last = Math.min(block.bottom(), block.bodyTop() + SAMPLE);
    Grid grid = block.grid();
    return IntStream.rangeClosed(block.bodyTop(), last)
        .filter(row -> grid.isBlank(row, column) || holdsSeveral(grid.text(row, column)))
        .mapToObj(row -> Words.of(block.grid().text(row, block.left())))
        .anyMatch(words -> column > block.left() && words.hasAny(ShareNames.PERCENT));
  }

  private static boolean holdsSeveral(String text) {
    return Composite.read(text, Spelling.usual()).isPresent();
  }

  private static String usualShape(Block block, int column) {
    Map<String, Integer> shapes = new HashMap<>();
    String usual = "";
    int last = Math.min(block.bottom(), block.bodyTop() + SAMPLE);
    for (int row = block.bodyTop(); row <= last; row++) {
      String shape =
          Composite.read(block.grid().text(row, column), Spelling.usual())
              .map(Composite::shape)
              .orElse("");
      if (!shape.isEmpty()
          && shapes.merge(shape, 1, Integer::sum) > shapes.getOrDefault(usual, 0)) {
        usual = shape;
      }
    }
    return usual;
  }

  /** The roles in the order of the figures; the shape decides how many there are. */
  static List<Role> roles(String shape, Hint hint, String name) {
    Words words = Words.of(name);
    List<Role> named = hint.parts();
    List<Role> levels = LevelCounts.roles(shape);
    if (!levels.isEmpty()) {
      return levels;
    }
    return switch (shape) {
      case "#(#%)", "#[#%]", Composite.STACKED_2 -> COUNT_AND_PERCENT;
      case "#%(#)" -> List.of(Role.PERCENT, Role.COUNT);
      case "#/#(#%)", "#/#(#)" -> List.of(Role.COUNT, Role.DENOMINATOR, Role.PERCENT);
      case "#/#" -> named.size() == 2 ? named : List.of(Role.COUNT, Role.DENOMINATOR);
      case "#±#", "#(±#)" -> List.of(Role.MEAN, Role.SD);
      case "#±#[#-#]", "#±#(#-#)" -> List.of(Role.MEAN, Role.SD, Role.MIN, Role.MAX);
      case "#(#%)[#-#]", "#(#%)[#%-#%]", "#(#%)[#,#]" ->
          List.of(Role.COUNT, Role.PERCENT, Role.CI, Role.CI);
      case "#(#-#)[#-#]", "#(#,#)[#,#]", "#(#-#)[#,#]", "#[#-#](#-#)", "#[#,#](#,#)" ->
          List.of(Role.QUANTILE, Role.QUANTILE, Role.QUANTILE, Role.MIN, Role.MAX);
      case "(#-#)", "(#,#)", "[#-#]", "[#,#]", "(#;#)" -> List.of(Role.CI, Role.CI);
      case "#,#" ->
          named.contains(Role.CI) || hint.is(Role.CI)
              ? List.of(Role.CI, Role.CI)
              : named.size() == 2 ? named : List.of(Role.MIN, Role.MAX);
      case "#(~)" -> List.of(named.isEmpty() ? Role.RATIO : named.get(0), Role.CI);
      case "#(#)", "#[#]" -> pair(named, words);
      case Composite.STACKED_3 -> List.of(Role.COUNT, Role.PERCENT, Role.PERCENT);
      case Composite.STACKED_4 -> List.of(Role.COUNT, Role.PERCENT, Role.PERCENT, Role.PERCENT);
      case "#[#-#](n=#)", "#(#-#)(n=#)" -> sized(triple(named, words, "#(#-#)"));
      case "#(#)(n=#)", "#±#(n=#)" -> List.of(Role.MEAN, Role.SD, Role.DENOMINATOR);
      default -> triple(named, words, shape);
    };
  }

  /** The median or mean of whom, with how many they are. */
  private static List<Role> sized(List<Role> roles) {
    boolean ratio = roles.get(0) == Role.RATIO;
    Role near = ratio ? Role.QUANTILE : roles.get(1);
    return List.of(ratio ? Role.QUANTILE : roles.get(0), near, near, Role.DENOMINATOR);
  }

  private static List<Role> pair(List<Role> named, Words words) {
    if (named.size() >= 2) {
      return named.subList(0, 2);
    }
    boolean mean = words.has("mean") || words.has("average");
    if (mean && !GroupsByStatistic.isSide(words.head())) {
      return List.of(Role.MEAN, Role.SD);
    }
    return isEstimate(words) ? ESTIMATE_AND_ERROR : COUNT_AND_PERCENT;
  }

  /** The word must stand alone: {@code Group B}, {@code Ill or injured}, {@code Beta blockers}. */
  private static boolean isEstimate(Words words) {
    return words.hasAny(ESTIMATES)
        && words.words().stream().allMatch(word -> ESTIMATES.contains(word) || isBeside(word));
  }

  private static boolean isBeside(String word) {
    return BESIDE_ESTIMATES.contains(word) || Character.isDigit(word.charAt(0));
  }

  private static List<Role> triple(List<Role> named, Words words, String shape) {
    if (named.size() == 3) {
      return named;
    }
    if (shape.startsWith("#%")) {
      return List.of(Role.PERCENT, Role.CI, Role.CI);
    }
    if (words.has("median") || words.has("iqr")) {
      return List.of(Role.QUANTILE, Role.QUANTILE, Role.QUANTILE);
    }
    if (words.has("rate")) {
      return List.of(Role.RATE, Role.CI, Role.CI);
    }
    return List.of(Role.RATIO, Role.CI, Role.CI);
  }
}
