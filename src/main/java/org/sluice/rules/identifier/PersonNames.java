package org.sluice.rules.identifier;

import java.util.regex.Pattern;

/**
 * Texts that could be names of people. What they are called by a head decides, not a dictionary.
 */
final class PersonNames {
  private static final int LONGEST = 50;

  /** One to four words with a capital each, joined by blanks, commas, hyphens and apostrophes. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]{0,24}(?:,? \\p{Lu}[\\p{L}'’.-]{0,24}){0,3}");

  private static final Pattern TITLED =
      Pattern.compile("(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr)\\.? \\p{Lu}[\\p{L}'’.-]{0,24}(?: .{0,30})?");

  private PersonNames() {}

  /** Whether a text may be a name, a forename or a surname; small letters alone are a code. */
  static boolean mayBe(String text) {
    return text.length() <= LONGEST && NAME.matcher(text).matches();
  }

  /** Whether a text begins as only names of people do. */
  static boolean isTitled(String text) {
    return text.length() <= LONGEST && TITLED.matcher(text).matches();
  }
}
