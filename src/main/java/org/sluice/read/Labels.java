package org.sluice.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Remembered;
import org.sluice.table.Role;

/** Names of columns that label rows: times, areas, codes, categories. */
final class Labels {
  /** With the name of a category or an area, how many it holds. */
  private static final Set<String> SUMMED = Set.of("total", "totals", "tot", "size", "sum");

  /** Who has what a word stands for, and no code: {@code With ICD}, {@code Mild ID}. */
  private static final Set<String> WHO_HAS =
      Set.of("with", "without", "mild", "moderate", "severe", "has", "had", "on", "any");

  /** No number of a code is called so: {@code n SOC} is how many had the usual care. */
  private static final Set<String> SURELY_COUNTED =
      Set.of("n", "count", "counts", "freq", "frequency", "nobs", "nevents");

  /** What programmers put behind the name of a variable that they made from another. */
  private static final Set<String> REMADE =
      Set.of("r", "cat", "grp", "num", "nomiss", "orig", "raw", "std", "bl", "baseline");

  private static final Set<String> RANKS = Set.of("rank", "ranking", "position");
  private static final Set<String> KNOWN =
      Set.of(
          "known", "unknown", "recorded", "unrecorded", "valid", "complete", "stated", "missing");
  private static final Remembered<String, Optional<String>> QUALIFIED =
      Remembered.ofTexts(Labels::qualifiedDimension);

  private Labels() {}

  /** A label column by name. */
  static Optional<Hint> of(Words words) {
    boolean numbered =
        words.hasAny(AreaNames.HEADS)
            && (words.has("num") || words.has("number") || words.has("no"));
    boolean counts = Counts.saysCount(words) && !(numbered && !words.has("of"));
    if (counts && (!words.hasAny(LabelWords.CODE) || words.hasAny(SURELY_COUNTED))) {
      return Optional.empty();
    }
    if (words.words().size() > 1 && WHO_HAS.contains(words.words().get(0))) {
      return Optional.empty();
    }
    if (words.hasAny(LabelWords.IDENTIFIER) || words.endsWith("hhid")) {
      return Optional.of(Hint.label(Role.IDENTIFIER, true, "its name says identifier"));
    }
    boolean coded =
        words.hasAny(LabelWords.CODE) || numbered || (words.has("ind") && !words.has("per"));
    if (coded && !Counts.isUnit(words)) {
      return Optional.of(Hint.label(Role.CODE, true, "its name says code"));
    }
    if (isAll(words)) {
      return Optional.empty();
    }
    if (words.hasAny(LabelWords.TIME) && !Counts.isUnit(words) && !Spans.isOne(words)) {
      return Optional.of(Hint.label(Role.DATE, true, "its name says time"));
    }
    if (words.words().size() > 1 && words.hasAny(SUMMED)) {
      return Optional.empty();
    }
    if (words.hasAny(AreaNames.HEADS) && !Counts.isUnit(words)) {
      return Optional.of(Hint.label(Role.OTHER, true, "its name says area"));
    }
    return isCategory(words) && !Counts.isUnit(words) && !Spans.isOne(words)
        ? Optional.of(Hint.label(Role.OTHER, false, "its name says category"))
        : Optional.empty();
  }

  /** By a word of its own, or as programs join it: {@code agecat}, {@code bmigrp}. */
  private static boolean isCategory(Words words) {
    String last = words.words().isEmpty() ? "" : words.words().get(words.words().size() - 1);
    boolean joined = last.length() > 4 && (last.endsWith("cat") || last.endsWith("grp"));
    return joined || words.hasAny(LabelWords.CATEGORY);
  }

  /** Whether the words name all of something, such as {@code All years}: a total. */
  static boolean isAll(Words words) {
    return words.startsWith("all") && words.words().size() < 4;
  }

  /**
   * The word of a dimension in a name that says more, as {@code sex} in {@code sex male}: over
   * figures that is a category rather than a column of codes. Empty where the name is nothing but a
   * dimension, or says code, identifier or year.
   */
  static Optional<String> qualified(String name) {
    return QUALIFIED.of(name);
  }

  private static Optional<String> qualifiedDimension(String name) {
    Words words = Words.of(name);
    if (words.hasAny(LabelWords.CODE)
        || words.hasAny(LabelWords.IDENTIFIER)
        || words.hasAny(LabelWords.NO_CATEGORY)) {
      return Optional.empty();
    }
    List<String> extra =
        words.words().stream()
            .filter(
                word ->
                    !LabelWords.isDimension(word)
                        && !LabelWords.isYear(word)
                        && !REMADE.contains(word))
            .toList();
    return extra.isEmpty()
        ? Optional.empty()
        : words.words().stream().filter(LabelWords::isDimension).findFirst();
  }

  /** Whether a name says that something is known, or not known, of some: {@code known sex}. */
  static boolean tellsWhoIsKnown(String name) {
    Words words = Words.of(name);
    return words.hasAny(KNOWN)
        && !words.hasAny(LabelWords.CODE)
        && !words.hasAny(LabelWords.IDENTIFIER);
  }

  /** Whether a name says an index, a time or a code, of which no figure is judged. */
  static boolean isIndex(String name) {
    Words words = Words.of(name);
    return words.hasAny(LabelWords.TIME)
        || words.hasAny(LabelWords.LENGTH)
        || words.hasAny(LabelWords.CODE)
        || words.hasAny(LabelWords.IDENTIFIER)
        || words.hasAny(LabelWords.NO_CATEGORY)
        || isOneIn(words);
  }

  /** Whether a name says the place in an order, or one in how many: neither counts anybody. */
  static boolean isRank(String name) {
    Words words = Words.of(name);
    return (words.hasAny(RANKS) && !Counts.saysCount(words) && !Counts.isUnit(words))
        || isOneIn(words);
  }

  static boolean isOneIn(Words words) {
    return words.hasPhrase("one", "in") || words.hasPhrase("1", "in");
  }
}
