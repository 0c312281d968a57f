package org.sluice.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sluice.format.html.ScriptTokens.Kind;
import org.sluice.format.html.ScriptTokens.Token;

/**
 * Data that somebody wrote into a small program: lists of numbers, names with numbers, words with a
 * number in a string or a comment. What sets a page up is no data: its names say so.
 */
final class Literals {
  /** What programs set, and numbers behind them are sizes, times and positions. */
  private static final Set<String> SETTINGS =
      Set.of(
          ("margin marginleft marginright margintop marginbottom padding width height minwidth maxwidth"
                  + " minheight maxheight top left right bottom x y size fontsize scale zoom opacity"
                  + " zindex delay duration timeout interval speed wait retries pagelength order ordering"
                  + " lengthmenu targets column columns col cols row rows page pages perpage pagesize"
                  + " indent level levels depth min max start end from to step version format domain"
                  + " range index key code status mode precision digits decimals threshold limit offset"
                  + " linewidth radius tabsize fixed weight center zoomlevel maxzoom minzoom id ids debounce"
                  + " displaylength idisplaylength major minor revision patch build")
              .split(" ", -1));

  private static final int TWO = 2;

  private final List<Token> tokens;

  private Literals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether a program holds data. */
  static boolean tell(String program) {
    List<Token> code = new ArrayList<>();
    for (Token token : ScriptTokens.of(program)) {
      if ((token.kind() == Kind.COMMENT && ScriptWords.commentTells(token.text()))
          || (token.kind() == Kind.STRING && ScriptWords.stringTells(token.text()))) {
        return true;
      }
      if (token.kind() != Kind.COMMENT) {
        code.add(token);
      }
    }
    Literals literals = new Literals(code);
    return literals.holdsLists() || literals.holdsNames();
  }

  private Token at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : new Token(Kind.SIGN, "");
  }

  /** A number by itself, in quotes or not; 0 and 1 switch things off and on. */
  private boolean isNumber(int i) {
    String text = at(i).text();
    boolean mayBe = at(i).kind() == Kind.NUMBER || at(i).kind() == Kind.STRING;
    return mayBe && text.matches("\\d{1,9}(?:\\.\\d{1,9})?");
  }

  private boolean isSwitch(int i) {
    return at(i).text().equals("0") || at(i).text().equals("1");
  }

  /** Whether a list that is no setting holds two numbers, or a label and a number. */
  private boolean holdsLists() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (at(i).is("[") || at(i).is("(") || at(i).is("{")) {
        open.push(i);
      } else if (!open.isEmpty() && (at(i).is("]") || at(i).is(")") || at(i).is("}"))) {
        int from = open.pop();
        if (at(from).is("[") && isLiteral(from) && isData(from, i) && !isSet(from, open)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A list behind a name is a place in it. */
  private boolean isLiteral(int from) {
    Token before = at(from - 1);
    return before.kind() == Kind.SIGN ? !before.is("]") && !before.is(")") : isWord(before);
  }

  private static boolean isWord(Token before) {
    return before.text().equals("return");
  }

  private boolean isData(int from, int to) {
    int numbers = 0;
    int labels = 0;
    boolean large = false;
    for (int i = from + 1; i < to; i++) {
      boolean alone = (at(i - 1).is(",") || i == from + 1) && (at(i + 1).is(",") || i + 1 == to);
      if (alone && isNumber(i)) {
        numbers++;
        large |= !isSwitch(i);
      } else if (alone && at(i).kind() == Kind.STRING) {
        labels++;
      }
    }
    return (numbers >= TWO && large) || (numbers > 0 && labels > 0);
  }

  /** Whether the list, or one that it stands in, is what a setting is set to. */
  private boolean isSet(int from, Deque<Integer> open) {
    if (isSetting(name(from))) {
      return true;
    }
    return open.stream()
        .takeWhile(each -> at(each).is("["))
        .anyMatch(each -> isSetting(name(each)));
  }

  /** What is set to the value that begins here. */
  private String name(int from) {
    boolean set = at(from - 1).is(":") || at(from - 1).is("=");
    return set ? at(from - 2).text() : "";
  }

  private static boolean isSetting(String name) {
    return SETTINGS.contains(name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT))
        && !name.isEmpty();
  }

  /** Whether a name that is no setting has a number: one with a capital, or two others. */
  private boolean holdsNames() {
    int names = 0;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean entry =
          at(i).is(":")
              && (at(i - 2).is("{") || at(i - 2).is(","))
              && (at(i + 2).is("}") || at(i + 2).is(","));
      boolean argument = at(i).is(",") && (at(i - 2).is("(") || at(i - 2).is(","));
      String name = at(i - 1).text();
      boolean written = at(i - 1).kind() == Kind.STRING || at(i - 1).kind() == Kind.NAME;
      if (written && isNumber(i + 1) && !isSetting(name)) {
        boolean label = isLabel(name);
        if ((entry || (argument && at(i - 1).kind() == Kind.STRING)) && label) {
          return true;
        }
        names += entry && !isSwitch(i + 1) ? 1 : 0;
      }
    }
    return names >= TWO;
  }

  /** {@code North}, {@code under 5}, not {@code VERSION}. */
  private static boolean isLabel(String name) {
    return name.matches("\\p{Lu}.*\\p{Ll}.*|.*\\p{L}.* .*") || name.matches("\\p{L}.*\\s\\d+");
  }
}
