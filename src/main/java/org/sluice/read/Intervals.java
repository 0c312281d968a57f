package org.sluice.read;

import java.util.regex.Pattern;

/** Intervals of confidence written as one text: {@code 0.6-8.8}, {@code (28.6 to 54.5)}. */
public final class Intervals {
  /** Bands of categories have whole ends. */
  private static final Pattern INTERVAL =
      Pattern.compile("[(\\[]?\\s?-?\\d+[.,]\\d+\\s?(?:-|–|—|to|,|;)\\s?-?\\d+[.,]\\d+\\s?[)\\]]?");

  private Intervals() {}

  /** Whether a cell's text is such an interval. */
  public static boolean isOne(String text) {
    return INTERVAL.matcher(Spaces.tidy(text)).matches();
  }
}
