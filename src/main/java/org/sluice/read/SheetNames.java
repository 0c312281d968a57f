package org.sluice.read;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of sheets and files. They number, date and version what they name; a few say a count, which
 * leaves with them.
 */
public final class SheetNames {
  private static final Set<String> OF_ALL =
      Set.of("total", "totals", "all", "overall", "sum", "n", "mean", "average", "share");

  /** One digit behind what is counted numbers the sheets about it: {@code Deaths 2}. */
  private static final Pattern SEVERAL_DIGITS = Pattern.compile("\\d{2}");

  /** {@code 7 deaths in West}, not {@code 07 deaths} or {@code 3_deaths_by_area}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:^|[\\s(/])(?:[1-9]\\d{0,6}) ((?:\\p{Ll}+ )?\\p{Ll}+) (?:in|of|at|from|among|with|who|were)\\b");

  private SheetNames() {}

  /** Whether the name of a sheet says a number that may give back what a copy hides. */
  static boolean mayGiveBack(String name) {
    Words words = Words.of(name);
    boolean all = words.hasAny(OF_ALL);
    boolean several = Counts.isUnit(words) && SEVERAL_DIGITS.matcher(name).find();
    boolean mayCount = all || several || tellsCount(name);
    return !Notes.stated(name).isEmpty() || (mayCount && Notes.mayGiveBack(name));
  }

  /** Whether a name says how many of something there are. */
  public static boolean tellsCount(String name) {
    return COUNTED.matcher(name).results().anyMatch(r -> Counts.isUnit(Words.of(r.group(1))));
  }
}
