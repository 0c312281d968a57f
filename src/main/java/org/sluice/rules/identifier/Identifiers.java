package org.sluice.rules.identifier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.rules.identifier.Sighting.Evidence;

/** Looks through a grid cell by cell, in one pass, and remembers heads until their table ends. */
public final class Identifiers {
  /** Numbers of fewer digits and texts of fewer signs are no identifiers by their form. */
  private static final int SHORTEST = 6;

  /** Longer texts are looked at piece by piece, so that no pattern works on a whole file. */
  private static final int WINDOW = 10_000;

  /** One blank row may stand for a line that was drawn below the heads or between rows. */
  private static final int ENOUGH_BLANK = 2;

  /** No identifier, and no words that say what it is, are longer. */
  private static final int OVERLAP = 300;

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:contact|enquir|inquir|e-?mail|mailto|author|maintainer|copyright|support|help|press"
              + "|telephone|responsible|statistician|published|feedback|queries|@[a-z.-]*gov)");

  private static final Set<Identifier> PERSONAL =
      EnumSet.of(
          Identifier.NHS_NUMBER,
          Identifier.CHI_NUMBER,
          Identifier.NATIONAL_INSURANCE_NUMBER,
          Identifier.UPN,
          Identifier.ULN,
          Identifier.DATE_OF_BIRTH,
          Identifier.RECORD_ID);

  private static final Pattern HEALTH = Pattern.compile("(?i)\\b(?:nhs|chi) ?(?:number|no\\b|num)");
  private static final Pattern LEARNER = Pattern.compile("(?i)\\b(?:uln|learner number)\\b");

  private final Grid grid;
  private final List<Sighting> found = new ArrayList<>();
  private final TreeMap<Integer, HeadRun> runs = new TreeMap<>();
  private final TreeMap<Integer, ColumnTallies> tallies = new TreeMap<>();

  private int blankRows;

  private Identifiers(Grid grid) {
    this.grid = grid;
  }

  /** Every cell of the grid that seems to hold an identifier, in no order; some more than once. */
  public static List<Sighting> in(Grid grid) {
    Identifiers identifiers = new Identifiers(grid);
    for (int row = 0; row < grid.rows(); row++) {
      identifiers.row(row);
    }
    identifiers.endRuns();
    identifiers.tallies.values().forEach(tally -> identifiers.found.addAll(tally.ended()));
    return identifiers.found;
  }

  /** What a head promises to stand below it, if that is an identifier. */
  public static Optional<Identifier> promisedBy(String head) {
    return Heads.of(head);
  }

  private void row(int row) {
    boolean blank = true;
    for (int column = 0; column < grid.width(row); column++) {
      if (!grid.isBlank(row, column)) {
        blank = false;
        cell(row, column);
      }
    }
    blankRows = blank ? blankRows + 1 : 0;
    if (blankRows == ENOUGH_BLANK) {
      endRuns();
    } else if (blank) {
      runs.values().forEach(HeadRun::pauses);
    }
  }

  private void end(int column) {
    HeadRun run = runs.remove(column);
    if (run != null) {
      found.addAll(run.ended());
    }
  }

  private void endRuns() {
    runs.values().forEach(run -> found.addAll(run.ended()));
    runs.clear();
  }

  /** Most cells are figures or plain words, of which no text is made. */
  private void cell(int row, int column) {
    int field = grid.field(row, column);
    Signs signs = Signs.of(grid.text(), grid.start(field), grid.length(field));
    HeadRun run = runs.get(column);
    boolean tells = !signs.isFigure() && signs.length() >= SHORTEST;
    if (run == null && !tells && !signs.mayBeHead()) {
      return;
    }
    String text = grid.text(row, column).strip();
    Place place = grid.place(row, column);
    Optional<Identifier> head = signs.mayBeHead() ? promised(text, row) : Optional.empty();
    if (head.isPresent()) {
      begin(head.get(), text, row, column);
    } else if (run != null && run.isOver(text)) {
      end(column);
    } else if (run != null && run.takes(text, place)) {
      return;
    }
    if (tells) {
      judge(text, signs, place);
    }
  }

  /** A head that says no more than "name" is one of people where their numbers stand beside it. */
  private Optional<Identifier> promised(String text, int row) {
    Optional<Identifier> head = Heads.of(text);
    return head.isEmpty() && Heads.isName(text) && besidePerson(row)
        ? Optional.of(Identifier.NAME)
        : head;
  }

  private boolean besidePerson(int row) {
    for (int column = 0; column < grid.width(row); column++) {
      if (Heads.of(grid.text(row, column)).filter(PERSONAL::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void begin(Identifier promised, String text, int row, int column) {
    end(column);
    boolean place = promised == Identifier.POSTCODE && (Heads.namesPlace(text) || besidePlace(row));
    boolean contact = promised == Identifier.EMAIL || promised == Identifier.PHONE;
    Evidence evidence = place || (contact && besidePlace(row)) ? Evidence.WEAK : Evidence.STRONG;
    runs.put(column, new HeadRun(promised, evidence));
    beside(promised, row, column + 1);
  }

  /** A head may stand to the left of what it promises: {@code NHS number | 943 476 5919}. */
  private void beside(Identifier promised, int row, int column) {
    boolean told =
        switch (promised) {
          case NAME, LINK_KEY, RECORD_ID, PHONE -> false;
          default -> true;
        };
    if (told && CellForms.fits(promised, grid.text(row, column).strip())) {
      found.add(new Sighting(promised, grid.place(row, column), Evidence.STRONG));
    }
  }

  /** Whether another head of this row names an organisation. */
  private boolean besidePlace(int row) {
    for (int column = 0; column < grid.width(row); column++) {
      if (Heads.namesPlace(grid.text(row, column))) {
        return true;
      }
    }
    return false;
  }

  private void judge(String text, Signs signs, Place place) {
    ColumnTallies tally = tallies.computeIfAbsent(place.column(), column -> new ColumnTallies());
    if (CheckDigits.isTenDigits(text)) {
      tally.tenDigits(text, place);
      return;
    }
    if (text.indexOf(' ') < 0 && (signs.mayBeKey() || signs.mayHold(Identifier.POSTCODE))) {
      tally.word(text, place, above(place));
    }
    if (signs.mayBeTitled() && PersonNames.isTitled(text)) {
      tally.titled(text, place);
    }
    for (Identifier kind : Identifier.values()) {
      if (signs.mayHold(kind)) {
        for (int from = 0; from < text.length(); from += WINDOW - OVERLAP) {
          held(kind, text.substring(from, Math.min(text.length(), from + WINDOW)), place, tally);
        }
      }
    }
  }

  /** What a text that is no longer than a window holds of one kind. */
  private void held(Identifier kind, String text, Place place, ColumnTallies tally) {
    if (isTold(kind, text)) {
      found.add(new Sighting(kind, place, Evidence.STRONG));
      return;
    }
    String token = Tokens.first(kind, text);
    if (token.isEmpty()) {
      return;
    }
    boolean contact = kind == Identifier.EMAIL || kind == Identifier.PHONE;
    if (contact && CONTACT.matcher(text).find()) {
      found.add(new Sighting(kind, place, Evidence.CONTACT));
    } else {
      tally.token(kind, token, place);
    }
  }

  /** Words of a line that say what its number or date is. */
  private static boolean isTold(Identifier kind, String text) {
    return switch (kind) {
      case NHS_NUMBER -> HEALTH.matcher(text).find() && Tokens.hasTenDigits(text, CheckDigits::nhs);
      case ULN -> LEARNER.matcher(text).find() && Tokens.hasTenDigits(text, CheckDigits::uln);
      case DATE_OF_BIRTH -> FullDates.ofBirth(text);
      default -> false;
    };
  }

  private String above(Place place) {
    return place.row() == 0 ? "" : grid.text(place.row() - 1, place.column()).strip();
  }
}
