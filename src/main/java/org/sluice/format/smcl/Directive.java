package org.sluice.format.smcl;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A directive: {@code {name arguments:text}}, each part but the name left out or not.
 *
 * @param start where its brace opens
 * @param behind where its name ends
 * @param head where its arguments end: at a colon, at a brace inside of them, or at its own end
 * @param close where its brace closes
 * @param texts whether it has a text, which begins behind the colon
 */
record Directive(
    String source, int start, int behind, int head, int close, String name, boolean texts) {
  /** The widest line that Stata prints. */
  static final int WIDEST = 255;

  private static final int LONGEST_NAME = 20;
  private static final Set<String> CHARACTERS = Set.of("c", "char");

  /** The directive between two braces. */
  static Directive of(String source, int start, int close) {
    int behind = start + 1;
    while (behind < close && !endsName(source.charAt(behind))) {
      behind++;
    }
    String name = source.substring(start + 1, Math.min(behind, start + 1 + LONGEST_NAME));
    boolean whole = CHARACTERS.contains(name) || name.startsWith("*");
    int head = whole ? close : head(source, behind, close);
    boolean texts = head < close && source.charAt(head) == ':';
    return new Directive(source, start, behind, head, close, name, texts);
  }

  private static boolean endsName(char c) {
    return c == ':' || c == '{' || c == '"' || c <= ' ';
  }

  /** Where the arguments end; colons and braces between quotes are of them. */
  private static int head(String source, int from, int close) {
    boolean quoted = false;
    for (int at = from; at < close; at++) {
      char c = source.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ':' || c == '{')) {
        return at;
      }
    }
    return close;
  }

  /** Whether Stata shows nothing of it, for it is a remark. */
  boolean isComment() {
    return name.startsWith("*");
  }

  /** Whether it names a character. */
  boolean isCharacter() {
    return CHARACTERS.contains(name);
  }

  String arguments() {
    return source.substring(behind, head).strip();
  }

  /** Whether its arguments are all between its name and its end. */
  boolean endsInArguments() {
    return head == close;
  }

  /** The number that it names, where it is one that a line of Stata has room for. */
  OptionalInt number() {
    String digits = arguments();
    boolean number =
        !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(Directive::isDigit);
    int value = number ? Integer.parseInt(digits) : WIDEST + 1;
    return value <= WIDEST ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
