package org.sluice.format.image;

import java.util.regex.Pattern;

/**
 * Names that plotting programs sign every picture with. They tell nothing of the data, and asking
 * about each would tire an officer; anything more than the plain name and version is told.
 */
final class Programs {
  /** No signature is longer. */
  static final int LONGEST = 80;

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "Software\0(Matplotlib version ?\\d{1,2}(\\.\\d{1,3}){1,3}, https?://matplotlib\\.org/"
              + "|Adobe ImageReady|R|ggplot2|gnuplot|Stata)");

  private Programs() {}

  /** Whether a text of a picture, keyword and all, is such a name and nothing else. */
  static boolean signs(String text) {
    return text.length() <= LONGEST && SIGNATURE.matcher(text).matches();
  }
}
