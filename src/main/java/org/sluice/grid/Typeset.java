package org.sluice.grid;

import java.util.Map;
import java.util.Set;

/**
 * What LaTeX prints for the text of a cell: signs that a backslash guards, letters that commands
 * make bold, relations by their names. A command that is not known keeps its name, so that two
 * texts that differ stay different.
 */
final class Typeset {
  private static final Map<String, String> SIGNS =
      Map.of(
          "geq",
          "≥",
          "ge",
          "≥",
          "geqslant",
          "≥",
          "leq",
          "≤",
          "le",
          "≤",
          "leqslant",
          "≤",
          "pm",
          "±",
          "textless",
          "<",
          "textgreater",
          ">",
          "textpm",
          "±");

  /** Commands that print nothing, and their argument neither. */
  private static final Set<String> UNSEEN =
      Set.of("phantom", "hphantom", "vphantom", "vspace", "label", "cellcolor", "color", "SetCell");

  private static final Set<String> INDENTS = Set.of("hspace", "quad", "qquad", "enspace", "indent");

  /** Commands whose last argument is printed, with how many stand before it. */
  private static final Map<String, Integer> SETTINGS =
      Map.of("multicolumn", 2, "multirow", 2, "textcolor", 1, "colorbox", 1, "parbox", 1);

  /** Commands that take options in square brackets before their argument. */
  private static final Set<String> OPTIONED = Set.of("num", "numprint", "tablenum", "SetCell");

  private static final Set<String> FONTS =
      Set.of(
          "bfseries",
          "itshape",
          "normalfont",
          "small",
          "footnotesize",
          "scriptsize",
          "tiny",
          "normalsize",
          "bf",
          "it",
          "rm",
          "em",
          "centering",
          "raggedright",
          "hfill",
          "noindent");

  private final String raw;
  private final StringBuilder plain = new StringBuilder();
  private int at;

  private Typeset(String raw) {
    this.raw = raw;
  }

  static String of(String raw) {
    Typeset typeset = new Typeset(raw);
    while (typeset.at < raw.length()) {
      typeset.next();
    }
    return typeset.plain.toString();
  }

  private void next() {
    char c = raw.charAt(at++);
    if (c == '\\' && at < raw.length()) {
      backslash();
    } else if (c == '~' || c == '\n' || c == '\r') {
      plain.append(' ');
    } else if ("{}$^".indexOf(c) < 0) {
      plain.append(c);
    } else if ((c == '{' || c == '^') && parts()) {
      plain.append('^');
    }
  }

  /** Whether a digit ends what is printed, and another one opens that may be raised: a footnote. */
  private boolean parts() {
    return !plain.isEmpty()
        && Character.isDigit(plain.charAt(plain.length() - 1))
        && at < raw.length()
        && Character.isDigit(raw.charAt(at));
  }

  private void backslash() {
    int start = at;
    while (at < raw.length() && Character.isLetter(raw.charAt(at))) {
      at++;
    }
    if (at == start) {
      char sign = raw.charAt(at++);
      plain.append("%&$#_{}".indexOf(sign) >= 0 ? sign : ' ');
      return;
    }
    String command = raw.substring(start, at);
    if (OPTIONED.contains(command) && raw.startsWith("[", at)) {
      at = Math.max(at, raw.indexOf(']', at) + 1);
    }
    boolean opens = at < raw.length() && (raw.charAt(at) == '{' || raw.charAt(at) == '*');
    if (SIGNS.containsKey(command)) {
      plain.append(SIGNS.get(command));
    } else if (hidesFigure(command)) {
      plain.append(command);
      return;
    } else if (UNSEEN.contains(command)) {
      skip();
    } else if (INDENTS.contains(command)) {
      plain.append("  ");
      skip();
    } else if (!opens && !FONTS.contains(command)) {
      plain.append(command);
      return;
    }
    for (int i = 0; i < SETTINGS.getOrDefault(command, 0); i++) {
      skip();
    }
    while (!opens && at < raw.length() && raw.charAt(at) == ' ') {
      at++;
    }
  }

  /** Room for a nought is usual; another figure that is not printed would stay in a copy unseen. */
  private boolean hidesFigure(String command) {
    int close = raw.indexOf('}', at);
    return command.endsWith("phantom")
        && raw.substring(at, close < 0 ? raw.length() : close)
            .chars()
            .anyMatch(c -> c > '0' && c <= '9');
  }

  /** Leaves out an argument in braces, if one follows. */
  private void skip() {
    at += at < raw.length() && raw.charAt(at) == '*' ? 1 : 0;
    if (at == raw.length() || raw.charAt(at) != '{') {
      return;
    }
    int depth = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return;
      }
    }
  }
}
