package org.sluice.format.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.format.html.ScriptTokens.Kind;
import org.sluice.format.html.ScriptTokens.Token;

/**
 * Numbers that a small program sets or hands on, and nothing says what they are: {@code north = 7},
 * {@code draw(7, 3)}. They may be counts or sizes; a person can tell.
 */
final class LooseNumbers {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}(?:\\.\\d{1,9})?");

  /** Words of a program that does something with what it holds, as those of a library do. */
  private static final Set<String> WORKING =
      Set.of("function", "if", "for", "while", "switch", "return", "class", "try", "typeof");

  /** Calls that move or size what is there. */
  private static final Pattern MOVING =
      Pattern.compile("(?i)(?:scroll|resize|move|zoom|wait|sleep|set(?:timeout|interval)).*");

  /** Names of a letter or three are short for anything in a program that works. */
  private static final int LONG_NAME = 4;

  private static final int TWO = 2;

  private final List<Token> tokens;
  private final boolean working;

  private LooseNumbers(List<Token> tokens) {
    this.tokens = tokens;
    this.working = tokens.stream().anyMatch(LooseNumbers::isWorking);
  }

  private static boolean isWorking(Token token) {
    return token.kind() == Kind.NAME && WORKING.contains(token.text());
  }

  /** Whether a program holds such numbers: one that works, two or more. */
  static boolean in(String program) {
    List<Token> code =
        ScriptTokens.of(program).stream().filter(token -> token.kind() != Kind.COMMENT).toList();
    LooseNumbers loose = new LooseNumbers(code);
    int found = 0;
    for (int i = 0; i < code.size(); i++) {
      found += loose.isSet(i) || loose.isHandedOn(i) ? 1 : 0;
    }
    return found >= (loose.working ? TWO : 1);
  }

  private Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : new Token(Kind.SIGN, ";");
  }

  /** A number by itself, in quotes or not; 0 and 1 switch things off and on. */
  private boolean isNumber(int i) {
    boolean mayBe = at(i).kind() == Kind.NUMBER || at(i).kind() == Kind.STRING;
    return mayBe && NUMBER.matcher(at(i).text()).matches() && !at(i).text().equals("1");
  }

  /** Whether a name, or what a name has, is set to the number that stands here. */
  private boolean isSet(int i) {
    String name = at(i - 2).text();
    boolean ends = at(i + 1).kind() != Kind.SIGN || at(i + 1).is(",") || at(i + 1).is(";");
    return isNumber(i)
        && ends
        && at(i - 1).is("=")
        && at(i - 2).kind() == Kind.NAME
        && !Literals.isSetting(name)
        && (!working || name.length() >= LONG_NAME);
  }

  /** Whether a call begins here that is a sentence of its own and is given numbers alone. */
  private boolean isHandedOn(int i) {
    boolean sentence = at(i - 1).is(";") || at(i - 1).is("}") || at(i - 1).is("{");
    int end = i;
    while (at(end).kind() == Kind.NAME && at(end + 1).is(".")) {
      end += 2;
    }
    String name = at(end).text();
    if (!sentence
        || at(end).kind() != Kind.NAME
        || !at(end + 1).is("(")
        || Literals.isSetting(name)
        || MOVING.matcher(name).matches()) {
      return false;
    }
    int argument = end + 2;
    while (isNumber(argument) && at(argument + 1).is(",")) {
      argument += 2;
    }
    return isNumber(argument) && at(argument + 1).is(")");
  }
}
