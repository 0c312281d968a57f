package org.sluice.format.printed;

import java.util.Locale;
import java.util.Set;

/**
 * Fences of Markdown around the code of a program. What stands between them are commands; results
 * stand behind a mark, or between fences that name no language. A fence that names one and is not
 * closed by the next fence is a line of text.
 */
final class Fences {
  static final String MARK = "```";

  private static final Set<String> LANGUAGES =
      Set.of("r", "python", "py", "stata", "sas", "sql", "julia", "bash", "sh");

  private Fences() {}

  /** Whether a line that begins with a fence names a language: {@code ``` r}. */
  static boolean opensCode(String text, int start, int end) {
    int from = start + MARK.length();
    while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '{')) {
      from++;
    }
    int to = from;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return LANGUAGES.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
