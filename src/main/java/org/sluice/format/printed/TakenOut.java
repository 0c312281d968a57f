package org.sluice.format.printed;

import java.util.regex.Pattern;

/** What somebody wrote into a table in place of rows that may not be shown. */
final class TakenOut {
  private static final Pattern WORDS =
      Pattern.compile("\\b(?:redacted|suppressed|withheld)\\b", Pattern.CASE_INSENSITIVE);

  private TakenOut() {}

  /** Whether a line says that rows were taken out. */
  static boolean says(Page page, int line) {
    return WORDS.matcher(page.text()).region(page.start(line), page.end(line)).find();
  }
}
