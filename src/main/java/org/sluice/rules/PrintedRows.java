package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Range;
import org.sluice.rules.identifier.Identifier;
import org.sluice.rules.identifier.Identifiers;

/** The cells of a small table as they are printed, asked whether each row is one person. */
final class PrintedRows {
  /** More rows than this need not be looked at: the first ones tell. */
  private static final int LOOKED_AT = 200;

  private static final Set<String> OF_PEOPLE =
      Set.of(
          "age",
          "sex",
          "gender",
          "dob",
          "birth",
          "born",
          "ethnicity",
          "ethnic",
          "race",
          "marital",
          "died",
          "death",
          "admission",
          "admitted",
          "discharge",
          "discharged",
          "diagnosis",
          "diagnosed",
          "registered",
          "patient",
          "person",
          "child",
          "children",
          "parents",
          "mother",
          "father",
          "pupil",
          "participant",
          "case",
          "height",
          "weight",
          "bmi",
          "smoker",
          "smoking",
          "pregnant",
          "female",
          "male",
          "imd",
          "household",
          "occupation",
          "nationality",
          "religion");

  /** Whole numbers that one person has, which a column of them may be taken for counts by. */
  private static final Set<String> MEASURED = Set.of("age", "height", "weight", "bmi", "imd");

  /** Heads of figures about many. */
  private static final Predicate<String> FIGURES =
      HeadWords.has(
          "n|no|num|count|counts|number|numbers|total|totals|freq|frequency|pct|percent|percentage|cum"
              + "|prop|proportion|share|rate|mean|average|avg|sd|se|std|stderr|err|error|median|iqr|p"
              + "|pr|value|estimate|coef|coefficient|beta|or|hr|rr|irr|ci|lower|upper|low|high|min|max"
              + "|sum|df|statistic|t|z|chisq|chi2|obs|events|population|denominator|numerator|variance"
              + "|q1|q3|p25|p75|p50|levels|unique|dtype|missing|type|label|description");

  private static final Pattern NUMBER = Pattern.compile("\\[?(\\d{1,9})\\]?[.:)]?");
  private static final Pattern AGE = Pattern.compile("\\d{1,3}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}[a-z]{3}\\d{2,4})(?:[T ].{0,20})?");

  private final Grid grid;
  private final Range range;
  private final List<Integer> body = new ArrayList<>();

  PrintedRows(Grid grid, Range range) {
    this.grid = grid;
    this.range = range;
    for (int row = range.top() + 1; row <= range.bottom() && body.size() < LOOKED_AT; row++) {
      // Where a line was drawn between rows, nothing stands.
      if (!grid.isBlank(row, range.left(), range.right())) {
        body.add(row);
      }
    }
  }

  /** How many rows with something in them stand below the head, as far as they were looked at. */
  int size() {
    return body.size();
  }

  /** How many columns have something in them beside the number of the row. */
  int columns() {
    int columns = 0;
    for (int column = range.left(); column <= range.right(); column++) {
      columns += body.isEmpty() || grid.isBlank(body.get(0), column) ? 0 : 1;
    }
    return columns - 1;
  }

  private String head(int column) {
    return grid.text(range.top(), column).strip();
  }

  /** Whether a head says that figures about many stand below it. */
  boolean holdFigures() {
    for (int column = range.left(); column <= range.right(); column++) {
      String head = head(column);
      if (!isNumbering(head) && (FIGURES.test(head) || head.indexOf('%') >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** How many heads name what one person has. */
  int ofPeople() {
    int attributes = 0;
    for (int column = range.left(); column <= range.right(); column++) {
      attributes += isOfPeople(column) ? 1 : 0;
    }
    return attributes;
  }

  /** Whether a column that reads like counts holds what was measured of each person, or an id. */
  static boolean isOfOnePerson(String name) {
    return HeadWords.of(name).hasAny(MEASURED)
        || Identifiers.promisedBy(name).filter(Identifier.RECORD_ID::equals).isPresent();
  }

  private boolean isOfPeople(int column) {
    return HeadWords.of(head(column)).hasAny(OF_PEOPLE);
  }

  /** Whether rows begin with numbers, as programs print them. */
  boolean areNumbered() {
    if (!isNumbering(head(range.left()))) {
      return false;
    }
    long before = -1;
    for (int row : body) {
      OptionalLong number = number(grid.text(row, range.left()).strip());
      if (number.isEmpty() || number.getAsLong() <= before) {
        return false;
      }
      before = number.getAsLong();
    }
    return true;
  }

  private static boolean isNumbering(String head) {
    return head.isEmpty()
        || head.matches("(?i)obs\\.?|index|row|_n|x|no\\.?|#|\\.{3}1|unnamed: 0|rownames?");
  }

  private static OptionalLong number(String text) {
    var number = NUMBER.matcher(text);
    return number.matches()
        ? OptionalLong.of(Long.parseLong(number.group(1)))
        : OptionalLong.empty();
  }

  /** Whether a column holds a date a row, or an age in whole years that is no band. */
  boolean holdDatesOrAges() {
    for (int column = range.left(); column <= range.right(); column++) {
      Pattern form = HeadWords.of(head(column)).words().contains("age") ? AGE : DATE;
      if (isOfPeople(column) && hold(column, form)) {
        return true;
      }
    }
    return false;
  }

  private boolean hold(int column, Pattern form) {
    int held = 0;
    int filled = 0;
    for (int row : body) {
      String text = grid.text(row, column).strip();
      filled += text.isEmpty() ? 0 : 1;
      held += form.matcher(text).matches() ? 1 : 0;
    }
    return filled > 1 && held == filled;
  }
}
