package org.sluice.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines around a table say: which marks withhold, what figures are rounded to, an N. */
final class Notes {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:notes?|source|footnotes?|\\*+|\\[?note \\d+\\]?|\\d\\.|\\(\\d\\)|figures|counts|data|base)\\b?.*"
              + "|.{0,40}(?:standard errors?|statistics?|s\\.?e\\.?) in (?:parenthes[ei]s|brackets).*");
  private static final Pattern ROUNDED =
      Pattern.compile(
          "round\\w*\\s+(?:\\w+\\s+){0,6}?(?:nearest|multiples? of|base|to)\\s+(?:the\\s+)?(?:nearest\\s+)?(five|ten|seven|hundred|\\d{1,4})\\b");
  private static final Pattern MARK =
      Pattern.compile(
          "[\"'“‘]?([\\[(]?[a-z*#~.:x-]{1,12}[\\])]?|<\\s?\\d+)[\"'”’]?\\s*(?:=|:|means|denotes|indicates|represents|is used)\\s*[^;]{0,60}?(?:suppress|confidential|disclos|redact|withheld|small number|fewer than|less than)");
  private static final Pattern STATED =
      Pattern.compile("\\b[nN]\\s*=\\s*([0-9][0-9,\\u00a0\\u2009 ]*[0-9]|[0-9])");

  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([0-9][0-9, ]{0,19})[)\\]]$");

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  /** The fifth month, and not what may be. */
  private static final String NOT_MAYBE = "(?!(?<=\\bmay) [a-z])";

  /** Numbers of a line that say nothing of people: dates, ages, thresholds, bases, references. */
  private static final String NO_FIGURES =
      "n\\s*=\\s*[0-9][0-9,]*[0-9]"
          + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}:\\d{2}:\\d{2}"
          + ("|\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + "\\b" + NOT_MAYBE)
          + ("|\\b" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b")
          + "|(?:19|20)\\d{2}(?:\\s?[-/–]\\s?\\d{2,4})?"
          + "|^[(\\[]?\\d{1,2}[.)\\]:]|\\b(?:in|out)\\s*\\[\\d+\\]"
          + "|(?:rounded|round|nearest|multiples?|base|per|than|threshold|minimum|at least|under|over"
          + "|below|above|aged?|ages|table|figure|section|chapter|sheet|page|part|annex|appendix|note"
          + "|version|week|month|quarter|year|wave|level|band|grade|stage|phase|step|decile|quintile"
          + "|icd|sic|soc|act|form|release|iteration|up|within|between|(?<!-)[<>≤≥])"
          + "\\s*(?:of|to|the|nearest|number|no\\.?|than|a)?\\s*(?:the\\s+)?(?:nearest\\s+)?[(]?[0-9][0-9,]*\\+?"
          + "(?:\\s*(?:to|and|or|[-–])\\s*\\d+)?"
          + "|\\d+\\+|\\d+\\s*(?:years?|weeks?|months?|days?|hours?|(?:and|or) (?:over|more|under|less|fewer|older|younger))\\b"
          + "|(?<![a-z_])[a-z_]++\\d+\\w*+|\\d+[a-z]\\w*";

  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\d+(?:\\.\\d+)?\\s*(?:%|per ?cent)|"
              + NO_FIGURES
              + "|\\d+(?:\\.\\d+)+|\\d+\\s*(?:to|[-–])\\s*\\d+");

  /** The same where a figure is withheld nearby, which shares and means would give back. */
  private static final Pattern HARMLESS_TO_COPIES =
      Pattern.compile(
          "\\d+(?:\\.\\d+)? ?% ?(?:ci|c\\.i\\.|confidence)\\b|(?:table|figure|section|version) \\d+(?:\\.\\d+)*|"
              + NO_FIGURES);

  private static final int LONGEST_PIECE = 1_000;
  private static final int OVERLAP = 60;

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** Shares and numbers in words. */
  private static final Pattern SHARE_IN_WORDS =
      Pattern.compile(
          "\\b(?:half|twice|doubled?|tripled?|(?:a|one|two|three) (?:third|quarter|fifth)s?|sixth|seventh|eighth"
              + "|ninth|tenth|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|times)\\b");

  /** What a limit or a base is said in, and not what is counted: {@code fewer than 10 children}. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:rounded|round|nearest|multiples?|base|per|than|threshold|minimum|least|under|over|below"
              + "|above|aged?|ages|up|within|[<>≤≥]).*",
          Pattern.DOTALL);

  private static final Pattern MONTHLY = Pattern.compile(MONTH + "\\s+\\d{1,2}");

  private static final Pattern GLUED = Pattern.compile("[a-z]+\\d+|\\d+[a-z]+");

  private static final Pattern YEAR =
      Pattern.compile("(?:.*\\D)?(?:19|20)\\d{2}(?:\\s?[-/–]\\s?\\d{2,4})?");

  /** {@code <4>} and {@code >4<} set no limit. */
  private static final Pattern BRACKETED_BY_SIGNS =
      Pattern.compile("<\\s?([0-9]{1,9})\\s?>|>\\s?([0-9]{1,9})\\s?<");

  private static final Pattern NEXT_WORD = Pattern.compile("\\G[)\\]]? ?([a-z]+)");

  private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,])0*[1-9][0-9,]*(?![\\w%])");

  private static final String NO_LIMIT =
      "\\b(?=[efnost])(?<!least |most |than |or |first |last |nearest |every )";

  private static final String TWO_TO_TWELVE =
      "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

  /** A small number in words, unless it sets a limit or an order: {@code the four children}. */
  private static final Pattern IN_WORDS =
      Pattern.compile(NO_LIMIT + "(?:one|" + TWO_TO_TWELVE + ")\\s+((?:[a-z]+\\s+)?[a-z]+)");

  /** A small number in words that does or is something: {@code seven were born late}. */
  private static final Pattern ACTING =
      Pattern.compile(
          NO_LIMIT
              + ("(?:" + TWO_TO_TWELVE + ") ")
              + "(?:were|died|had|moved|left|of (?:them|these|those|whom))\\b");

  private Notes() {}

  /** Whether a line states a whole number that is no date, age, threshold or number of a table. */
  static boolean statesFigure(String text) {
    return BareCounts.in(text) || pieces(text).stream().anyMatch(Notes::states);
  }

  private static boolean states(String plain) {
    String rest = without(HARMLESS, plain);
    return FIGURE.matcher(rest).find() || saysFew(rest) || FewInWords.in(rest);
  }

  /** Whether a line tells of few people in words, whatever digits it holds. */
  static boolean saysFewInWords(String text) {
    return pieces(text).stream().anyMatch(plain -> saysFew(plain) || FewInWords.in(plain));
  }

  /**
   * Whether a line says any number that may give back what a copy hides: a share, a mean, a range.
   */
  static boolean mayGiveBack(String text) {
    return pieces(text).stream().anyMatch(Notes::givesBack);
  }

  private static boolean givesBack(String plain) {
    String rest = without(HARMLESS_TO_COPIES, plain);
    return DIGIT.matcher(rest).find()
        || SHARE_IN_WORDS.matcher(rest).find()
        || saysFew(rest)
        || FewInWords.in(rest);
  }

  /** A text in lower case, in pieces that are searched in no time whatever they hold. */
  private static List<String> pieces(String text) {
    String bare = BRACKETED_BY_SIGNS.matcher(RaisedDigits.plain(text)).replaceAll(" $1$2 ");
    String plain = Spaces.tidy(bare).toLowerCase(Locale.ROOT);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (plain.length() - from > LONGEST_PIECE) {
      int blank = plain.lastIndexOf(' ', from + LONGEST_PIECE);
      int to = blank > from ? blank : from + LONGEST_PIECE;
      pieces.add(plain.substring(from, to));
      // A number and what it counts may stand on both sides of the end.
      int again = plain.lastIndexOf(' ', to - OVERLAP);
      from = again > from ? again : to;
    }
    pieces.add(plain.substring(from));
    return pieces;
  }

  private static String without(Pattern noFigures, String plain) {
    if (!DIGIT.matcher(plain).find()) {
      return plain;
    }
    int colon = plain.indexOf(':');
    boolean ofUnits = colon > 0 && Counts.isUnit(Words.of(plain.substring(0, colon)));
    StringBuilder rest = new StringBuilder();
    Matcher harmless = noFigures.matcher(plain);
    int from = 0;
    while (harmless.find()) {
      rest.append(plain, from, harmless.start()).append(' ');
      if (counts(plain, harmless, ofUnits)) {
        rest.append(harmless.group().replaceAll("[^0-9]+", " "));
      }
      rest.append(' ');
      from = harmless.end();
    }
    return rest.append(plain, from, plain.length()).toString();
  }

  /**
   * Whether what looks harmless counts something: the word behind a number that sets no limit names
   * what is counted, or months stand behind it in a list.
   *
   * @param ofUnits whether the line lists numbers of something behind a colon
   */
  private static boolean counts(String plain, Matcher harmless, boolean ofUnits) {
    String found = harmless.group();
    if (ofUnits && MONTHLY.matcher(found).matches()) {
      return true;
    }
    String letters = found.replaceAll("[^a-z]", "");
    if (GLUED.matcher(found).matches() && Counts.isUnit(Words.of(letters))) {
      return true;
    }
    boolean number = Character.isDigit(found.charAt(found.length() - 1));
    Matcher next = NEXT_WORD.matcher(plain);
    return number
        && !LIMIT.matcher(found).matches()
        && !YEAR.matcher(found).matches()
        && next.find(harmless.end())
        && Counts.isUnit(Words.of(next.group(1)));
  }

  private static boolean saysFew(String text) {
    return ACTING.matcher(text).find()
        || IN_WORDS
            .matcher(text)
            .results()
            .anyMatch(result -> Counts.isUnit(Words.of(result.group(1))));
  }

  static boolean opensLikeNote(String text) {
    return OPENING.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** The beginning of a line: what is said of marks and rounding is said in few words. */
  private static String shortened(String line) {
    String plain = Spaces.tidy(line).toLowerCase(Locale.ROOT);
    return plain.length() > LONGEST_PIECE ? plain.substring(0, LONGEST_PIECE) : plain;
  }

  /** The base that a line claims all figures are rounded to. */
  static OptionalInt roundedTo(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = ROUNDED.matcher(shortened(line));
      if (matcher.find()) {
        return OptionalInt.of(
            switch (matcher.group(1)) {
              case "five" -> 5;
              case "ten" -> 10;
              case "seven" -> 7;
              case "hundred" -> 100;
              default -> Math.max(1, Integer.parseInt(matcher.group(1)));
            });
      }
    }
    return OptionalInt.empty();
  }

  /** Marks that a line says withhold. */
  static Set<String> marks(List<String> lines) {
    Set<String> marks = new LinkedHashSet<>();
    for (String line : lines) {
      Matcher matcher = MARK.matcher(shortened(line));
      while (matcher.find()) {
        marks.add(matcher.group(1));
      }
    }
    return marks;
  }

  /** The number that a text ends with in brackets, as {@code Girls (412)} does; else none. */
  static List<Long> bracketed(String text) {
    Matcher bracketed = BRACKETED.matcher(text.strip());
    String digits = bracketed.find() ? bracketed.group(1).replaceAll("[^0-9]", "") : "";
    return digits.isEmpty() || digits.length() > 15 ? List.of() : List.of(Long.parseLong(digits));
  }

  /** The numbers that a text states as {@code N = 412}. */
  static List<Long> stated(String text) {
    List<Long> stated = new ArrayList<>();
    Matcher matcher = STATED.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group(1).replaceAll("[^0-9]", "");
      if (digits.length() < 16) {
        stated.add(Long.parseLong(digits));
      }
    }
    return stated;
  }
}
