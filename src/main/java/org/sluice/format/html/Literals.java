package org.sluice.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

  /** {@code North}, {@code under 5}, {@code stage 2}, not {@code VERSION}; each tried once. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\p{Lu}[^\\p{Ll}\\n\\r\\x85\\u2028\\u2029]*+\\p{Ll}.*"
              + "|[^\\p{L}\\n\\r\\x85\\u2028\\u2029]*+\\p{L}[^ \\n\\r\\x85\\u2028\\u2029]*+ .*"
              + "|\\p{L}.*\\s\\d+");

  private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");

  private static final int TWO = 2;

  /**
   * An open bracket.
   *
   * @param setting whether it, or a list that it stands in, is what a setting is set to
   */
  private record Open(int at, boolean setting) {}

  /**
   * What stands by itself in a list.
   *
   * @param large numbers that are no switches
   */
  private record Seen(int numbers, int large, int labels) {
    static final Seen NONE = new Seen(0, 0, 0);

    Seen and(Seen other) {
      return new Seen(numbers + other.numbers, large + other.large, labels + other.labels);
    }

    Seen less(Seen other) {
      return new Seen(numbers - other.numbers, large - other.large, labels - other.labels);
    }
  }

  private final List<Token> tokens;

  /** What stands between two commas before each token: a list in a list is not read again. */
  private final List<Seen> before = new ArrayList<>();

  private Literals(List<Token> tokens) {
    this.tokens = tokens;
    before.add(Seen.NONE);
    for (int i = 0; i < tokens.size(); i++) {
      boolean alone = at(i - 1).is(",") && at(i + 1).is(",");
      before.add(before.get(i).and(alone ? seen(i) : Seen.NONE));
    }
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
    return mayBe && NUMBER.matcher(text).matches();
  }

  private boolean isSwitch(int i) {
    return at(i).text().equals("0") || at(i).text().equals("1");
  }

  /** Whether a list that is no setting holds two numbers, or a label and a number. */
  private boolean holdsLists() {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (at(i).is("[") || at(i).is("(") || at(i).is("{")) {
        open.push(new Open(i, isSet(i, open.peek())));
      } else if (!open.isEmpty() && (at(i).is("]") || at(i).is(")") || at(i).is("}"))) {
        Open last = open.pop();
        int from = last.at();
        if (at(from).is("[") && !last.setting() && isLiteral(from) && isData(from, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSet(int from, @Nullable Open around) {
    boolean inSetting = around != null && around.setting() && at(around.at()).is("[");
    return inSetting || isSetting(name(from));
  }

  /** A list behind a name is a place in it. */
  private boolean isLiteral(int from) {
    Token before = at(from - 1);
    return before.kind() == Kind.SIGN
        ? !before.is("]") && !before.is(")")
        : before.text().equals("return");
  }

  private boolean isData(int from, int to) {
    Seen seen = between(from + 2, to - 1).and(end(from + 1, from, to));
    seen = to - from > TWO ? seen.and(end(to - 1, from, to)) : seen;
    return (seen.numbers() >= TWO && seen.large() > 0) || (seen.numbers() > 0 && seen.labels() > 0);
  }

  private Seen between(int from, int to) {
    return from < to ? before.get(to).less(before.get(from)) : Seen.NONE;
  }

  /** The first or last token of a list, which has a comma on one side only. */
  private Seen end(int i, int from, int to) {
    boolean alone = (i == from + 1 || at(i - 1).is(",")) && (i + 1 == to || at(i + 1).is(","));
    return alone && i < to ? seen(i) : Seen.NONE;
  }

  private Seen seen(int i) {
    if (isNumber(i)) {
      return new Seen(1, isSwitch(i) ? 0 : 1, 0);
    }
    return at(i).kind() == Kind.STRING ? new Seen(0, 0, 1) : Seen.NONE;
  }

  /** What is set to the value that begins here. */
  private String name(int from) {
    boolean set = at(from - 1).is(":") || at(from - 1).is("=");
    return set ? at(from - 2).text() : "";
  }

  /** Whether a name says what programs set. */
  static boolean isSetting(String name) {
    String letters = NO_LETTERS.matcher(name).replaceAll("");
    return SETTINGS.contains(letters.toLowerCase(Locale.ROOT));
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
        boolean named = entry || (argument && at(i - 1).kind() == Kind.STRING);
        if (named && LABEL.matcher(name).matches()) {
          return true;
        }
        names += entry && !isSwitch(i + 1) ? 1 : 0;
      }
    }
    return names >= TWO;
  }
}
