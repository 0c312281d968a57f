package org.sluice.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Range;
import org.sluice.grid.Remembered;
import org.sluice.table.Table;

/**
 * Counts told by the way, where no rule looks: {@code South (7 in hostels)}, {@code children (7
 * missing)}, a remark such as {@code includes 3 children from outside}. Numbers that belong to a
 * category are none: ages, doses, quintiles, quarters, {@code 2 or more children}.
 */
final class Asides {
  private static final String NUMBER =
      "(?:[0-9][0-9,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|half[ -](?:a[ -])?dozen|a dozen)";

  /** Words after a number that make it no count of units. */
  private static final String MEASURES =
      "(?:to|or|and|plus|years?|yrs?|y|weeks?|months?|days?|hours?|hrs?|minutes?|mins?|doses?|st|nd"
          + "|rd|th|per|km|miles?|metres?|m|kg|g|mg|ml|mm|cm|pm|am|bed|beds|bedrooms?|points?|of \\d"
          + "|x|decimal|digits?|levels?|categories|groups?|jan|feb|mar|apr|may|june?|july?|aug|sept?"
          + "|oct|nov|dec|january|february|march|april|august|september|october|november|december)";

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[](?:(?:[a-z ]{0,24} )?"
              + NUMBER
              + " (?!"
              + MEASURES
              + "\\b)[a-z][^()\\[\\]]*|[a-z ]{1,24}\\s?[:=]\\s?"
              + NUMBER
              + ")[)\\]]");
  private static final Pattern UNIT_FIRST = Pattern.compile("[(\\[]([a-z]+) [0-9]{1,6}[)\\]]");

  private static final Pattern STATED = Pattern.compile("\\b[nN]\\s?[=:]\\s?[0-9][0-9, ]*");

  /** {@code 7/30} in brackets, {@code 7 (23%)} and {@code (7; 23%)}: so many of some. */
  private static final Pattern OF_SOME =
      Pattern.compile(
          "[(\\[]\\s?[0-9]{1,6}\\s?/\\s?[0-9]{1,6}\\s?[)\\]]"
              + "|(?<![0-9.,/-])[0-9]{1,6} ?[(\\[][0-9.]{1,6} ?%[)\\]]"
              + "|[(\\[][0-9]{1,6}[;,] ?[0-9.]{1,6} ?%[)\\]]");

  /**
   * {@code North 7 deaths}, but not {@code stage 2 patients} or {@code families with 2 children}.
   */
  private static final Pattern OF_UNITS =
      Pattern.compile(
          "(?:^|[^a-z -] ?|(?<!\\b(?:type|types|stage|group|groups|level|tier|band|grade|phase|class|step"
              + "|part|category|quintile|decile|quarter|year|month|week|day|wave|dose|round|ward|with"
              + "|of|having|than|over|under|per|in|to|and|or|from|aged|least|most|more|no|number"
              + "|room|bed|size|area|code|zone|unit|highest|lowest|top|bottom|first|last|next|largest|smallest"
              + "|other|all|both|these|those|each|every)) )(?<![0-9.,])"
              + NUMBER
              + " ([a-z]+)(?=$|[,;)])");

  /** The size of a whole group, over rows that are parts of it, tells of few people nothing. */
  private static final Pattern LARGE =
      Pattern.compile(
          "\\b[nN]\\s?=\\s?(?:[1-9][0-9]{2,}|[3-9][0-9]|[1-9][0-9]{0,2}(?:[, ][0-9]{3})+)(?![0-9]|,[0-9])");

  /** What parts a size, once taken out, from what else a bracket says. */
  private static final Pattern OPENED = Pattern.compile("([(\\[])\\s*[;,]\\s*");

