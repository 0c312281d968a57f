package org.sluice.format.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of a label and several figures that are each named beside: {@code North: mean=26.7, 95%
 * CI=[-6.4, 59.8], n=3}, {@code Surgical: 1 visit, average wait 40.0 minutes}.
 */
final class KeyedLine {
  private static final Set<String> JOINING = Set.of("vs", "vs.", "versus", "against", "and");
  private static final int LONGEST = 400;
  private static final int LONGEST_LABEL = 80;

  private final Page page;
  private final int line;
  private final int end;
  private final List<Word> names = new ArrayList<>();
  private final List<Word> values = new ArrayList<>();
  private final List<Word> units = new ArrayList<>();
  private Word label = new Word(0, 0, false);
  private int at;

  /** The words of this part of the line that may name the next figure. */
  private int nameStart = -1;

  private int nameEnd = -1;

  /** Whether the last figure still waits for a name behind it. */
  private boolean unnamed;

  private boolean signed;
  private int depth;

  private KeyedLine(Page page, int line) {
    this.page = page;
    this.line = line;
    this.end = page.length(line);
  }

  /** What a line says; without figures where it is no such line. */
  static KeyedLine of(Page page, int line) {
    KeyedLine keyed = new KeyedLine(page, line);
    boolean all =
        page.is(line, Page.Kind.TEXT)
            && page.length(line) <= LONGEST
            && page.find(" | ", page.start(line), line) < 0
            && keyed.label()
            && keyed.rest();
    if (!all) {
      keyed.names.clear();
      keyed.values.clear();
    }
    return keyed;
  }

  /** Whether it holds several figures, or one behind an equals sign. */
  boolean isRow() {
    return values.size() > 1 || (signed && values.size() == 1);
  }

  Word labelled() {
    return label;
  }

  List<Word> names() {
    return names;
  }

  List<Word> values() {
    return values;
  }

