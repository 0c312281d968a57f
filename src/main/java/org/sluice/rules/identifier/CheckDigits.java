package org.sluice.rules.identifier;

/**
 * Check digits and letters of British numbers, as their issuers publish them. A random number
 * passes one time in eleven (NHS, CHI, ULN) or in twenty-three (UPN), so that one number that
 * passes is no evidence by itself.
 */
final class CheckDigits {
  /** How many digits an NHS number, a CHI number and a ULN have. */
  static final int TEN = 10;

  private static final int UPN_LENGTH = 13;

  /** Without I, O and S, which look like digits. */
  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private CheckDigits() {}

  /** Eleven less the weighted sum modulo eleven; 11 is written 0, and 10 is never given out. */
  static boolean nhs(String digits) {
    if (!isTenDigits(digits)) {
      return false;
    }
    int check = (11 - weighted(digits) % 11) % 11;
    return check == digits.charAt(9) - '0' && !isOneDigit(digits);
  }

  /** The check digit of an NHS number behind a day, a month and a year of two digits. */
  static boolean chi(String digits) {
    return nhs(digits) && isDate(digits);
  }

  /** Whether six digits begin with a day and a month. */
  static boolean isDate(String digits) {
    int day = Integer.parseInt(digits, 0, 2, 10);
    int month = Integer.parseInt(digits, 2, 4, 10);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  /** Ten less the weighted sum modulo eleven; a remainder of 0 is never given out. */
  static boolean uln(String digits) {
    if (!isTenDigits(digits) || digits.charAt(0) == '0') {
      return false;
    }
    int rest = weighted(digits) % 11;
    return rest != 0 && 10 - rest == digits.charAt(9) - '0' && !isOneDigit(digits);
  }

  /**
   * The letter in front is number (2 a + 3 b + … + 13 l) modulo 23 of those in use. The last of the
   * twelve may be a letter too, which marks a temporary number and counts as its own place among
   * them.
   */
  static boolean upn(String text) {
    if (text.length() != UPN_LENGTH) {
      return false;
    }
    int sum = 0;
    for (int i = 1; i < UPN_LENGTH; i++) {
      char c = text.charAt(i);
      int value = i == UPN_LENGTH - 1 && !isDigit(c) ? UPN_LETTERS.indexOf(c) : c - '0';
      if (value < 0 || (i < UPN_LENGTH - 1 && !isDigit(c))) {
        return false;
      }
      sum += value * (i + 1);
    }
    return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) == text.charAt(0);
  }

  static boolean isTenDigits(String text) {
    if (text.length() != TEN) {
      return false;
    }
    for (int i = 0; i < TEN; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 0000000000 passes every check, and stands for none. */
  private static boolean isOneDigit(String digits) {
    return digits.chars().distinct().count() == 1;
  }

  /** Ten times the first digit, nine times the second, and so on to twice the ninth. */
  private static int weighted(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    return sum;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
