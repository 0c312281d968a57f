package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.grid.Remembered;

/** Labels that say which other labels they are made of: a joint name, or one that others narrow. */
final class JointLabels {
  /** No category. */
  static final int[] NONE = {};

  private static final Pattern ANY = Pattern.compile("(?i)any (?!other\\b).*");

  /** {@code Brackwater (incl. Alderby)} is both. */
  private static final Pattern INCLUDING =
      Pattern.compile("(?i)^(.*?) [(\\[](?:incl(?:\\.|uding|udes)?|with|and) (.*)[)\\]]$");

  private static final Pattern JOINING = Pattern.compile(",? and | \\+ | & | plus ");

  /** The categories that a label names, itself where it names no other. */
  private static final Remembered<String, List<String>> PIECES =
      Remembered.ofTexts(JointLabels::pieces);

  /** {@code All excluding Alderby} is less than all by Alderby. */
  private static final Pattern EXCLUDING =
      Pattern.compile(
          "(?i)^(.*?)[,;:]? ?[(\\[]?\\b(?:excl(?:\\.|uding|udes)?|except(?: for)?|without|other than"
              + "|not including) (.+?)[)\\]]?$");

  private static final Pattern EITHER = Pattern.compile("(?i)^(?:either )?(.+?) or (.+)$");

  /** Words of a label that is no wider one, however others go on from it. */
  private static final Set<String> NOT_WIDE = Set.of("other", "no", "not", "non", "under", "over");

  /** Words that say all kinds of what follows. */
  private static final Set<String> ANY_WORDS = Set.of("any", "ever", "all");

  /** Words that make a label the opposite of another one, or none of it. */
  private static final Set<String> NOT_SOME =
      Set.of(
          "no",
          "not",
          "non",
          "never",
          "without",
          "ex",
          "former",
          "except",
          "excluding",
          "neither",
          "all",
          "any",
          "total");

  /** Numbers behind these words bound some of a category; others name categories of their own. */
  private static final Set<String> BOUNDS =
      Set.of(
          "over", "under", "more", "less", "least", "most", "within", "type", "for", "after",
          "before", "aged", "at");

  /** {@code Twice or more} joins nothing. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i) (?:or|and) (?:more|less|fewer|over|under|above|below|older|younger)\\b");

  private static final Pattern JOINS = Pattern.compile("[&+/]");

  /** Words that name a second category beside the first. */
  private static final Set<String> JOINED = Set.of("and", "or", "plus", "mixed");

  private final List<String> labels;
  private final List<Words> words;

  /** Among these labels. */
  JointLabels(List<String> labels) {
    this.labels = labels;
    this.words = labels.stream().map(Words::of).toList();
  }

  /** Whether a label is about any of the categories that follow it. */
  static boolean saysAny(String label) {
    return ANY.matcher(label).matches();
  }

  /** The categories that a joint label names: {@code England and Wales}. */
  static int[] named(List<String> labels, int category) {
    List<String> pieces = PIECES.of(labels.get(category));
    return pieces.size() < 2
        ? NONE
        : where(labels.size(), other -> other != category && pieces.contains(labels.get(other)));
  }

  private static List<String> pieces(String label) {
    String joint = INCLUDING.matcher(label).replaceFirst("$1 and $2");
    return List.of(JOINING.split(joint, -1));
  }

  /**
   * The category that a label takes some of, then the category that it leaves out where that has a
   * row: {@code Total excluding not stated}.
   */
  int[] lessThan(int category) {
    Matcher less = EXCLUDING.matcher(labels.get(category));
    if (!less.matches()) {
      return NONE;
    }
    String wide = less.group(1);
    int[] wides = where(labels.size(), other -> labels.get(other).equalsIgnoreCase(wide));
    if (wides.length == 0 && (wide.isEmpty() || Totals.isTotal(wide))) {
      wides =
          where(
              labels.size(),
              other ->
                  Totals.isTotal(labels.get(other))
                      && !EXCLUDING.matcher(labels.get(other)).matches());
    }
    int[] without =
        where(labels.size(), other -> labels.get(other).equalsIgnoreCase(less.group(2)));
    if (wides.length != 1) {
      return NONE;
    }
    return without.length == 1 ? new int[] {wides[0], without[0]} : wides;
  }

  /** The two categories of which a label counts either: {@code abuse or neglect}. */
  int[] either(int category) {
    Matcher either = EITHER.matcher(labels.get(category));
    if (!either.matches()) {
      return NONE;
    }
    int[] both =
        where(
            labels.size(),
            other ->
                labels.get(other).equalsIgnoreCase(either.group(1))
                    || labels.get(other).equalsIgnoreCase(either.group(2)));
    return both.length == 2 ? both : NONE;
  }

  /**
   * The two categories of which a label counts those in both: the two before {@code In both}, or
   * those that {@code Physical and learning disability} names.
   */
  int[] both(int category) {
    Words label = words.get(category);
    if (label.has("both") && category >= 2 && !Totals.isTotal(labels.get(category))) {
      return new int[] {category - 2, category - 1};
    }
    List<String> pieces = PIECES.of(labels.get(category));
    if (pieces.size() != 2) {
      return NONE;
    }
    List<String> last = Words.of(pieces.get(1)).words();
    String head = last.isEmpty() ? "" : last.get(last.size() - 1);
    int[] found =
        where(
            labels.size(),
            other ->
                other != category
                    && (labels.get(other).equalsIgnoreCase(pieces.get(1))
                        || labels.get(other).equalsIgnoreCase(pieces.get(0))
                        || labels.get(other).equalsIgnoreCase(pieces.get(0) + " " + head)));
    return found.length == 2 ? found : NONE;
  }

  /**
   * The categories whose labels say more than this one, and nothing else: {@code White British} and
   * {@code White}, {@code Type 1 diabetes} and {@code Diabetes}, {@code Care order} and {@code Any
   * order}.
   */
  int[] narrower(int category) {
    Words label = words.get(category);
    List<String> wide = new ArrayList<>(label.words());
    wide.removeAll(ANY_WORDS);
    return wide.isEmpty() || label.hasAny(NOT_WIDE)
        ? NONE
        : where(labels.size(), other -> other != category && isNarrower(other, wide));
  }

  private boolean isNarrower(int category, List<String> wide) {
    Words narrow = words.get(category);
    if (narrow.words().size() <= wide.size() || !narrow.set().containsAll(wide)) {
      return false;
    }
    String label = labels.get(category);
    boolean bounded = narrow.hasAny(BOUNDS) || label.chars().noneMatch(Character::isDigit);
    return bounded && !narrow.hasAny(NOT_SOME) && !joinsAnother(label);
  }

  /** Whether a label names a second category beside the first, and not a second trait of it. */
  private boolean joinsAnother(String label) {
    String plain = OPEN_END.matcher(label).replaceAll("");
    if (!Words.of(plain).hasAny(JOINED) && !JOINS.matcher(plain).find()) {
      return false;
    }
    List<String> pieces = List.of(JOINING.split(plain, -1));
    boolean trait = pieces.size() == 2 && labels.contains(pieces.get(0));
    return !trait || labels.stream().anyMatch(other -> other.equalsIgnoreCase(pieces.get(1)));
  }

  /** The categories, of so many, for which something holds. */
  static int[] where(int size, IntPredicate wanted) {
    int[] found = IntStream.range(0, size).filter(wanted).toArray();
    return found.length == 0 ? NONE : found;
  }
}
