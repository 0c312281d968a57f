package org.sluice.protect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a figure the way the source cell writes the one it replaces: the same mark between
 * thousands, the same decimals, everything around it untouched.
 */
final class Spelling {
  /** Digits, perhaps in groups of three, perhaps with decimals. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,])([-+\u2212]?)(\\d{1,3}(?:([ ,.'\u2019\u00a0\u2009\u202f])\\d{3}(?:\\3\\d{3})*)|\\d+)"
              + "(?:([.,])(\\d+))?(?!\\d)");

  private Spelling() {}

  /**
   * The text with the first number that means {@code old} replaced by {@code now}; empty where no
   * number in it means that.
   */
  static Optional<String> replace(String text, BigDecimal old, BigDecimal now) {
    return replace(text, old, now, Integer.MAX_VALUE);
  }

  /** The same with no more digits behind the point than {@code now} has. */
  static Optional<String> shorten(String text, BigDecimal old, BigDecimal now) {
    return replace(text, old, now, Math.max(0, now.scale()));
  }

  private static Optional<String> replace(String text, BigDecimal old, BigDecimal now, int most) {
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find(from)) {
      Optional<String> written = written(number, old, now, most);
      if (written.isPresent()) {
        return Optional.of(
            text.substring(0, number.start()) + written.get() + text.substring(number.end()));
      }
      from = number.end();
    }
    return Optional.empty();
  }

  private static Optional<String> written(
      Matcher number, BigDecimal old, BigDecimal now, int most) {
    String group = number.group(3) == null ? "" : number.group(3);
    String point = number.group(4) == null ? "" : number.group(4);
    String decimals = number.group(5) == null ? "" : number.group(5);
    boolean minus = number.group(1).equals("-") || number.group(1).equals("\u2212");
    String digits = number.group(2);
    if (means(minus, digits.replace(group, ""), decimals, old)) {
      return Optional.of(
          signed(number, now, grouped(now, Math.min(decimals.length(), most), group, point)));
    }
    boolean oneGroup = !group.isEmpty() && decimals.isEmpty() && digits.indexOf(group) > 0;
    int mark = digits.indexOf(group);
    if (oneGroup && means(minus, digits.substring(0, mark), digits.substring(mark + 1), old)) {
      int scale = Math.min(digits.length() - mark - 1, most);
      return Optional.of(signed(number, now, grouped(now, scale, "", group)));
    }
    return Optional.empty();
  }

  private static boolean means(boolean minus, String whole, String decimals, BigDecimal value) {
    boolean digitsOnly = (whole + decimals).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digitsOnly) {
      return false;
    }
    BigDecimal read = new BigDecimal((minus ? "-" : "") + whole + "." + decimals + "0");
    return read.compareTo(value) == 0;
  }

  private static String signed(Matcher number, BigDecimal now, String digits) {
    if (now.signum() < 0) {
      return (number.group(1).isEmpty() ? "-" : number.group(1)) + digits;
    }
    return (number.group(1).equals("+") ? "+" : "") + digits;
  }

  private static String grouped(BigDecimal value, int decimals, String group, String point) {
    String plain = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder written = new StringBuilder(plain.substring(0, end));
    if (!group.isEmpty()) {
      for (int at = end - 3; at > 0; at -= 3) {
        written.insert(at, group);
      }
    }
    return decimals == 0 ? written.toString() : written + point + plain.substring(end + 1);
  }
}
