package org.sluice.rules.identifier;

import java.util.Set;
import java.util.regex.Pattern;

/** Full British postcodes: an area and district of two to four signs, and three signs behind. */
final class Postcodes {
  /** With the blank that people write, in capitals: what stands out of a text. */
  static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])");

  private static final Pattern WHOLE =
      Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? {0,2}[0-9][ABD-HJLNP-UW-Z]{2}");

  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT"
                  + " DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT"
                  + " KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL"
                  + " PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR"
                  + " TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" ", -1));

  private Postcodes() {}

  /** Whether a text is a full postcode, with or without a blank in it. */
  static boolean is(String text) {
    return text.length() <= 9 && WHOLE.matcher(text).matches() && hasArea(text);
  }

  /** Whether a postcode begins with an area that there is. */
  static boolean hasArea(String postcode) {
    int letters = Character.isLetter(postcode.charAt(1)) ? 2 : 1;
    return AREAS.contains(postcode.substring(0, letters));
  }
}
