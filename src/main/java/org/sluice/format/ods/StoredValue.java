package org.sluice.format.ods;

import java.math.BigDecimal;
import java.util.Optional;

/** What a cell stores, beside what it displays. */
final class StoredValue {
  /** No figure in a table is longer. */
  private static final int LONGEST = 60;

  private StoredValue() {}

  /** Whether a displayed text tells the whole stored number, in English or continental writing. */
  static boolean isToldBy(String shown, String value, boolean percent) {
    Optional<BigDecimal> stored =
        number(value).map(number -> percent ? number.movePointRight(2) : number);
    if (stored.isEmpty()) {
      return value.isEmpty();
    }
    String bare = bare(shown);
    return isSame(bare.replace(",", ""), stored.get())
        || isSame(bare.replace(".", "").replace(',', '.'), stored.get());
  }

  private static boolean isSame(String shown, BigDecimal stored) {
    return number(shown).map(number -> number.compareTo(stored) == 0).orElse(false);
  }

  /**
   * A number; one of an absurd size is none, because comparing it would take a machine's memory.
   */
  private static Optional<BigDecimal> number(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > 400 ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Digits, points and signs; brackets around a figure are a sign, units and spaces are none. */
  private static String bare(String shown) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < Math.min(shown.length(), LONGEST + 1); i++) {
      char c = shown.charAt(i);
      if ((c >= '0' && c <= '9') || c == '.' || c == ',') {
        bare.append(c);
      } else if (c == '-' || c == '\u2212' || c == '(') {
        bare.append('-');
      } else if ((c == 'E' || c == 'e' || c == '+') && bare.length() > 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Whether a displayed date tells the stored one: its year and its day are both in it. */
  static boolean isDateToldBy(String shown, String date) {
    if (date.length() < 10) {
      return true;
    }
    String day = date.charAt(8) == '0' ? date.substring(9, 10) : date.substring(8, 10);
    boolean clock = date.length() > 11 && !date.substring(11).startsWith("00:00:00");
    return shown.contains(date.substring(2, 4))
        && shown.contains(day)
        && (!clock || shown.contains(":"));
  }
}
