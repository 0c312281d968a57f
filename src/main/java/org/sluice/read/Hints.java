package org.sluice.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;
import org.sluice.table.Role;

/**
 * What the heads of a block say of its columns, taken together: a family of names is that of
 * categories, and a name that says label over figures may say a category or who is known.
 */
final class Hints {
  /** Codes of whether something is known have one digit. */
  private static final int MOST_FLAGS = 9;

  /** Of four quarters two are no quartiles beside a median. */
  private static final Set<String> BETWEEN_OR_LAST =
      Set.of("second", "fourth", "top", "bottom", "2nd", "4th");

  /** What programs print over the estimates of several models. */
  private static final Pattern MODEL_NUMBER = Pattern.compile("\\(\\d{1,2}\\)");

  private static final Map<String, Integer> PARTS =
      Map.of("tertile", 3, "quartile", 4, "quintile", 5, "decile", 10);

  /** With these a name says one of the parts, over how many are in it. */
  private static final Set<String> WHICH_PART =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "top", "bottom", "middle", "most", "least",
          "highest", "lowest", "upper", "lower", "1st", "2nd", "3rd", "4th", "5th");

  private static final Remembered<String, String> STEMS = Remembered.ofTexts(Hints::withoutDigits);

  private static final int MONTHS = 12;

  private final Block block;
  private final Profile[] profiles;

  private Hints(Block block, Profile[] profiles) {
    this.block = block;
    this.profiles = profiles;
  }

  /** The hint of every column, left to right. */
  static Hint[] of(Block block, Profile[] profiles) {
    return new Hints(block, profiles).find();
  }

  /** What the heads say; a label that three columns of figures share is a family of categories. */
  private Hint[] find() {
    Map<String, Integer> stems = new HashMap<>();
    Hint[] found = new Hint[profiles.length];
    boolean contributions = false;
    for (int i = 0; i < found.length; i++) {
      found[i] = told(i);
      if (found[i].isLabel() && profiles[i].isNumeric() && isNumberOfPart(i)) {
        found[i] = Hint.label(Role.CODE, true, "its values number the parts that its name says");
      }
      Words words = Words.of(block.head().name(i));
      contributions |= words.has("largest") || words.has("biggest");
      if (found[i].isLabel() && profiles[i].isNumeric()) {
        stems.merge(stem(block.head().name(i)), 1, Integer::sum);
      }
    }
    for (int i = 0; i < found.length && contributions; i++) {
      if (Words.of(block.head().name(i)).has("second") && !found[i].isLabel()) {
        found[i] = Hint.figure(Role.SUM, true, "its name says a second largest contribution");
      }
    }
    for (int i = 0; i < found.length && !stems.isEmpty(); i++) {
      if (found[i].isLabel()
          && profiles[i].isNumeric()
          && !isMonthOfYear(i)
          && stems.getOrDefault(stem(block.head().name(i)), 0) >= (isSigned(i) ? 2 : 3)) {
        found[i] = Hint.nothing();
      }
    }
    GroupsByStatistic.settle(block, profiles, found);
    categories(found);
    quantiles(found);
    NumberedQuantiles.settle(block, profiles, found);
    FollowUpTimes.settle(block, profiles, found);
    LifeTables.settle(block, found);
    EventHeads.settle(block, found);
    GenomePlaces.settle(block, found);
    ScoreNames.settle(block, profiles, found);
    VarianceHeads.settle(block, found);
    residuals(found);
    records(found);
    for (int i = 1; i < found.length; i++) {
      if (isBeyondCodes(found[i], i) && Labels.tellsWhoIsKnown(block.head().name(i))) {
        found[i] = Hint.figure(Role.COUNT, false, "its name says of how many something is known");
      }
    }
    return found;
  }

  /** {@code Start month} right behind {@code Start year}, with values that months have. */
  private boolean isMonthOfYear(int i) {
    Profile profile = profiles[i];
    return i > 0
        && Words.of(block.head().name(i)).endsWith("month")
        && profile.isWhole()
        && profile.min >= 1
        && profile.max <= MONTHS
        && profiles[i - 1].isYears()
        && Words.of(block.head().name(i - 1)).endsWith("year")
        && areOfOne(i - 1, i);
  }

  /** Whether two heads say the same but for their last words. */
  private boolean areOfOne(int one, int other) {
    List<String> first = Words.of(block.head().name(one)).words();
    List<String> second = Words.of(block.head().name(other)).words();
    return first.subList(0, first.size() - 1).equals(second.subList(0, second.size() - 1));
  }

  /** {@code Outcome +} beside {@code Outcome -}. */
  private boolean isSigned(int i) {
    String name = block.head().name(i);
    return name.endsWith("+") || name.endsWith("-");
  }

  /**
   * The lowest head that surely names a kind of figure decides; heads over it say of whom, be it by
   * the name of a category or an area. What is counted, below a head that says percentage or over
   * fractions, is of whom as well.
   */
  private Hint told(int i) {
    Head head = block.head();
    Hint whole = Names.of(head.name(i));
    int last = head.levels().size() - 1;
    boolean other = whole.isFigure() && whole.sure() && !whole.is(Role.COUNT);
    if (!other && !profiles[i].isWhole() && MODEL_NUMBER.matcher(head.name(i)).lookingAt()) {
      return Hint.figure(Role.COEFFICIENT, true, "its head numbers a model");
    }
    if (last < 1) {
      return whole;
    }
    String name = head.level(last, i);
    Hint lowest = Names.of(name);
    if (whole.isLabel() && !lowest.isLabel() && !name.isEmpty()) {
      return lowest;
    }
    boolean unit = lowest.is(Role.COUNT) && !Counts.saysCount(Words.of(name));
    boolean share = whole.role().map(Role::isShare).orElse(false) && !whole.is(Role.RATE);
    boolean ofWhom = unit && (share || !profiles[i].isWhole());
    boolean kind = lowest.isFigure() && lowest.sure() && !lowest.is(Role.OTHER);
    return kind && !ofWhom ? lowest : whole;
  }

  /** {@code p25} beside a median, a mean or {@code p75} is a quantile, small and whole or not. */
  private void quantiles(Hint[] found) {
    boolean median = false;
    boolean mean = false;
    boolean quarters = false;
    int percentiles = 0;
    for (int i = 0; i < found.length; i++) {
      Words words = Words.of(block.head().name(i));
      boolean numbered = SpreadNames.isNumbered(words);
      median |= found[i].sure() && found[i].is(Role.QUANTILE);
      mean |= found[i].sure() && found[i].is(Role.MEAN);
      percentiles += numbered && words.startsWith("p") && isBeyondPhases(words) ? 1 : 0;
      // A second or fourth one makes them the quarters of a year: between quartiles is the median.
      quarters |= numbered && words.startsWith("q") && (words.has("2") || words.has("4"));
      quarters |= words.has("quartile") && words.hasAny(BETWEEN_OR_LAST);
    }
    for (int i = 0; i < found.length; i++) {
      boolean percentile = Words.of(block.head().name(i)).startsWith("p");
      boolean mayBeMean = SpreadNames.isQuartile(Words.of(block.head().name(i))) && mean;
      boolean beside =
          percentile ? median || mean || percentiles > 1 : (median || mayBeMean) && !quarters;
      if (beside && !found[i].sure() && found[i].is(Role.QUANTILE)) {
        found[i] = Hint.figure(Role.QUANTILE, true, "other quantiles stand beside it");
      }
    }
  }

  /** Phases and periods are numbered too, but not so high. */
  private static boolean isBeyondPhases(Words words) {
    return words.words().get(1).length() > 1;
  }

  /**
   * Below a line that says residuals the least and the greatest are what a model leaves of a value,
   * and no value of anybody.
   */
  private void residuals(Hint[] found) {
    boolean least = false;
    boolean greatest = false;
    for (Hint hint : found) {
      least |= hint.is(Role.MIN);
      greatest |= hint.is(Role.MAX);
    }
    int above = block.top() - 1;
    boolean said =
        least
            && greatest
            && above >= 0
            && Words.of(block.grid().text(above, 0)).endsWith("residuals");
    for (int i = 0; i < found.length && said; i++) {
      found[i] = Hint.figure(Role.STATISTIC, true, "the line above says residuals");
    }
  }

  /** Right of the values at one end stands which record each is of. */
  private void records(Hint[] found) {
    for (int i = 1; i < found.length; i++) {
      String name = block.head().name(i);
      String beside = block.head().name(i - 1);
      boolean end = found[i - 1].is(Role.MIN) || found[i - 1].is(Role.MAX);
      if (end
          && name.endsWith(" Obs")
          && beside.endsWith(" Value")
          && name.regionMatches(0, beside, 0, name.length() - " Obs".length())) {
        found[i] = Hint.label(Role.CODE, true, "it numbers the records of the values beside it");
      }
    }
  }

  private boolean isBeyondCodes(Hint hint, int i) {
    return mayBeCategory(hint, i) && profiles[i].max > MOST_FLAGS;
  }

  /**
   * {@code sex male} beside {@code sex female}, or alone with no sure figure right of it, are
   * categories of a count; a single one left of figures may well label them.
   */
  private void categories(Hint[] found) {
    int lastFigure = -1;
    Map<String, Integer> families = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      boolean numeric = profiles[i].isNumeric() || profiles[i].isComposite();
      lastFigure = found[i].isFigure() && found[i].sure() && numeric ? i : lastFigure;
      if (mayBeCategory(found[i], i)) {
        Labels.qualified(block.head().name(i))
            .ifPresent(word -> families.merge(word, 1, Integer::sum));
      }
    }
    for (int i = 0; i < found.length; i++) {
      String word = Labels.qualified(block.head().name(i)).orElse("");
      if (mayBeCategory(found[i], i)
          && !word.isEmpty()
          && (families.getOrDefault(word, 0) > 1 || i > lastFigure)) {
        found[i] = Hint.nothing();
      }
    }
  }

  private boolean mayBeCategory(Hint hint, int i) {
    return i > 0
        && hint.isLabel()
        && profiles[i].isNumeric()
        && profiles[i].isWhole()
        && !profiles[i].isYears()
        && !isMonthOfYear(i)
        && !isNumberOfPart(i);
  }

  /** Whether all values are numbers of fifths, tenths and so on, which the last word names. */
  private boolean isNumberOfPart(int i) {
    List<String> words = Words.of(block.head().name(i)).words();
    Integer parts = words.isEmpty() ? null : PARTS.get(words.get(words.size() - 1));
    return parts != null
        && profiles[i].isWhole()
        && profiles[i].min >= 0
        && profiles[i].max <= parts
        && words.stream().noneMatch(WHICH_PART::contains);
  }

  /** A head without its digits and signs: {@code wave_3} and {@code wave_4} share one. */
  private static String stem(String name) {
    return STEMS.of(name);
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }
}
