package org.sluice.rules.identifier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sluice.grid.Place;
import org.sluice.rules.identifier.Sighting.Evidence;

/** What the cells of one column are by their form and number alone. */
final class ColumnTallies {
  /**
   * Six different numbers that all pass a check of one in eleven do so by chance once in 1.7
   * million columns.
   */
  private static final int TEN_DIGITS = 6;

  /**
   * A date in front passes one time in 27, so that three pass both by chance once in 27 million.
   */
  private static final int CHI = 3;

  private static final int SEVERAL = 3;
  private static final int TWO = 2;
  private static final int KEYS = 5;

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{16,128}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{20,200}={0,2}");

  private final Tally nhs = new Tally(Identifier.NHS_NUMBER, TEN_DIGITS, Evidence.WEAK);
  private final Tally chi = new Tally(Identifier.CHI_NUMBER, CHI, Evidence.WEAK);
  private final Tally uln = new Tally(Identifier.ULN, TEN_DIGITS, Evidence.WEAK);
  private final Tally keys = new Tally(Identifier.LINK_KEY, KEYS, Evidence.WEAK);
  private final Tally compact = new Tally(Identifier.POSTCODE, SEVERAL, Evidence.WEAK);
  private final Tally titled = new Tally(Identifier.NAME, SEVERAL, Evidence.WEAK);
  private final Map<Identifier, Tally> tokens = new EnumMap<>(Identifier.class);

  ColumnTallies() {
    tokens.put(
        Identifier.NATIONAL_INSURANCE_NUMBER,
        new Tally(Identifier.NATIONAL_INSURANCE_NUMBER, TWO, Evidence.WEAK));
    tokens.put(Identifier.UPN, new Tally(Identifier.UPN, TWO, Evidence.WEAK));
    tokens.put(Identifier.POSTCODE, new Tally(Identifier.POSTCODE, SEVERAL, Evidence.WEAK));
    tokens.put(Identifier.NHS_NUMBER, new Tally(Identifier.NHS_NUMBER, TWO, Evidence.WEAK));
    tokens.put(Identifier.PHONE, new Tally(Identifier.PHONE, SEVERAL, Evidence.WEAK));
    tokens.put(Identifier.EMAIL, new Tally(Identifier.EMAIL, SEVERAL, Evidence.WEAK));
    tokens.put(Identifier.IP_ADDRESS, new Tally(Identifier.IP_ADDRESS, SEVERAL, Evidence.WEAK));
    tokens.put(Identifier.UUID, new Tally(Identifier.UUID, SEVERAL, Evidence.WEAK));
  }

  /** An identifier with a form of its own somewhere in a cell. */
  void token(Identifier kind, String text, Place place) {
    Tally tally = tokens.get(kind);
    if (tally != null) {
      tally.add(text, place);
    }
  }

  /** A cell that begins as names of people do. */
  void titled(String text, Place place) {
    titled.add(text, place);
  }

  /** A cell that is nothing but ten digits. */
  void tenDigits(String digits, Place place) {
    into(nhs, CheckDigits.nhs(digits), digits, place);
    into(chi, CheckDigits.chi(digits), digits, place);
    into(uln, CheckDigits.uln(digits), digits, place);
  }

  private static void into(Tally tally, boolean passes, String digits, Place place) {
    if (passes) {
      tally.add(digits, place);
    } else {
      tally.fails();
    }
  }

  /**
   * A cell that is one word.
   *
   * @param above what stands in the cell above, which may be the head of the column
   */
  void word(String text, Place place, String above) {
    if (Postcodes.is(text)) {
      compact.add(text, place);
    } else if (isKey(text)) {
      keys.add(text, place);
      if (Heads.namesVersion(above)) {
        keys.fails();
      }
    }
  }

  /** Hexadecimal or base 64, long, and mixed as no name of a variable is. */
  private static boolean isKey(String text) {
    if (text.length() < 16 || CellForms.digits(text) == 0) {
      return false;
    }
    if (HEX.matcher(text).matches()) {
      return text.chars().anyMatch(Character::isLetter);
    }
    return BASE64.matcher(text).matches() && changes(text) >= text.length() / 4;
  }

  /** How often small letters, capitals and digits follow each other. */
  private static int changes(String text) {
    int changes = 0;
    for (int i = 1; i < text.length(); i++) {
      changes += sort(text.charAt(i)) != sort(text.charAt(i - 1)) ? 1 : 0;
    }
    return changes;
  }

  private static int sort(char c) {
    if (Character.isDigit(c)) {
      return 0;
    }
    return Character.isUpperCase(c) ? 1 : 2;
  }

  /** Everything that the column holds. */
  List<Sighting> ended() {
    List<Sighting> found = new ArrayList<>();
    if (chi.isEnough()) {
      found.addAll(chi.ifEnough());
    } else {
      found.addAll(nhs.ifEnough());
    }
    found.addAll(uln.ifEnough());
    found.addAll(compact.ifEnough());
    found.addAll(keys.weakIfEnough());
    found.addAll(titled.weakIfEnough());
    tokens.forEach(
        (kind, tally) ->
            found.addAll(
                kind == Identifier.UUID || kind == Identifier.IP_ADDRESS
                    ? tally.ifEnough()
                    : tally.all()));
    return found;
  }
}
