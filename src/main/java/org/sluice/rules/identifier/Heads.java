package org.sluice.rules.identifier;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;

/** Heads of columns that say that identifiers stand below them. */
final class Heads {
  /** A longer text is no head. */
  private static final int LONGEST = 60;

  private static final String PERSON =
      "(?:patients?|persons?|people|child(?:ren)?|bab(?:y|ies)|infants?|mothers?|fathers?|parents?"
          + "|carers?|guardians?|clients?|claimants?|applicants?|respondents?|pupils?|students?"
          + "|learners?|employees?|residents?|participants?|subjects?|cases?|individuals?"
          + "|households?|famil(?:y|ies)|pat|pt|proband)";

  /** {@code patient~d}, as Stata prints a name that is too long. */
  private static final Pattern SHORTENED = Pattern.compile(PERSON + " (?:i?d|ids)");

  private static final String NUMBER = "(?:number|no|num|nbr|nr|id|ids)";

  /** Figures about such columns: how many there are, or what share of them was linked. */
  private static final Pattern ABOUT_THEM =
      Pattern.compile(
          "(?:^| )(?:n|count|counts|total|pct|percent|percentage|proportion|share|rate|mean|median|sum"
              + "|missing|valid|status|flag|type|group|band|format|matched|match|linked|unique"
              + "|distinct|length|known|recorded|present|has|quality|per)(?: |$)");

  /** Postcodes of places that everybody may write to. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^| )(?:trust|hospital|school|nursery|practice|surgery|clinic|pharmacy|court|office"
              + "|provider|organi[sz]ation|establishment|institution|site|service|agency|charity"
              + "|company|employer|authority|centre|center|university|college|department)s?(?: |$)");

  private static final Pattern VERSION =
      Pattern.compile(
          "(?:^| )(?:commits?|sha ?\\d*|git|md ?5|hash(?:es)?|checksums?|digests?|versions?|revisions?"
              + "|builds?|releases?|tags?|blobs?|objects?)(?: |$)");

  private static final Map<Identifier, Pattern> HEADS =
      Map.ofEntries(
          head(Identifier.NHS_NUMBER, "nhs ?" + NUMBER + "|nhs"),
          head(Identifier.CHI_NUMBER, "chi ?" + NUMBER + "|chi"),
          head(
              Identifier.NATIONAL_INSURANCE_NUMBER,
              "national insurance(?: " + NUMBER + ")?|ni ?" + NUMBER + "|nino"),
          head(Identifier.UPN, "upn|unique pupil " + NUMBER),
          head(Identifier.ULN, "uln|unique learner " + NUMBER),
          head(Identifier.POSTCODE, "post ?codes?|postal codes?|pcds?"),
          head(
              Identifier.DATE_OF_BIRTH,
              "dob|d o b|dates? (?:of )?birth|births? ?dates?|birth ?day|born|date born"),
          head(
              Identifier.NAME,
              "sur ?names?|fore ?names?|first ?names?|last ?names?|given ?names?|family ?names?"
                  + "|middle ?names?|maiden ?names?|full ?names?|"
                  + PERSON
                  + "(?: s)? (?:full )?names?|names? of (?:the )?"
                  + PERSON),
          head(Identifier.EMAIL, "e ?mails?|e ?mail address(?:es)?"),
          head(
              Identifier.PHONE,
              "phones?|telephones?|tel|mobiles?|(?:phone|telephone|tel|mobile|contact) " + NUMBER),
          head(
              Identifier.LINK_KEY,
              "r?alf(?: (?:e|pe|l|p|pel))?|pseudonyms?|pseudo(?:nymi[sz]ed)? ?"
                  + NUMBER
                  + "|(?:encrypted|hashed|anonymi[sz]ed|masked|token) (?:\\w+ )?"
                  + NUMBER
                  + "|"
                  + PERSON
                  + " (?:hash|token|pseudonym)|link(?:age|ing)? (?:key|"
                  + NUMBER
                  + ")|token person id"),
          head(
              Identifier.RECORD_ID,
              PERSON
                  + "(?: s)? ?(?:ids?|identifiers?|ref|reference|key)|(?:hospital|mrn|pas|medical"
                  + " record) (?:number|no)|mrn|study ids?|ids? of (?:the )?"
                  + PERSON),
          head(Identifier.IP_ADDRESS, "ip|ip address(?:es)?"),
          head(Identifier.UUID, "[ug]uids?"));

  private static final Remembered<String, Optional<Identifier>> KNOWN =
      Remembered.ofTexts(Heads::find);

  private Heads() {}

  /** What the head of a column promises, if it is one of an identifier. */
  static Optional<Identifier> of(String text) {
    return text.length() > LONGEST ? Optional.empty() : KNOWN.of(text);
  }

  /** Whether a head is that of organisations: their addresses are no secret. */
  static boolean namesPlace(String text) {
    return text.length() <= LONGEST && PLACE.matcher(words(text)).find();
  }

  /** Whether a head is that of states of programs and files, which are long and unlike too. */
  static boolean namesVersion(String text) {
    return text.length() <= LONGEST && VERSION.matcher(words(text)).find();
  }

  /** Whether a head says "name" and not whose. */
  static boolean isName(String text) {
    return text.length() <= 5 && words(text).matches("names?");
  }

  private static Optional<Identifier> find(String text) {
    String words = words(text);
    if (text.indexOf('~') > 0 && SHORTENED.matcher(words).matches()) {
      return Optional.of(Identifier.RECORD_ID);
    }
    if (words.isEmpty() || ABOUT_THEM.matcher(words).find()) {
      return Optional.empty();
    }
    for (Identifier identifier : Identifier.values()) {
      Pattern pattern = HEADS.get(identifier);
      if (pattern != null && pattern.matcher(words).matches()) {
        return Optional.of(identifier);
      }
    }
    return Optional.empty();
  }

  /** A head may say more behind or before, such as whose number it is. */
  private static Map.Entry<Identifier, Pattern> head(Identifier identifier, String words) {
    return Map.entry(identifier, Pattern.compile("(?:\\w+ ){0,3}(?:" + words + ")(?: \\w{1,3})?"));
  }

  /** {@code NHSNumber}, {@code nhs_number} and {@code NHS number:} are all {@code nhs number}. */
  static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joins = Character.isLetterOrDigit(c);
      if (joins && !words.isEmpty() && turns(text, i)) {
        words.append(' ');
      }
      if (joins) {
        words.append(Character.toLowerCase(c));
      }
    }
    return words.toString();
  }

  /**
   * A word begins behind a sign, at a capital behind a small letter, and at the last of several.
   */
  private static boolean turns(String text, int i) {
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    boolean small = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    return !Character.isLetterOrDigit(before)
        || (Character.isUpperCase(c)
            && (Character.isLowerCase(before) || (Character.isUpperCase(before) && small)));
  }
}
