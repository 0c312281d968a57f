package org.sluice.read;

import java.math.BigDecimal;
import org.sluice.grid.Grid;

/**
 * The number that a field spells. One reader is used for millions of fields, so it keeps its last
 * answer instead of making an object for each.
 *
 * <p>Understood: {@code 1,234}, {@code 1 234} (also with no-break or thin spaces), a decimal comma
 * where asked for, U+2212 and other minus signs, full-width digits, {@code 2.3%}, a leading
 * currency sign, {@code 1.2e-4}, a fraction in brackets such as {@code (0.31)}, and a flag behind
 * the number such as {@code 12 [r]} or {@code 0.4**}.
 */
final class Numeral {
  private static final int MOST_DIGITS = 18;

  /** A binary fraction prints as many digits as this only where it carries noise, or means them. */
  private static final int NOISY_DIGITS = 15;

  private long unscaled;
  private int scale;
  private boolean percent;
  private boolean money;
  private boolean large;

  /** No figure of a table is longer, and exact arithmetic on a million digits would not end. */
  private static final int LONGEST = 400;

  private BigDecimal exact = BigDecimal.ZERO;

  /** Reads a field as it is printed; false where there is none or it is no number. */
  boolean read(Grid grid, int row, int column, boolean decimalComma) {
    int field = grid.find(row, column);
    return field != Grid.NO_FIELD && read(grid, field, decimalComma);
  }

  /** Reads a field by its number in reading order. */
  boolean read(Grid grid, int field, boolean decimalComma) {
    if (grid.holdsCommands(field)) {
      String text = grid.text(field);
      return read(text, 0, text.length(), decimalComma);
    }
    int start = grid.start(field);
    return read(grid.text(), start, start + grid.length(field), decimalComma);
  }

  /** Reads text from {@code from} to {@code to}; false where it is no number. */
  boolean read(CharSequence text, int from, int to, boolean decimalComma) {
    if (to - from > LONGEST) {
      return false;
    }
    int start = Spaces.skip(text, from, to);
    if (start < to && isLetter(text.charAt(start))) {
      return false;
    }
    int end = withoutFlag(text, start, Spaces.trim(text, start, to));
    if (isError(text, start, end, decimalComma)) {
      start = Spaces.skip(text, start + 1, end);
      end = Spaces.trim(text, start, end - 1);
    }
    percent = end > start && isPercent(text.charAt(end - 1));
    if (percent) {
      end = Spaces.trim(text, start, end - 1);
    }
    boolean negative = start < end && isMinus(text.charAt(start));
    if (negative || (start < end && text.charAt(start) == '+')) {
      start++;
    }
    money = start < end && "£$€".indexOf(text.charAt(start)) >= 0;
    if (money) {
      start++;
    }
    if (start >= end || !startsNumber(text.charAt(start), decimalComma)) {
      return false;
    }
    return digits(text, start, end, decimalComma, negative);
  }

  /** A fraction alone in brackets, as the error of the estimate above it is printed. */
  private static boolean isError(CharSequence text, int start, int end, boolean comma) {
    boolean round = start + 2 < end && text.charAt(start) == '(' && text.charAt(end - 1) == ')';
    boolean square = start + 2 < end && text.charAt(start) == '[' && text.charAt(end - 1) == ']';
    boolean point = false;
    for (int i = start + 1; (round || square) && i < end - 1; i++) {
      point |= isPoint(text.charAt(i), comma);
    }
    return point;
  }

