package org.sluice.format.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sluice.format.xlsx.FormatSection.Kind;

/** Cuts a number format's code into sections, letter by letter. */
final class FormatCode {
  /** Longer codes than the program allows are cut, and shown otherwise than they say. */
  private static final int LONGEST = 1_000;

  private final String code;
  private int at;
  private boolean general;
  private boolean digits;
  private boolean point;
  private int decimals;
  private int padded;
  private int percents;
  private int commas;
  private boolean inexact;
  private String operator = "";
  private double operand;
  private StringBuilder literal = new StringBuilder();
  private StringBuilder dateParts = new StringBuilder();

  private FormatCode(String code) {
    this.code = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
  }

  /** The sections in their order, at least one. */
  static List<FormatSection> sections(String code) {
    FormatCode reader = new FormatCode(code);
    List<FormatSection> sections = new ArrayList<>();
    do {
      sections.add(reader.section());
    } while (reader.at <= reader.code.length() && sections.size() < 4);
    return sections;
  }

  private FormatSection section() {
    clear();
    boolean open = true;
    while (open && at < code.length()) {
      open = read(code.charAt(at));
    }
    at++;
    return new FormatSection(
        kind(),
        decimals,
        padded,
        percents,
        commas,
        inexact || literal.chars().anyMatch(Character::isDigit),
        literal.toString(),
        dateParts.toString(),
        operator,
        operand);
  }

  private void clear() {
    general = false;
    digits = false;
    point = false;
    decimals = 0;
    padded = 0;
    percents = 0;
    commas = 0;
    inexact = false;
    operator = "";
    operand = 0;
    literal = new StringBuilder();
    dateParts = new StringBuilder();
  }

  private Kind kind() {
    if (!dateParts.isEmpty()) {
      return Kind.DATE;
    }
    if (general) {
      return Kind.GENERAL;
    }
    if (digits) {
      return Kind.DIGITS;
    }
    return literal.toString().isBlank() ? Kind.NOTHING : Kind.LITERAL;
  }

  /** Reads one sign or group of signs; whether the section goes on. */
  private boolean read(char c) {
    switch (c) {
      case ';' -> {
        return false;
      }
      case '"' -> quoted();
      case '\\', '!' -> escaped(true);
      case '_', '*' -> escaped(false);
      case '[' -> bracketed();
      default -> plain(c);
    }
    return true;
  }

  private void plain(char c) {
    at++;
    switch (c) {
      case '0', '?', '#' -> digit(c);
      case '.' -> point = point || digits || nextIsDigit();
      case ',' -> commas += digits && !nextIsDigit() ? 1 : 0;
      case '%' -> percents++;
      case '/' -> inexact |= digits;
      case '@' -> general = true;
      case 'E', 'e' -> {
        if (digits) {
          inexact = true;
        } else {
          dateParts.append('y');
        }
      }
      case 'G', 'g' -> general(c);
      case 'A', 'a' -> halfDay();
      case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S', 'b', 'B' ->
          dateParts.append(Character.toLowerCase(c));
      default -> literal.append(c);
    }
  }

  private void digit(char c) {
    digits = true;
    commas = 0;
    if (point && !inexact) {
      decimals++;
      padded += c == '0' ? 1 : 0;
    }
  }

  private boolean nextIsDigit() {
    return at < code.length() && "0?#".indexOf(code.charAt(at)) >= 0;
  }

  private void general(char c) {
    if (code.regionMatches(true, at - 1, "General", 0, 7)) {
      general = true;
      at += 6;
    } else if (c == 'g') {
      dateParts.append('y');
    } else {
      literal.append(c);
    }
  }

  private void halfDay() {
    if (code.regionMatches(true, at - 1, "AM/PM", 0, 5)) {
      at += 4;
      dateParts.append('h');
    } else if (code.regionMatches(true, at - 1, "A/P", 0, 3)) {
      at += 2;
      dateParts.append('h');
    } else {
      dateParts.append('d');
    }
  }

  private void quoted() {
    int end = code.indexOf('"', at + 1);
    int stop = end < 0 ? code.length() : end;
    literal.append(code, at + 1, stop);
    at = stop + 1;
  }

  private void escaped(boolean shown) {
    if (shown && at + 1 < code.length()) {
      literal.append(code.charAt(at + 1));
    }
    at += 2;
  }

  private void bracketed() {
    int end = code.indexOf(']', at);
    int stop = end < 0 ? code.length() : end;
    String inside = code.substring(at + 1, stop).toLowerCase(Locale.ROOT);
    at = stop + 1;
    if (inside.startsWith("$")) {
      int dash = inside.indexOf('-');
      literal.append(inside, 1, dash < 0 ? inside.length() : Math.max(1, dash));
    } else if (!inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0) {
      condition(inside);
    } else if (!inside.isEmpty() && inside.chars().allMatch(c -> "hms".indexOf(c) >= 0)) {
      dateParts.append('[').append(inside);
    }
  }

  private void condition(String inside) {
    int from = inside.length() > 1 && "<>=".indexOf(inside.charAt(1)) >= 0 ? 2 : 1;
    operator = inside.substring(0, from);
    try {
      operand = Double.parseDouble(inside.substring(from).trim());
    } catch (NumberFormatException e) {
      inexact = true;
    }
  }
}