  /** The name of a figure for comparison with those of other lines: one visit, two visits. */
  String name(int i) {
    String text = spelled(names.get(i)).toLowerCase(Locale.ROOT);
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  /** A part of the line. */
  String spelled(Word word) {
    return page.text().substring(page.start(line) + word.start(), page.start(line) + word.end());
  }

  /** The words behind a figure that stands in front of what it counts. */
  Word unit(int i) {
    return units.get(i);
  }

  /** Takes the words in front, up to a colon or a gap. */
  private boolean label() {
    int start = page.indent(line);
    boolean bullet = "-*•–".indexOf(page.at(line, start)) >= 0 && page.at(line, start + 1) == ' ';
    start += bullet ? 2 : 0;
    int letters = 0;
    for (int i = start; i < Math.min(end, start + LONGEST_LABEL); i++) {
      char c = page.at(line, i);
      boolean blank = Page.isSpace(page.at(line, i + 1));
      if ((c == ':' && blank) || (Page.isSpace(c) && blank)) {
        label = new Word(start, i, false);
        at = i + 1;
        return letters > 0 && i > start && "[(\"'$".indexOf(page.at(line, start)) < 0;
      }
      if (c == '=') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return false;
  }

  private boolean rest() {
    while (at < end) {
      char c = page.at(line, at);
      boolean gap = Page.isSpace(c) && Page.isSpace(page.at(line, at + 1));
      if (gap || c == ',' || c == ';' || c == '(' || c == ')') {
        if (!closeItem()) {
          return false;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        at++;
      } else if (Page.isSpace(c)) {
        at++;
      } else if (!word()) {
        return false;
      }
    }
    return closeItem() && depth == 0;
  }

  /** Ends a part of the line; false where it neither named nor held a figure. */
  private boolean closeItem() {
    boolean words = nameStart >= 0;
    int last = values.size() - 1;
    boolean behind = words && last >= 0 && values.get(last).end() >= itemStart();
    if (behind) {
      units.set(last, new Word(nameStart, nameEnd, false));
    }
    if (unnamed && !(words && Figures.holdsLetter(page, line, nameStart, nameEnd))) {
      return false;
    }
    if (unnamed) {
      names.add(new Word(nameStart, nameEnd, false));
    }
    boolean remark = words && !behind && depth > 0;
    boolean fits = !words || ((behind || remark) && !holdsDigit(nameStart, nameEnd));
    unnamed = false;
    nameStart = -1;
    return fits;
  }

  private int itemStart() {
    int start = nameStart;
    while (start > 0 && ",;()".indexOf(page.at(line, start - 1)) < 0 && !isGap(start - 2)) {
      start--;
    }
    return start;
  }

  private boolean isGap(int i) {
    return i >= 0 && Page.isSpace(page.at(line, i)) && Page.isSpace(page.at(line, i + 1));
  }

  /** Takes a word: a figure, part of a name, or a name with its figure. */
  private boolean word() {
    int start = at;
    int behind = wordEnd(start);
    int sign = sign(start, behind);
    if (sign >= 0) {
      boolean equals = page.at(line, sign) == '=';
      nameEnd = sign > start ? sign : nameEnd;
      nameStart = nameStart < 0 ? start : nameStart;
      if (nameEnd <= nameStart || unnamed) {
        return false;
      }
      signed |= equals;
      at = equals ? sign + 1 : sign;
      while (at < end && Page.isSpace(page.at(line, at))) {
        at++;
      }
      return value(true);
    }
    if (Figures.is(page, line, start, behind) && (nameStart >= 0 || !isKey(behind))) {
      if (unnamed && nameStart < 0) {
        return false;
      }
      if (unnamed) {
        names.add(new Word(nameStart, nameEnd, false));
        unnamed = false;
        nameStart = -1;
      }
      return value(false);
    }
    boolean joins = nameStart < 0 && !values.isEmpty() && joins(start, behind);
    nameStart = nameStart < 0 && !joins ? start : nameStart;
    nameEnd = behind;
    at = behind;
    return true;
  }

  /** A word between two figures that names none. */
  private boolean joins(int start, int behind) {
    int at = page.start(line);
    return JOINING.contains(page.text().substring(at + start, at + behind));
  }

  private int wordEnd(int start) {
    int i = start;
    while (i < end && !Page.isSpace(page.at(line, i)) && !isEnd(i)) {
      i++;
    }
    return Math.max(i, start + 1);
  }

  /** Whether a comma or bracket ends a word here. */
  private boolean isEnd(int i) {
    char c = page.at(line, i);
    boolean bracket = c == ')' || (c == '(' && Character.isLetter(page.at(line, i + 1)));
    return bracket || ((c == ',' || c == ';') && Page.isSpace(page.at(line, i + 1)));
  }

  /** The sign in a word that has a name before it and a figure behind it; else -1. */
  private int sign(int start, int behind) {
    for (int i = start; i < behind; i++) {
      char c = page.at(line, i);
      if (c == '=') {
        return i;
      }
      if ((c == '<' || c == '>')
          && (i > start || nameStart >= 0)
          && (Word.isDigit(page.at(line, i + 1)) || page.at(line, i + 1) == '.')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a figure opens the name of another one: {@code 95% CI=}. */
  private boolean isKey(int from) {
    for (int i = from; i < end && !isGap(i) && !isEnd(i); i++) {
      if (page.at(line, i) == '=') {
        return true;
      }
    }
    return false;
  }

  private boolean value(boolean any) {
    int start = at;
    int behind = Figures.inBrackets(page, line, start);
    behind = behind < 0 ? wordEnd(start) : behind;
    if (start >= end || (!any && !Figures.is(page, line, start, behind))) {
      return false;
    }
    boolean share = page.at(line, behind) == ' ' && page.at(line, behind + 1) == '(';
    int closed =
        share && Figures.is(page, line, start, behind)
            ? Figures.inBrackets(page, line, behind + 1)
            : -1;
    behind = closed < 0 ? behind : closed;
    values.add(new Word(start, Word.scored(page, line, start, behind), true));
    units.add(new Word(behind, behind, false));
    if (nameStart >= 0) {
      names.add(new Word(nameStart, trimmed(nameEnd), false));
      nameStart = -1;
    } else {
      unnamed = true;
    }
    at = behind;
    return true;
  }

  private int trimmed(int behind) {
    int last = behind;
    while (last > nameStart + 1
        && (Page.isSpace(page.at(line, last - 1)) || page.at(line, last - 1) == ':')) {
      last--;
    }
    return last;
  }

  private boolean holdsDigit(int start, int behind) {
    for (int i = start; i < behind; i++) {
      if (Word.isDigit(page.at(line, i))) {
        return true;
      }
    }
    return false;
  }
}
