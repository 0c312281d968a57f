package org.sluice.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a mean is the mean of, by its head: {@code mean_children}, {@code children per case} and
 * {@code average number of children} are all of children.
 *
 * @param thing the words for it
 * @param numbered whether the head says that it is a number of something
 */
record MeanHead(List<String> thing, boolean numbered) {
  private static final Set<String> MEAN = Set.of("mean", "means", "average", "averages", "avg");
  private static final Set<String> NUMBER = Set.of("number", "no", "num", "n", "count");
  private static final Set<String> SUM = Set.of("total", "totals", "sum", "all", "overall");
  private static final Set<String> SPREAD =
      Set.of("sd", "std", "stddev", "stdev", "standard", "deviation", "dev");
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "a");

  /**
   * What comes in whole ones, in a family, a case or a person's year, and what may stand before.
   */
  private static final Predicate<String> COUNTED =
      HeadWords.is(
          "(?:(?:previous|prior|earlier|later|further|repeat|new|other|older|younger|young|dependent"
              + "|adult|live|court|hospital|home|care|school|placement) )*"
              + "(?:absences|adjournments|admissions|adults|appeals|applicants|applications"
              + "|appointments|arrests|assessments|attendances|babies|births|boys|brothers|carers"
              + "|cases|children|claims|complaints|consultations|convictions|deaths|discharges"
              + "|episodes|events|exclusions|experts|falls|families|fathers|girls|grandparents"
              + "|hearings|households|incidents|infants|injuries|interpreters|jobs|judges|lawyers"
              + "|meetings|mothers|moves|offences|operations|orders|parents|parties|patients|people"
              + "|persons|placements|pregnancies|prescriptions|pupils|readmissions|referrals"
              + "|relatives|respondents|reviews|siblings|sisters|students|suspensions|teachers"
              + "|vaccinations|victims|visits|witnesses)");

  /** What is measured, and may be given in whole numbers all the same. */
  private static final Predicate<String> MEASURED =
      HeadWords.has(
          "days?|nights?|weeks?|months?|years?|hours?|minutes?|seconds?|pounds|points|units|fte|wte"
              + "|miles|grams|litres|scores?|ages?|percent|ratio|share|rate|costs?|time|length"
              + "|duration|weight|income|price");

  /** Copies the list. */
  MeanHead {
    thing = List.copyOf(thing);
  }

  /** What is left of a head without the words for mean and number, and without what it is per. */
  static MeanHead of(String head) {
    List<String> words = HeadWords.of(head).words();
    int per = words.indexOf("per");
    List<String> own = per < 0 ? words : words.subList(0, per);
    List<String> thing =
        own.stream()
            .filter(word -> !MEAN.contains(word))
            .filter(word -> !NUMBER.contains(word) && !SMALL_WORDS.contains(word))
            .toList();
    return new MeanHead(thing, own.stream().anyMatch(NUMBER::contains));
  }

  /** Whether it comes in whole ones, so that a mean times the number of units is a whole number. */
  boolean isCounted() {
    String words = String.join(" ", thing);
    return !thing.isEmpty() && !MEASURED.test(words) && (numbered || COUNTED.test(words));
  }

  /** Whether another head names the sum of all of it: {@code total_weeks}, {@code children}. */
  boolean isOfSum(String other) {
    return isOf(other, word -> SUM.contains(word) || NUMBER.contains(word));
  }

  /** Whether another head names the spread of it: {@code died (sd)}. */
  boolean isOfSpread(String other) {
    return isOf(other, SPREAD::contains);
  }

  /** Whether another head is of the same, once the words for what it gives of it are left out. */
  private boolean isOf(String other, Predicate<String> given) {
    List<String> same =
        HeadWords.of(other).words().stream()
            .filter(word -> !given.test(word) && !SMALL_WORDS.contains(word))
            .toList();
    return !thing.isEmpty() && same.equals(thing);
  }
}
