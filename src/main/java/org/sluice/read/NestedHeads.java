package org.sluice.read;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Heads of counts of which one holds the other by a number or by an addition: {@code 3 or more
 * placements} are among {@code 2 or more placements}, {@code under 1} among {@code under 5}, {@code
 * children} among {@code children including agency}.
 */
final class NestedHeads {
  private static final Set<String> UPWARDS = Set.of("over", "above", "least", "than more");
  private static final Set<String> DOWNWARDS =
      Set.of("under", "below", "within", "most", "to up", "than less", "than fewer");
  private static final Set<String> OR_UPWARDS =
      Set.of("more", "over", "older", "longer", "above", "plus");
  private static final Set<String> OR_DOWNWARDS = Set.of("less", "fewer", "under", "younger");
  private static final Set<String> ADDING = Set.of("incl", "including", "plus");

  /** What happens once, or is counted from a beginning on. */
  private static final Set<String> EVENTS =
      Set.of(
          "deaths",
          "died",
          "dead",
          "readmissions",
          "readmitted",
          "infections",
          "infected",
          "events",
          "relapses",
          "relapsed",
          "returns",
          "returned",
          "recovered",
          "discharged");

  private static final Set<String> TIMES =
      Set.of(
          "d", "day", "days", "w", "week", "weeks", "m", "month", "months", "y", "year", "years");

  /** Days after which people are usually looked for, where no unit of time is said. */
  private static final Set<String> DAYS =
      Set.of("7", "14", "28", "30", "60", "90", "120", "180", "365");

  private static final int LONGEST_NUMBER = 6;

  private NestedHeads() {}

  /** How much wider one head is than the other that it holds; empty where it does not hold it. */
  static OptionalLong gap(String part, String whole) {
    List<String> narrow = Words.of(part).words();
    List<String> wide = Words.of(whole).words();
    if (wide.size() > narrow.size() + 1
        && wide.subList(0, narrow.size()).equals(narrow)
        && ADDING.contains(wide.get(narrow.size()))) {
      return OptionalLong.of(0);
    }
    int at = onlyDifference(narrow, wide);
    if (at < 0 || !isNumber(narrow.get(at)) || !isNumber(wide.get(at))) {
      return OptionalLong.empty();
    }
    long more = Long.parseLong(narrow.get(at)) - Long.parseLong(wide.get(at));
    boolean upwards =
        isBehind(narrow, at, UPWARDS) || isBefore(narrow, at, OR_UPWARDS) || isSigned(part, ">≥");
    boolean downwards =
        isBehind(narrow, at, DOWNWARDS)
            || isBefore(narrow, at, OR_DOWNWARDS)
            || isSigned(part, "<≤")
            || (isFollowUp(narrow, at) && isFollowUp(wide, at));
    boolean holds = upwards != downwards && (upwards ? more > 0 : more < 0);
    return holds ? OptionalLong.of(Math.abs(more)) : OptionalLong.empty();
  }

  /** Whether heads name one event up to several days, so that none is a category beside others. */
  static boolean follow(List<String> heads) {
    return heads.stream()
            .allMatch(head -> Words.of(head).words().stream().anyMatch(EVENTS::contains))
        && IntStream.range(1, heads.size())
            .anyMatch(
                i ->
                    gap(heads.get(i - 1), heads.get(i)).isPresent()
                        || gap(heads.get(i), heads.get(i - 1)).isPresent());
  }

  /** {@code deaths <30d}. */
  private static boolean isSigned(String head, String signs) {
    return head.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }

  /** {@code 30-day deaths}, {@code deaths 30d}, {@code deaths_30}: up to that day. */
  private static boolean isFollowUp(List<String> words, int number) {
    String next = number + 1 < words.size() ? words.get(number + 1) : "";
    boolean time = TIMES.contains(next) || DAYS.contains(words.get(number));
    return time && words.stream().anyMatch(EVENTS::contains);
  }

  private static int onlyDifference(List<String> one, List<String> other) {
    int found = -1;
    for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isNumber(String word) {
    return word.length() <= LONGEST_NUMBER && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** {@code over 5}, {@code at least 5}, {@code more than 5}. */
  private static boolean isBehind(List<String> words, int number, Set<String> said) {
    String before = number > 0 ? words.get(number - 1) : "";
    String earlier = number > 1 ? words.get(number - 2) : "";
    return said.contains(before) || said.contains(before + " " + earlier);
  }

  /** {@code 5 or more}, {@code 5 and over}, {@code 5 weeks or more}. */
  private static boolean isBefore(List<String> words, int number, Set<String> said) {
    for (int or = number + 1; or <= number + 2 && or + 1 < words.size(); or++) {
      boolean joins = words.get(or).equals("or") || words.get(or).equals("and");
      if (joins && said.contains(words.get(or + 1))) {
        return true;
      }
    }
    return false;
  }
}
