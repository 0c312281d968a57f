package org.sluice.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks as they are compared: {@code < 10} is {@code <10}, {@code [C]} is {@code [c]}. */
final class MarkText {
  /** Letters in square brackets, each shorthand in its own: {@code [c]}, {@code [r][e]}. */
  private static final Pattern BRACKETED = Pattern.compile("(?:\\[\\p{L}+])+");

  /** What many tables print for none at all. */
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private MarkText() {}

  static String folded(String mark) {
    return mark.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  static boolean isBracketed(String folded) {
    return BRACKETED.matcher(folded).matches();
  }

  static boolean isDash(String folded) {
    return DASHES.contains(folded);
  }

  /** Whether a pack lists this mark. */
  static boolean isAmong(String folded, List<String> listed) {
    return listed.stream().anyMatch(mark -> folded(mark).equals(folded));
  }
}
