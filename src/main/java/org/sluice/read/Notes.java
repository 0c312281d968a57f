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
          "(?:notes?|source|footnotes?|\\*+|\\[?note \\d+\\]?|\\d\\.|\\(\\d\\)|figures|counts|data|base)\\b?.*");
  private static final Pattern ROUNDED =
      Pattern.compile(
          "round\\w*\\s+(?:\\w+\\s+){0,6}?(?:nearest|multiples? of|base|to)\\s+(?:the\\s+)?(?:nearest\\s+)?(five|ten|seven|hundred|\\d{1,4})\\b");
  private static final Pattern MARK =
      Pattern.compile(
          "[\"'“‘]?([\\[(]?[a-z*#~.:x-]{1,12}[\\])]?|<\\s?\\d+)[\"'”’]?\\s*(?:=|:|means|denotes|indicates|represents|is used)\\s*[^;]{0,60}?(?:suppress|confidential|disclos|redact|withheld|small number|fewer than|less than)");
  private static final Pattern STATED =
      Pattern.compile("\\b[nN]\\s*=\\s*([0-9][0-9,\\u00a0\\u2009 ]*[0-9]|[0-9])");

  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([0-9][0-9, ]{0,19})[)\\]]$");

  /** Numbers of a line that are no figures: dates, ages, thresholds, bases, numbers of tables. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "n\\s*=\\s*[0-9][0-9,]*[0-9]"
              + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}"
              + "|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+\\d{1,2}\\b"
              + "|(?:19|20)\\d{2}(?:\\s?[-/–]\\s?\\d{2,4})?"
              + "|\\d+(?:\\.\\d+)?\\s*(?:%|per ?cent)"
              + "|\\d+(?:\\.\\d+)+|(?:^|[(\\[])\\d{1,2}[.)\\]:]"
              + "|(?:rounded|round|nearest|multiples?|base|per|than|threshold|minimum|at least|under|over"
              + "|below|above|aged?|ages|table|figure|section|chapter|sheet|page|part|annex|appendix|note"
              + "|version|week|month|quarter|year|wave|level|band|grade|stage|phase|step|decile|quintile"
              + "|icd|sic|soc|act|form|release|iteration|up|within|between|[<>≤≥])"
              + "\\s*(?:of|to|the|nearest|number|no\\.?|than|a)?\\s*(?:the\\s+)?(?:nearest\\s+)?[(]?[0-9][0-9,]*\\+?"
              + "(?:\\s*(?:to|and|or|[-–])\\s*\\d+)?"
              + "|\\d+\\s*(?:to|[-–])\\s*\\d+|\\d+\\+|\\d+\\s*(?:years?|weeks?|months?|days?|hours?|(?:and|or) (?:over|more|under|less|fewer|older|younger))\\b"
              + "|[a-z_]+\\d+\\w*|\\d+[a-z]\\w*");

  private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,])0*[1-9][0-9,]*(?![\\w%])");

  /** A small number in words, unless it sets a limit or an order: {@code the four children}. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<!least |most |than |or |first |last |nearest |every )\\b(?:one|two|three|four|five|six|seven"
              + "|eight|nine|ten|eleven|twelve)\\s+((?:[a-z]+\\s+)?[a-z]+)");

  private Notes() {}

  /** Whether a line states a whole number that is no date, age, threshold or number of a table. */
  static boolean statesFigure(String text) {
    String plain = RaisedDigits.plain(text).toLowerCase(Locale.ROOT);
    String rest = HARMLESS.matcher(plain).replaceAll(" ");
    return FIGURE.matcher(rest).find() || saysFew(rest) || FewInWords.in(rest);
  }

  private static boolean saysFew(String text) {
    return IN_WORDS
        .matcher(text)
        .results()
        .anyMatch(result -> Counts.isUnit(Words.of(result.group(1))));
  }

  static boolean opensLikeNote(String text) {
    return OPENING.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** The base that a line claims all figures are rounded to. */
  static OptionalInt roundedTo(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = ROUNDED.matcher(line.toLowerCase(Locale.ROOT));
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
      Matcher matcher = MARK.matcher(line.toLowerCase(Locale.ROOT));
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
