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

  /** Longer texts are looked at in their beginning: lines of a log, not the bytes of a picture. */
  private static final int LONGEST = 20_000;

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

  private void row(int row) {
    boolean blank = true;
    for (int column = 0; column < grid.width(row); column++) {
      if (!grid.isBlank(row, column)) {
        blank = false;
        cell(row, column);
      }
    }
    if (blank) {
      endRuns();
    }
  }

  private void endRuns() {
    runs.values().forEach(run -> found.addAll(run.ended()));
    runs.clear();
  }

  /** Most cells are short numbers or plain words, of which no text is made. */
  private void cell(int row, int column) {
    int field = grid.field(row, column);
    Signs signs = Signs.of(grid.text(), grid.start(field), grid.length(field));
    HeadRun run = runs.get(column);
    boolean plain = signs.isPlainNumber() || signs.length() < SHORTEST;
    if (plain && run == null && signs.letters() == 0) {
      return;
    }
    String whole = grid.text(row, column).strip();
    String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    Place place = grid.place(row, column);
    Optional<Identifier> head = signs.letters() > 0 ? promised(text, row) : Optional.empty();
    if (head.isPresent()) {
      begin(head.get(), text, row, column);
    } else if (run != null && run.takes(text, place)) {
      return;
    }
    if (!plain && signs.mayTell()) {
      judge(text, place);
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
    HeadRun before = runs.remove(column);
    if (before != null) {
      found.addAll(before.ended());
    }
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

  private void judge(String text, Place place) {
    ColumnTallies tally = tallies.computeIfAbsent(place.column(), column -> new ColumnTallies());
    if (CheckDigits.isTenDigits(text)) {
      tally.tenDigits(text, place);
      return;
    }
    if (text.indexOf(' ') < 0) {
      tally.word(text, place, above(place));
    }
    told(text, place);
    for (Identifier kind : Identifier.values()) {
      String token = Tokens.first(kind, text);
      if (!token.isEmpty()) {
        tally.token(kind, token, place);
      }
    }
    if (text.indexOf('@') >= 0 && Tokens.hasEmail(text)) {
      address(Identifier.EMAIL, text, place, tally);
    }
    if (Tokens.hasPhone(text)) {
      address(Identifier.PHONE, text, place, tally);
    }
    if (PersonNames.isTitled(text)) {
      tally.titled(text, place);
    }
  }

  private String above(Place place) {
    return place.row() == 0 ? "" : grid.text(place.row() - 1, place.column()).strip();
  }

  private void address(Identifier kind, String text, Place place, ColumnTallies tally) {
    if (CONTACT.matcher(text).find()) {
      found.add(new Sighting(kind, place, Evidence.CONTACT));
    } else {
      tally.token(kind, text, place);
    }
  }

  /** Words of a line that say what its number is. */
  private void told(String text, Place place) {
    if (HEALTH.matcher(text).find() && Tokens.hasTenDigits(text, CheckDigits::nhs)) {
      found.add(new Sighting(Identifier.NHS_NUMBER, place, Evidence.STRONG));
    }
    if (LEARNER.matcher(text).find() && Tokens.hasTenDigits(text, CheckDigits::uln)) {
      found.add(new Sighting(Identifier.ULN, place, Evidence.STRONG));
    }
    if (FullDates.ofBirth(text)) {
      found.add(new Sighting(Identifier.DATE_OF_BIRTH, place, Evidence.STRONG));
    }
  }
}
