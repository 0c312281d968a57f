package org.sluice.format.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.sluice.format.xlsx.FormatSection.Kind;
import org.sluice.format.xlsx.Shown.Sight;

/**
 * What a cell's number format shows of the number that is stored. Where it rounds, that is the
 * number as it shows; where it shows something else, the text is the stored number in full.
 */
final class NumberFormat {
  /** What a spreadsheet itself shows at most; further digits are noise of the binary number. */
  static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_EVEN);

  /** A sign of power and what follows it, such as {@code E-308}. */
  private static final int LONGEST_POWER = 5;

  private static final int LONGEST_NUMBER = 60;

  /** Numbers beyond are written with powers of ten. */
  private static final int LONGEST_PLAIN = 21;

  private final List<FormatSection> sections;
  private final boolean from1904;
  private final boolean plain;

  private NumberFormat(List<FormatSection> sections, boolean from1904) {
    this.sections = sections;
    this.from1904 = from1904;
    this.plain = sections.size() == 1 && sections.get(0).kind() == Kind.GENERAL;
  }

  static NumberFormat of(String code, boolean from1904) {
    return new NumberFormat(FormatCode.sections(code), from1904);
  }

  /** Whether numbers show as they are. */
  boolean isPlain() {
    return plain;
  }

  /** Whether a text in such a cell shows: the fourth section may be empty. */
  boolean showsText() {
    return sections.size() < 4 || sections.get(3).kind() != Kind.NOTHING;
  }

  /** What is shown of a number as it is stored; a text that is no number is shown as it is. */
  Shown of(String stored) {
    if (isShort(stored) && plain) {
      return Shown.plain(stored);
    }
    if (!isNumber(stored)) {
      return Shown.plain(stored);
    }
    BigDecimal number = new BigDecimal(stored).round(PRECISION);
    FormatSection section = section(number);
    return switch (section.kind()) {
      case GENERAL -> Shown.plain(full(number));
      case DIGITS -> digits(section, number);
      case DATE -> Days.shown(section.dateParts(), number, from1904);
      case LITERAL ->
          number.signum() == 0 && isDash(section.literal())
              ? Shown.plain("0")
              : new Shown(full(number), Sight.DIGITS);
      case NOTHING -> new Shown("", Sight.NOTHING);
    };
  }

  /** A number of at most fifteen digits without sign of power, as most are. */
  private static boolean isShort(String stored) {
    if (stored.isEmpty() || stored.length() > 15) {
      return false;
    }
    boolean point = false;
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      boolean isPoint = c == '.' && !point && i > 0;
      if ((c < '0' || c > '9') && !isPoint) {
        return false;
      }
      point |= isPoint;
    }
    return true;
  }

  /** Whether this is a number as a sheet stores them. */
  static boolean isNumber(String stored) {
    if (isShort(stored)) {
      return true;
    }
    int power = Math.max(stored.indexOf('e'), stored.indexOf('E'));
    if (power >= 0 && stored.length() - power > LONGEST_POWER) {
      return false;
    }
    try {
      return stored.length() <= LONGEST_NUMBER
          && Double.isFinite(Double.parseDouble(stored))
          && stored.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private FormatSection section(BigDecimal number) {
    if (sections.stream().anyMatch(FormatSection::isConditional)) {
      return sections.stream()
          .limit(3)
          .filter(section -> !section.isConditional() || section.holds(number))
          .findFirst()
          .orElse(sections.get(sections.size() - 1));
    }
    int sign = number.signum();
    if (sign < 0 && sections.size() > 1) {
      return sections.get(1);
    }
    return sign == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
  }

  private static Shown digits(FormatSection section, BigDecimal number) {
    boolean percent = section.percents() == 1 || section.literal().trim().equals("%");
    BigDecimal scaled = number.scaleByPowerOfTen(2 * section.percents());
    BigDecimal rounded = scaled.setScale(Math.min(section.decimals(), 30), RoundingMode.HALF_UP);
    if (!section.inexact() && section.thousands() == 0) {
      String text = padded(rounded, section.padded()) + (percent ? "%" : "");
      return rounded.compareTo(scaled) == 0
          ? Shown.plain(text)
          : new Shown(
              text, Sight.ROUNDED, full(rounded.scaleByPowerOfTen(-2 * section.percents())));
    }
    boolean fraction = section.inexact() && section.thousands() == 0 && isExact(section, number);
    if (section.percents() == 1 && section.thousands() == 0) {
      return new Shown(full(scaled) + "%", Sight.PERCENT);
    }
    return new Shown(full(number), fraction ? Sight.PLAIN : Sight.DIGITS);
  }

  /** A whole number shown as a fraction, or with powers of ten that keep all of its digits. */
  private static boolean isExact(FormatSection section, BigDecimal number) {
    return number.stripTrailingZeros().precision() <= section.padded() + 1
        && section.literal().chars().noneMatch(Character::isDigit);
  }

  private static String padded(BigDecimal rounded, int padded) {
    BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return bare.setScale(Math.max(Math.min(padded, 30), bare.scale())).toPlainString();
  }

  /** All digits, as a number is shown in a wide cell without a format. */
  static String full(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal bare = number.stripTrailingZeros();
    boolean plain =
        bare.precision() - bare.scale() <= LONGEST_PLAIN && bare.scale() <= LONGEST_PLAIN;
    return plain ? bare.toPlainString() : bare.toString();
  }

  /** A number as it is stored in a copy: without the digits that no spreadsheet shows. */
  static String stored(String stored) {
    return isShort(stored) ? stored : full(new BigDecimal(stored).round(PRECISION));
  }

  private static boolean isDash(String literal) {
    String bare = literal.trim();
    return bare.equals("-") || bare.equals("–") || bare.equals("—") || bare.endsWith("-");
  }
}