  private static final Pattern IN_ALL =
      Pattern.compile(
          "(?<![0-9.,/-])" + NUMBER + "(?: [a-z]+)? (?:in (?:all|total)|altogether)\\b");

  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:includ\\w*|exclud\\w*|omit\\w*|except|minus|plus|of wh(?:ich|om))\\b"
              + "(?: (?:the|these|all|only|a|an|further|about|another))* "
              + NUMBER
              + " (?!"
              + MEASURES
              + "\\b)[a-z].*|.*\\b"
              + NUMBER
              + " of (?:them|these|those|whom|which)\\b.*");
  private static final Pattern WORD = Pattern.compile("\\b" + FewInWords.TWO_TO_NINE + "\\b");

  /** {@code East: four}, {@code deaths (East: four)}. */
  private static final Pattern BEHIND_COLON =
      Pattern.compile("[a-z)] ?[:=] ?" + FewInWords.TWO_TO_NINE + " ?(?:$|[)\\]])");

  /** {@code deaths of four patients}, but not {@code families of four people}. */
  private static final Pattern OF_SO_MANY =
      Pattern.compile(
          "\\b(?!famil|household|home|group|set|pair|team|class|crew|board|panel|couple|room|size)"
              + "[a-z]+ (?:of|among|in) "
              + NUMBER
              + " ([a-z]+)\\b");

  private static final Set<String> REMARKS =
      Set.of("comment", "comments", "note", "notes", "remark", "remarks", "footnote", "caveat");

  /** Heads of the titles of other tables, which state what lines above those tables would. */
  private static final Set<String> TITLES =
      Set.of("title", "table title", "contents", "table of contents", "caption", "table caption");

  private static final Pattern COUNTED = Pattern.compile("\\b" + NUMBER + " ([a-z]+)");

  private static final int MOST_DIGITS = 15;

  /** Longer labels with numbers are for a person. */
  private static final int LONGEST = 1_000;

  private static final Remembered<String, Boolean> TELL = Remembered.ofTexts(Asides::saysCount);

  private Asides() {}

  /**
   * Whether the head of a column, or a label or remark below it, tells a count by the way.
   *
   * @param cells the different labels or remarks of the column, none where it holds figures
   */
  static boolean in(Grid grid, Table table, int column, List<String> cells) {
    Range range = table.range();
    String head = grid.isBlank(range.top(), column) ? "" : grid.text(range.top(), column);
    if (holdsNumber(head) && headTells(grid, table, column, head)) {
      return true;
    }
    boolean remarks = Words.of(head).hasAny(REMARKS) || isOfTitles(head);
    for (String cell : cells) {
      if (tells(cell) || (remarks && remarks(cell))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cells under a head are titles. */
  static boolean isOfTitles(String head) {
    return TITLES.contains(Spaces.tidy(head).toLowerCase(Locale.ROOT));
  }

  private static boolean headTells(Grid grid, Table table, int column, String head) {
    Range range = table.range();
    boolean judged = table.size() > 0 && table.isStated(table.size() - 1);
    Pattern known = judged ? STATED : LARGE;
    String bare =
        judged || !leavesFew(grid, range, column, head)
            ? OPENED.matcher(known.matcher(head).replaceAll("")).replaceAll("$1")
            : head;
    return tells(bare) || StatedWholes.tell(grid, range, column, head);
  }

  /** Whether the N of a head less a figure below it is a count of few. */
  private static boolean leavesFew(Grid grid, Range range, int column, String head) {
    Matcher stated = LARGE.matcher(head);
    while (stated.find()) {
      String digits = stated.group().replaceAll("[^0-9]", "");
      long whole = digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
      if (StatedWholes.leavesFew(grid, range, column, whole)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label or a head tells a count beside what it names. */
  static boolean tells(String text) {
    return mayTell(text) && TELL.of(text);
  }

  private static boolean saysCount(String text) {
    String plain = Spaces.tidy(text).toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST) {
      return true;
    }
    return BRACKETED.matcher(plain).find()
        || OF_SOME.matcher(plain).find()
        || saysUnits(plain)
        || BEHIND_COLON.matcher(plain).find()
        || FewInWords.saysOthers(plain)
        || STATED.matcher(plain).find()
        || IN_ALL.matcher(plain).find()
        || TOLD.matcher(plain).find();
  }

  /** Whether a number of some unit stands beside other words; alone it names a category. */
  private static boolean saysUnits(String plain) {
    boolean first =
        UNIT_FIRST
            .matcher(plain)
            .results()
            .anyMatch(result -> Counts.isUnit(Words.of(result.group(1))));
    return first
        || OF_SO_MANY
            .matcher(plain)
            .results()
            .anyMatch(result -> Counts.isUnit(Words.of(result.group(1))))
        || OF_UNITS
            .matcher(plain)
            .results()
            .anyMatch(
                result ->
                    Counts.isUnit(Words.of(result.group(1)))
                        && Words.of(plain).words().stream()
                            .anyMatch(word -> isOther(word, result.group(1))));
  }

  private static boolean isOther(String word, String unit) {
    boolean number = Character.isDigit(word.charAt(0)) || WORD.matcher(word).matches();
    return !word.equals(unit) && !number && word.length() > 3;
  }

  /** Whether a cell of a column of remarks tells how many of some unit there are. */
  private static boolean remarks(String text) {
    if (Notes.statesFigure(text)) {
      return true;
    }
    return COUNTED
        .matcher(Spaces.tidy(text).toLowerCase(Locale.ROOT))
        .results()
        .anyMatch(result -> Counts.isUnit(Words.of(result.group(1))));
  }

  /** Only what has a number or a bracket and more than one word can tell; most labels have not. */
  private static boolean mayTell(String text) {
    boolean space = false;
    boolean bracket = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      space |= c == ' ' || c == '=' || c == '\u00a0';
      bracket |= c == '(' || c == '[';
    }
    return space && (bracket || holdsNumber(text));
  }

  private static boolean holdsNumber(String text) {
    return holdsDigit(text) || WORD.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }
}
