package org.sluice.rules.identifier;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers with a form of their own, anywhere in a text. No pattern can run back over a line.
 */
final class Tokens {
  private static final String OPEN = "(?<![A-Za-z0-9])";
  private static final String CLOSE = "(?![A-Za-z0-9])";

  /** Letters that the numbers of a National Insurance account never begin with are left out. */
  private static final String INSURANCE =
      "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]";

  private static final Set<String> NO_PREFIXES = Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");
  private static final String PUPIL = "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]";
  private static final String NAMED = "[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}";

  /** Ends of addresses: those of countries and the few others, so that no slot of R is one. */
  private static final String DOMAIN =
      "(?i:[a-z]{2}|com|org|net|edu|gov|info|wales|cymru|scot|london|mil|int)";

  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

  /** From 10 on: numbers of versions and chapters begin with fewer. */
  private static final String ADDRESS =
      "(?:[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\." + OCTET + "){3}";

  private static final String HEX = "[0-9a-fA-F]";
  private static final String UNIVERSAL =
      HEX + "{8}-" + HEX + "{4}-" + HEX + "{4}-" + HEX + "{4}-" + HEX + "{12}";

  private static final Pattern INSURANCE_NUMBER = Pattern.compile(OPEN + INSURANCE + CLOSE);
  private static final Pattern UPN = Pattern.compile(OPEN + PUPIL + CLOSE);
  private static final Pattern EMAIL = Pattern.compile(NAMED + DOMAIN + CLOSE);
  private static final Pattern IP = Pattern.compile("(?<![A-Za-z0-9.])" + ADDRESS + "(?![0-9.])");
  private static final Pattern UUID = Pattern.compile(OPEN + UNIVERSAL + CLOSE);

  /** Three, three and four digits, as the health service writes its numbers. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<![0-9A-Za-z.,+-])[0-9]{3}([ -])[0-9]{3}\\1[0-9]{4}(?![0-9A-Za-z.,]?[0-9])");

  private static final Pattern TEN =
      Pattern.compile("(?<![0-9A-Za-z.,+-])[0-9]{10}(?![0-9A-Za-z]|[.,][0-9])");

  /** With the country's number, or with the nought and groups that people write. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9A-Za-z.,+])(?:(?:\\+|00)44[ -]?(?:\\(0\\) ?)?[1-9](?:[ -]?[0-9]){8,9}"
              + "|\\(?0[1-37-9][0-9]{1,3}\\)?[ -][0-9]{3,4}[ -]?[0-9]{3,4})(?![0-9A-Za-z]|[.,][0-9])");

  private static final Set<String> NOBODY = Set.of("git", "noreply", "no-reply");

  private Tokens() {}

  static boolean isInsuranceNumber(String text) {
    return text.length() <= 13
        && INSURANCE_NUMBER.matcher(text).matches()
        && !NO_PREFIXES.contains(text.substring(0, 2));
  }

  static boolean isUpn(String text) {
    return UPN.matcher(text).matches();
  }

  static boolean isEmail(String text) {
    return text.length() <= 200 && EMAIL.matcher(text).matches();
  }

  static boolean isIpAddress(String text) {
    return text.length() <= 15 && IP.matcher(text).matches();
  }

  static boolean isUuid(String text) {
    return UUID.matcher(text).matches();
  }

  /** The first of these in the text, empty where there is none. */
  static String first(Identifier identifier, String text) {
    return switch (identifier) {
      case NATIONAL_INSURANCE_NUMBER -> insuranceNumber(text);
      case UPN -> first(UPN.matcher(text), CheckDigits::upn);
      case POSTCODE -> first(Postcodes.IN_TEXT.matcher(text), Postcodes::hasArea);
      case NHS_NUMBER ->
          first(GROUPED.matcher(text), group -> CheckDigits.nhs(CellForms.joined(group)));
      case EMAIL -> first(EMAIL.matcher(text), Tokens::isSomebodys);
      case PHONE -> first(PHONE.matcher(text), phone -> true);
      case IP_ADDRESS -> first(IP.matcher(text), address -> true);
      case UUID -> first(UUID.matcher(text), uuid -> true);
      default -> "";
    };
  }

  /** Whether ten digits that pass a check stand in the text, in one piece or in groups. */
  static boolean hasTenDigits(String text, Predicate<String> check) {
    return !first(TEN.matcher(text), check).isEmpty()
        || !first(GROUPED.matcher(text), group -> check.test(CellForms.joined(group))).isEmpty();
  }

  private static boolean isSomebodys(String email) {
    String name = email.substring(0, email.indexOf('@'));
    return !NOBODY.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String insuranceNumber(String text) {
    return first(
        INSURANCE_NUMBER.matcher(text), number -> !NO_PREFIXES.contains(number.substring(0, 2)));
  }

  private static String first(Matcher found, Predicate<String> check) {
    while (found.find()) {
      if (check.test(found.group())) {
        return found.group();
      }
    }
    return "";
  }
}