  private boolean digits(CharSequence text, int start, int end, boolean comma, boolean negative) {
    unscaled = 0;
    large = false;
    int fraction = -1;
    int significant = 0;
    int digits = 0;
    int group = 0;
    boolean grouped = false;
    int exponent = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : Character.digit(c, 10);
      if (digit >= 0) {
        digits++;
        group++;
        fraction += fraction >= 0 ? 1 : 0;
        significant += significant > 0 || digit > 0 ? 1 : 0;
        unscaled = unscaled * 10 + digit;
      } else if (fraction < 0 && isPoint(c, comma) && (!grouped || group == 3)) {
        fraction = 0;
      } else if (fraction < 0 && isGroup(c, comma) && opensGroup(text, start, group, grouped)) {
        grouped = true;
        group = 0;
      } else if ((c == 'e' || c == 'E') && digits > 0) {
        exponent = exponent(text, i + 1, end);
        if (exponent == Integer.MIN_VALUE) {
          return false;
        }
        break;
      } else {
        return false;
      }
    }
    if (digits == 0 || (grouped && fraction < 0 && group != 3)) {
      return false;
    }
    finish(text, start, end, negative, Math.max(fraction, 0) - exponent, significant, comma);
    return true;
  }

  private void finish(
      CharSequence text,
      int start,
      int end,
      boolean negative,
      int places,
      int significant,
      boolean comma) {
    scale = places;
    large = significant > MOST_DIGITS || places < 0 || places > MOST_DIGITS;
    if (large) {
      BigDecimal value = new BigDecimal(plain(text, start, end, comma));
      exact = value.scale() < 0 ? value.setScale(0) : value;
      exact = negative ? exact.negate() : exact;
      if (exact.scale() <= MOST_DIGITS && exact.unscaledValue().bitLength() < 63) {
        unscaled = exact.unscaledValue().longValueExact();
        scale = exact.scale();
        large = false;
      }
    } else {
      unscaled = negative ? -unscaled : unscaled;
      if (significant >= NOISY_DIGITS && scale > 0) {
        quieten();
      }
    }
  }

  /** Binary fractions print noise behind the digits that were meant: 32.300000000000004 is 32.3. */
  private void quieten() {
    double noisy = approximate();
    for (int digits = 0; digits <= 9 && digits < scale; digits++) {
      double shifted = Math.rint(noisy * power(digits));
      if (Math.abs(noisy - shifted / power(digits)) <= 2 * Math.ulp(noisy)) {
        unscaled = (long) shifted;
        scale = digits;
        return;
      }
    }
  }

  private static String plain(CharSequence text, int start, int end, boolean comma) {
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        plain.append(digit);
      } else if (isPoint(c, comma)) {
        plain.append('.');
      } else if (isMinus(c)) {
        plain.append('-');
      } else if (c == 'e' || c == 'E' || c == '+') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A separator may follow one to three digits, later ones exactly three; never a lone zero. */
  private static boolean opensGroup(CharSequence text, int start, int group, boolean grouped) {
    if (grouped) {
      return group == 3;
    }
    return group >= 1 && group <= 3 && Character.digit(text.charAt(start), 10) != 0;
  }

  private static int exponent(CharSequence text, int from, int end) {
    int i = from;
    boolean negative = i < end && isMinus(text.charAt(i));
    if (negative || (i < end && text.charAt(i) == '+')) {
      i++;
    }
    int value = 0;
    if (i >= end || end - i > 4) {
      return Integer.MIN_VALUE;
    }
    for (; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return Integer.MIN_VALUE;
      }
      value = value * 10 + digit;
    }
    // Beyond this no statistic lives, and a hostile exponent would fill the memory.
    return value > 400 ? Integer.MIN_VALUE : negative ? -value : value;
  }

  private static int withoutFlag(CharSequence text, int start, int end) {
    int last = end;
    while (last > start + 1 && "*†‡#".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    if (last > start + 1 && text.charAt(last - 1) == ']') {
      int open = last - 2;
      boolean words = false;
      while (open > start && text.charAt(open) != '[') {
        words |= Character.isLetter(text.charAt(open));
        open--;
      }
      last = words && open > start ? open : last;
    }
    return Spaces.trim(text, start, last);
  }

  /** No number starts with one, and most words of a table do. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean startsNumber(char c, boolean comma) {
    return (c >= '0' && c <= '9') || isPoint(c, comma) || Character.digit(c, 10) >= 0;
  }

  private static boolean isPoint(char c, boolean comma) {
    return comma ? c == ',' || c == '，' : c == '.' || c == '．';
  }

  private static boolean isGroup(char c, boolean comma) {
    return (comma ? c == '.' : c == ',' || c == '，') || c == '\'' || Spaces.isSpace(c);
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '−' || c == '–' || c == '－' || c == '‐' || c == '﹣';
  }

  private static boolean isPercent(char c) {
    return c == '%' || c == '％';
  }

  /** The digits without a point; only where not {@link #isLarge()}. */
  long unscaled() {
    return unscaled;
  }

  /** How many of the digits stand behind the point. */
  int scale() {
    return scale;
  }

  /** Whether a percent sign follows. */
  boolean isPercent() {
    return percent;
  }

  /** Whether a currency sign stands before it. */
  boolean isMoney() {
    return money;
  }

  /** Whether the number has more digits than a long holds. */
  boolean isLarge() {
    return large;
  }

  /** Whether it is a whole number, also where printed as {@code 7912.0}. */
  boolean isWhole() {
    return large
        ? exact.stripTrailingZeros().scale() <= 0
        : scale == 0 || unscaled % power(scale) == 0;
  }

  /** The whole number; only where {@link #isWhole()} and not {@link #isLarge()}. */
  long whole() {
    return scale == 0 ? unscaled : unscaled / power(scale);
  }

  /** An approximation, to search with. */
  double approximate() {
    return large ? exact.doubleValue() : scale == 0 ? unscaled : unscaled / (double) power(scale);
  }

  /** The number with its digits as printed. */
  BigDecimal value() {
    return large ? exact : BigDecimal.valueOf(unscaled, scale);
  }

  private static long power(int scale) {
    long power = 1;
    for (int i = 0; i < scale; i++) {
      power *= 10;
    }
    return power;
  }
}
