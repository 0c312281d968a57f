package org.sluice.format.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The tokens of a small program in the language of pages: enough to tell literals, strings and
 * comments from each other. Whatever is no such program still becomes tokens.
 */
final class ScriptTokens {
  /** What a token is. */
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    COMMENT,
    SIGN
  }

  /**
   * A piece of a program.
   *
   * @param text without quotes and without what marks a comment
   */
  record Token(Kind kind, String text) {
    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }
  }

  /** Behind these, and at the start, a stroke begins a pattern and does not divide. */
  private static final String BEFORE_PATTERNS = "(,=:[!&|?{};";

  private final String program;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /** Where a search for the end of a pattern has been before, out of and in a class, in vain. */
  private final BitSet outside = new BitSet();

  private final BitSet inside = new BitSet();

  private ScriptTokens(String program) {
    this.program = program;
  }

  /** The tokens of a program in their order. */
  static List<Token> of(String program) {
    ScriptTokens tokens = new ScriptTokens(program);
    while (tokens.at < program.length()) {
      tokens.next();
    }
    return tokens.tokens;
  }

  private void next() {
    char c = program.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (program.startsWith("//", at)) {
      take(Kind.COMMENT, at + 2, end("\n", at + 2), 0);
    } else if (program.startsWith("/*", at)) {
      take(Kind.COMMENT, at + 2, end("*/", at + 2), 2);
    } else if (c == '"' || c == '\'' || c == '`') {
      take(Kind.STRING, at + 1, quoted(c), 1);
    } else if (c == '/' && beginsPattern()) {
      at = pattern();
    } else if (Character.isLetter(c) || c == '_' || c == '$') {
      take(Kind.NAME, at, run(true), 0);
    } else if (Character.isDigit(c)) {
      take(Kind.NUMBER, at, run(false), 0);
    } else {
      take(Kind.SIGN, at, at + 1, 0);
    }
  }

  private void take(Kind kind, int from, int to, int closing) {
    tokens.add(new Token(kind, program.substring(from, to)));
    at = Math.min(program.length(), to + closing);
  }

  private int end(String mark, int from) {
    int end = program.indexOf(mark, Math.min(from, program.length()));
    return end < 0 ? program.length() : end;
  }

  private int quoted(char quote) {
    int end = at + 1;
    while (end < program.length() && program.charAt(end) != quote) {
      end += program.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, program.length());
  }

  private boolean beginsPattern() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token before = tokens.get(tokens.size() - 1);
    return before.kind() == Kind.SIGN && BEFORE_PATTERNS.contains(before.text());
  }

  /** Where a pattern ends; one that does not end in its line is a stroke. */
  private int pattern() {
    boolean inClass = false;
    for (int i = at + 1; i < program.length() && program.charAt(i) != '\n'; i++) {
      BitSet tried = inClass ? inside : outside;
      if (tried.get(i)) {
        break;
      }
      tried.set(i);
      char c = program.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '/' && !inClass) {
        return i + 1;
      } else {
        inClass = c == '[' || (inClass && c != ']');
      }
    }
    return at + 1;
  }

  private int run(boolean name) {
    int end = at;
    while (end < program.length() && isInside(program.charAt(end), name)) {
      end++;
    }
    return end;
  }

  private static boolean isInside(char c, boolean name) {
    return Character.isLetterOrDigit(c) || c == '_' || (name ? c == '$' : c == '.');
  }
}
