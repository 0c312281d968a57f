package org.sluice.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;

/**
 * Labels that name categories inside each other: {@code within 26 weeks} and {@code within 30
 * weeks}, {@code 1+} and {@code 2+}, {@code 0-4} and {@code 0-9}. One open end among bands, such as
 * {@code 5 and over}, is nested in nothing.
 *
 * @param categories their numbers among the labels, by rising bound
 * @param grows whether a greater bound means a greater category
 */
record Nest(List<Integer> categories, boolean grows) {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final String NUMBER =
      "(\\d{1,6}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final String REST = "((?: [a-z]+){0,3})";

  /** What else a category is of: {@code boys under 5} lie in no {@code girls under 10}. */
  private static final String OF = "((?:[a-z]+ ){0,3}?)";

  /** Words with which a category grows as the number grows. */
  private static final Pattern GROWS =
      pattern(
          "within|under|less than|fewer than|up to|below|before|by|at most|no more than|in",
          "or (?:less|fewer|under|younger|below)|and (?:under|younger)");

  /** Words with which it shrinks. */
  private static final Pattern SHRINKS =
      pattern(
          "at least|over|more than|above|after|no less than",
          "\\+|(?:and|or|&) (?:over|above|more|older)");

  /** Bands: those that begin at the same number grow with their other end. */
  private static final Pattern SPAN =
      Pattern.compile(OF + "(\\d{1,6}) ?(?:-|–|—|to) ?(\\d{1,6})" + REST);

  /** Longer lists are of areas, codes or people. */
  private static final int MOST_LABELS = 2_000;

  private static final Remembered<String, Optional<Step>> STEPS = Remembered.ofTexts(Nest::step);

  /**
   * What a label says of a nest.
   *
   * @param words the label without its number
   * @param at the number
   * @param grows whether a greater number means a greater category
   */
  private record Step(String words, long at, boolean grows) {}

  /** The nests among some labels, none where there are very many labels. */
  static List<Nest> among(List<String> labels) {
    Map<String, List<Integer>> families = new LinkedHashMap<>();
    for (int i = 0; i < labels.size() && labels.size() <= MOST_LABELS; i++) {
      Optional<Step> step = stepOf(labels.get(i));
      if (step.isPresent()) {
        families.computeIfAbsent(step.get().words(), key -> new ArrayList<>()).add(i);
      }
    }
    List<Nest> nests = new ArrayList<>();
    for (List<Integer> family : families.values()) {
      if (family.size() > 1) {
        family.sort(Comparator.comparingLong(i -> stepOf(labels.get(i)).map(Step::at).orElse(0L)));
        boolean grows = stepOf(labels.get(family.get(0))).filter(Step::grows).isPresent();
        nests.add(new Nest(List.copyOf(family), grows));
      }
    }
    return List.copyOf(nests);
  }

  private static Optional<Step> stepOf(String label) {
    return STEPS.of(label.replace('_', ' '));
  }

  private static Pattern pattern(String before, String after) {
    return Pattern.compile(
        OF
            + "(?:("
            + before
            + ")(?: the)?(?: first| last)? "
            + NUMBER
            + REST
            + "|"
            + NUMBER
            + REST
            + " ?("
            + after
            + ")"
            + REST
            + ")");
  }

  private static Optional<Step> step(String label) {
    String plain =
        label
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bage[ds]?\\b|%|\\b(?:percent|pct)\\b", " ")
            .replaceAll("≤|<\\s?=", " at most ")
            .replaceAll("≥|>\\s?=", " at least ")
            .replace("<", " under ")
            .replace(">", " over ")
            .replaceAll("(?<=\\d)(?=(?:g|kg|mg|ml|cm|mm|miles?|km|weeks?|days?|years?)\\b)", " ");
    String tidy = Spaces.tidy(plain.replaceAll("\\s+", " "));
    return step(GROWS.matcher(tidy), true)
        .or(() -> step(SHRINKS.matcher(tidy), false))
        .or(() -> span(SPAN.matcher(tidy)));
  }

  private static Optional<Step> span(Matcher label) {
    return label.matches()
        ? Optional.of(
            new Step(
                label.group(1) + label.group(2) + " to # " + label.group(4).strip(),
                Long.parseLong(label.group(3)),
                true))
        : Optional.empty();
  }

  private static Optional<Step> step(Matcher label, boolean grows) {
    if (!label.matches()) {
      return Optional.empty();
    }
    boolean opens = label.group(2) != null;
    String number = label.group(opens ? 3 : 5);
    String how = label.group(opens ? 2 : 7);
    String unit = opens ? label.group(4) : label.group(6) + label.group(8);
    int word = WORDS.indexOf(number);
    String words = label.group(1) + how + " # " + unit.strip().replaceAll("s\\b", "");
    return Optional.of(new Step(words, word < 0 ? Long.parseLong(number) : word, grows));
  }
}
