package org.sluice.rules;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Heads and labels as patterns see them: small words, one blank apart, no other signs. */
final class HeadWords {
  private HeadWords() {}

  /** {@code df.residual} and {@code dfResidual} are both {@code df residual}. */
  static String of(String head) {
    return head.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Whether a head is nothing but this. */
  static Predicate<String> is(String pattern) {
    Predicate<String> whole = Pattern.compile(pattern).asMatchPredicate();
    return head -> whole.test(of(head));
  }

  /** Whether a head has these words in it, whole ones. */
  static Predicate<String> has(String pattern) {
    Predicate<String> some = Pattern.compile("(?<!\\S)(?:" + pattern + ")(?!\\S)").asPredicate();
    return head -> some.test(of(head));
  }
}
