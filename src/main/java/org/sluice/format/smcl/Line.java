package org.sluice.format.smcl;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.format.smcl.Pieces.Kind;

/**
 * A line of a log, drawn as Stata shows it. Braces that no other closes are characters; what is
 * inside of a directive is drawn without calls that call themselves, so that depth costs nothing.
 */
final class Line {
  /** How wide Stata prints where nothing else is set. */
  private static final int WIDTH = 79;

  /** Directives that show their arguments where they have no text. */
  private static final Set<String> LINKS =
      Set.of(
          "help",
          "helpb",
          "view",
          "viewsource",
          "browse",
          "stata",
          "search",
          "net",
          "ado",
          "update",
          "dialog",
          "manhelp",
          "manlink",
          "manpage",
          "opt",
          "opth");

  /** Directives after which text shows otherwise than in a log. */
  private static final Set<String> MODES = Set.of("asis", "s6hlp");

  private final String source;
  private final int start;
  private final int end;
  private final Rendering.Canvas canvas;
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * A directive whose text is being drawn.
   *
   * @param piece the piece that opens it
   * @param shown how much was shown before its text
   */
  private record Open(Directive directive, int piece, int shown, int number) {}

  Line(String source, int start, int end, Rendering.Canvas canvas) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.canvas = canvas;
  }

  void draw() {
    int at = start;
    int[] closes = closes();
    while (at < end) {
      Open last = open.peek();
      int close = closes.length == 0 ? -1 : closes[at - start];
      if (last != null && last.directive().close() == at) {
        close(open.pop());
        at++;
      } else if (close >= 0) {
        at = directive(Directive.of(source, at, close));
      } else {
        int next = nextBrace(at + 1);
        canvas.plain(at, next);
        at = next;
      }
    }
  }

  private int nextBrace(int from) {
    int at = from;
    while (at < end && source.charAt(at) != '{' && source.charAt(at) != '}') {
      at++;
    }
    return at;
  }

  /** For each brace that opens, where it closes; -1 for all else. */
  private int[] closes() {
    int first = nextBrace(start);
    if (first == end) {
      return new int[0];
    }
    int[] closes = new int[end - start];
    Arrays.fill(closes, -1);
    int[] opened = new int[end - first];
    int depth = 0;
    for (int at = first; at < end; at++) {
      char c = source.charAt(at);
      if (c == '{') {
        opened[depth++] = at;
      } else if (c == '}' && depth > 0) {
        closes[opened[--depth] - start] = at;
      }
    }
    return closes;
  }

  /** Draws a directive up to its text, else all of it; returns where to go on. */
  private int directive(Directive directive) {
    switch (directive.name()) {
      case "c", "char" -> character(directive);
      case ".-", "hline" -> rule(directive);
      case "space", "col" -> blanks(directive);
      case "dup", "ralign", "lalign", "center", "centre", "rcenter", "right" -> {
        if (directive.texts()) {
          return arranged(directive);
        }
        hidden(directive);
      }
      default -> {
        return other(directive);
      }
    }
    return directive.close() + 1;
  }

  private void character(Directive directive) {
    String glyph = Glyph.of(directive.arguments()).orElse("");
    if (glyph.isEmpty()) {
      doubt(directive);
    }
    canvas.give(Kind.MADE, directive.start(), glyph);
  }

  private void rule(Directive directive) {
    OptionalInt number =
        directive.arguments().isEmpty()
            ? OptionalInt.of(Math.max(1, WIDTH - canvas.column()))
            : number(directive);
    canvas.give(Kind.MADE, directive.start(), "-".repeat(number.orElse(0)));
    rest(directive);
  }

  private void blanks(Directive directive) {
    boolean column = directive.name().equals("col");
    int number = number(directive).orElse(0);
    int blanks = column ? number - 1 - canvas.column() : number;
    canvas.give(Kind.BLANKS, directive.start(), " ".repeat(Math.max(0, blanks)));
    rest(directive);
  }

  private OptionalInt number(Directive directive) {
    OptionalInt number = directive.number();
    if (number.isEmpty()) {
      canvas.doubt(Doubt.ROOM, directive.start());
    }
    return number;
  }

  /** What stands behind the arguments of a directive that takes no text. */
  private void rest(Directive directive) {
    if (holdsDigit(directive.head(), directive.close())) {
      canvas.doubt(Doubt.HIDDEN, directive.start());
    }
  }

  private int arranged(Directive directive) {
    boolean widthless = directive.arguments().isEmpty();
    boolean right = directive.name().equals("right");
    int all = right ? Math.max(0, WIDTH - canvas.column()) : WIDTH;
    int number = widthless ? all : number(directive).orElse(1);
    Kind kind = directive.name().equals("dup") ? Kind.STYLE : Kind.ALIGNED;
    return opened(directive, kind, number);
  }

  private int opened(Directive directive, Kind kind, int number) {
    canvas.give(kind, directive.start(), "");
    open.push(new Open(directive, canvas.pieces() - 1, canvas.shown(), number));
    return directive.head() + 1;
  }

  private void close(Open opened) {
    int close = opened.directive().close();
    int room = opened.number() - (canvas.shown() - opened.shown());
    switch (opened.directive().name()) {
      case "dup" -> repeated(opened);
      case "ralign", "right" -> aligned(opened, Math.max(0, room), 0);
      case "lalign" -> aligned(opened, 0, Math.max(0, room));
      case "center", "centre", "rcenter" -> {
        int before = Math.max(0, room) / 2;
        aligned(opened, before, Math.max(0, room) - before);
      }
      default -> canvas.give(Kind.STYLE, close, "");
    }
  }

  private void aligned(Open opened, int before, int behind) {
    canvas.indent(opened.piece() + 1, opened.shown(), before);
    canvas.give(Kind.ALIGNED, opened.directive().close(), " ".repeat(behind));
  }

  private void repeated(Open opened) {
    Directive directive = opened.directive();
    int times = opened.number();
    if ((long) times * (canvas.shown() - opened.shown()) > Directive.WIDEST) {
      canvas.doubt(Doubt.ROOM, directive.start());
      canvas.give(Kind.STYLE, directive.close(), "");
      return;
    }
    if (times == 0) {
      canvas.doubt(Doubt.HIDDEN, directive.start());
    }
    String once = canvas.takeBack(opened.piece());
    canvas.give(Kind.MADE, directive.start(), once.repeat(times));
  }

  private int other(Directive directive) {
    if (MODES.contains(directive.name())) {
      canvas.doubt(Doubt.OTHERWISE, directive.start());
    }
    if (LINKS.contains(directive.name()) && directive.endsInArguments()) {
      return link(directive);
    }
    if (!directive.texts()) {
      hidden(directive);
      return directive.close() + 1;
    }
    if (holdsDigit(directive.start(), directive.head()) && !Harmless.is(directive)) {
      canvas.doubt(Doubt.HIDDEN, directive.start());
    }
    return opened(directive, Kind.STYLE, 0);
  }

  /** Shows the arguments of a directive, quotes around them left out. */
  private int link(Directive directive) {
    int from = directive.behind();
    int to = directive.close();
    while (from < to && isAround(source.charAt(from))) {
      from++;
    }
    while (to > from && isAround(source.charAt(to - 1))) {
      to--;
    }
    canvas.give(Kind.MADE, directive.start(), source.substring(from, to));
    return directive.close() + 1;
  }

  private static boolean isAround(char c) {
    return c == '"' || c <= ' ';
  }

  /** Draws nothing of a directive. */
  private void hidden(Directive directive) {
    if (!Harmless.is(directive)) {
      doubt(directive);
    }
    canvas.give(Kind.STYLE, directive.start(), "");
  }

  private void doubt(Directive directive) {
    if (directive.isComment() || holdsDigit(directive.start(), directive.close())) {
      canvas.doubt(Doubt.HIDDEN, directive.start());
    }
  }

  private boolean holdsDigit(int from, int to) {
    return source.substring(from, to).codePoints().anyMatch(Character::isDigit);
  }
}
