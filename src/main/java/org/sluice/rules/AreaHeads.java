package org.sluice.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sluice.table.Dimension;

/**
 * What a dimension is of, by all words of its head and by its labels: places that figures are of,
 * what everybody in a place has, or what lies inside one and has figures of its own.
 */
final class AreaHeads {
  /** What a figure of a whole area may be broken down by and still be one of everybody. */
  private static final Set<String> OF_EVERYBODY =
      words("sex gender age ages ethnicity ethnic deprivation imd");

  /** Words of time that a head of times is made of. */
  private static final Set<String> TIMES =
      words("time period year years month quarter week day date");

  /** Words that may stand beside these and change nothing of what a head is of. */
  private static final Set<String> BESIDE =
      words(
          "group groups band bands range category of at in the and quintile decile "
              + "broad detailed name code type person persons patient patients child "
              + "children financial academic calendar tax reporting ending end start "
              + "commencing fy identifier yr yrs");

  /** Words that a head of places is made of; {@code country visited} is no such head. */
  private static final Set<String> PLACES =
      words(
          "area areas region regions country countries nation geography geographic "
              + "geographical place name level code local authority authorities la lad "
              + "utla ltla district county icb ccg stp residence usual nhs ons gss "
              + "government office label type of the and or cd nm health commissioning "
              + "sub english standard");

  private static final Set<String> SEXES =
      words(
          "f m female females male males women men woman man girls boys girl boy "
              + "person persons people all total both sexes other unknown not stated "
              + "known specified indeterminate non binary x missing u");

  /** Names of months and of days of the week. */
  private static final Set<String> DAYS_AND_MONTHS =
      words(
          "jan feb mar apr may jun jul aug sep sept oct nov dec january february "
              + "march april june july august september october november december monday "
              + "tuesday wednesday thursday friday saturday sunday mon tue wed thu fri "
              + "sat sun");

  /** Heads of what lies in a place and has figures of its own. */
  private static final Set<String> INSIDE =
      words(
          "provider trust hospital practice court school authority council la "
              + "organisation organization agency site office clinic ward unit service "
              + "home team centre branch");

  private AreaHeads() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }

  /**
   * Whether a head of figures says that they are of one provider: {@code exeter_clinic_referrals},
   * where a name stands before the word for it, but not {@code hospital_admissions}.
   */
  static boolean isOfOne(String head) {
    List<String> words = HeadWords.of(head).singular().words();
    for (int i = 1; i < words.size(); i++) {
      if (INSIDE.contains(words.get(i)) && !ProviderNames.isSort(words.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code England} is no area among birthplaces, teams, countries visited and the like. */
  static boolean areOfPlaces(Dimension dimension) {
    HeadWords name = HeadWords.of(dimension.name());
    return !name.words().isEmpty()
        && name.words().stream().allMatch(word -> PLACES.contains(word) || isNumber(word));
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Whether what a row says here may lie elsewhere than in an area that it names. */
  static boolean mayBeElsewhere(Dimension dimension) {
    return dimension.nature() == Dimension.Nature.AREA
        || areOfPlaces(dimension)
        || HeadWords.of(dimension.name()).singular().hasAny(INSIDE);
  }

  /**
   * Whether a dimension is of sex, age, ethnicity, deprivation or time and of nothing else: {@code
   * gender_identity_clinic} is none of these, nor is a {@code quarter} of a city.
   */
  static boolean areOfEverybody(Dimension dimension) {
    Set<String> words = Set.copyOf(HeadWords.of(dimension.name()).words());
    boolean time = dimension.nature() == Dimension.Nature.TIME;
    boolean plain = words.stream().allMatch(AreaHeads::isPlain);
    boolean known = words.isEmpty() || time || words.stream().anyMatch(OF_EVERYBODY::contains);
    return plain
        && known
        && labels(dimension, time ? AreaHeads::isTime : label -> isOfEverybody(words, label));
  }

  private static boolean isPlain(String word) {
    return OF_EVERYBODY.contains(word)
        || BESIDE.contains(word)
        || TIMES.contains(word)
        || isNumber(word);
  }

  private static boolean labels(Dimension dimension, Predicate<HeadWords> fit) {
    return Arrays.stream(dimension.hierarchy().leaves())
        .mapToObj(dimension::label)
        .map(HeadWords::of)
        .allMatch(fit);
  }

  private static boolean isTime(HeadWords label) {
    return holdsNumber(label) || label.hasAny(DAYS_AND_MONTHS);
  }

  private static boolean holdsNumber(HeadWords label) {
    return label.words().stream().anyMatch(AreaHeads::isNumber);
  }

  private static boolean isOfEverybody(Set<String> head, HeadWords label) {
    boolean sex = SEXES.containsAll(label.words());
    if (head.isEmpty() || head.contains("sex") || head.contains("gender")) {
      return sex;
    }
    boolean age = head.contains("age") || head.contains("ages");
    return age ? holdsNumber(label) || sex : !label.singular().hasAny(INSIDE);
  }
}
