package org.sluice.read;

import java.util.List;

/**
 * A column that draws its figures: {@code ####} is four, or four times something. One to three
 * stars behind an estimate draw nothing.
 */
final class DrawnBars {
  private static final int LONGEST_STARS = 3;

  private DrawnBars() {}

  /** Whether texts are runs of one sign, some of them long. */
  static boolean are(List<String> texts) {
    boolean some = false;
    for (String text : texts) {
      String bar = Spaces.tidy(text);
      if (bar.isEmpty()) {
        continue;
      }
      char sign = bar.charAt(0);
      if (Character.isLetterOrDigit(sign) || bar.chars().anyMatch(c -> c != sign)) {
        return false;
      }
      some |= bar.length() > LONGEST_STARS;
    }
    return some && texts.size() > 1;
  }
}
