package org.sluice.format.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sluice.format.xlsx.Shown.Sight;

/** Numbers of days as dates. Day 60 is the 29 February 1900 that never was. */
final class Days {
  private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 31);
  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
  private static final int NEVER = 60;
  private static final int LAST = 2_958_465;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Days() {}

  /** What is shown of a number of days in a format that shows these parts of it. */
  static Shown shown(String parts, BigDecimal number, boolean from1904) {
    boolean lapse = parts.indexOf('[') >= 0;
    boolean out = number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0;
    if (out || lapse) {
      return new Shown(NumberFormat.full(number), Sight.DIGITS);
    }
    long seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    int day = (int) (seconds / SECONDS.longValue());
    LocalDateTime time = date(day, from1904).atStartOfDay().plusSeconds(seconds % 86_400);
    boolean showsDay = parts.indexOf('y') >= 0 || parts.indexOf('d') >= 0;
    if (!showsDay && day == 0) {
      return Shown.plain(time.format(TIME));
    }
    String text = time.toLocalDate().toString();
    if (seconds % 86_400 != 0) {
      boolean showsTime = parts.indexOf('h') >= 0;
      return new Shown(
          text + " " + time.format(TIME), showsTime && showsDay ? Sight.PLAIN : Sight.TIME);
    }
    boolean whole = parts.indexOf('d') >= 0 && parts.indexOf('m') >= 0 && parts.indexOf('y') >= 0;
    return new Shown(text, whole || isFirst(time.toLocalDate(), parts) ? Sight.PLAIN : Sight.DAY);
  }

  /** A month is often stored as its first day, and a year as its first of January. */
  private static boolean isFirst(LocalDate date, String parts) {
    return parts.indexOf('y') >= 0
        && date.getDayOfMonth() == 1
        && (parts.indexOf('m') >= 0 || date.getMonthValue() == 1);
  }

  private static LocalDate date(int day, boolean from1904) {
    if (from1904) {
      return START_1904.plusDays(day);
    }
    return BEFORE_FIRST.plusDays(day >= NEVER ? day - 1L : day);
  }
}
