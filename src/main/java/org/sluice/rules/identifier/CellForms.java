package org.sluice.rules.identifier;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the whole text of a cell has the form that the head above it promises. */
final class CellForms {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9() .-]{7,18}[0-9]");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/=_.:-]{6,200}");
  private static final Pattern RECORD = Pattern.compile("[A-Za-z0-9/_-]{1,40}");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

  private CellForms() {}

  /** The form alone; a form with a check digit has to pass it only where no head stands above. */
  static boolean fits(Identifier promised, String text) {
    return switch (promised) {
      case NHS_NUMBER, ULN -> CheckDigits.isTenDigits(joined(text));
      case CHI_NUMBER -> CheckDigits.isTenDigits(joined(text)) && CheckDigits.isDate(joined(text));
      case NATIONAL_INSURANCE_NUMBER ->
          Tokens.isInsuranceNumber(joined(text).toUpperCase(Locale.ROOT));
      case UPN -> Tokens.isUpn(text.toUpperCase(Locale.ROOT));
      case POSTCODE -> Postcodes.is(text.toUpperCase(Locale.ROOT));
      case DATE_OF_BIRTH -> FullDates.is(text);
      case NAME -> PersonNames.mayBe(text) && !INITIAL.matcher(text).matches();
      case EMAIL -> Tokens.isEmail(text);
      case PHONE -> PHONE.matcher(text).matches() && digits(text) >= 9 && digits(text) <= 14;
      case LINK_KEY -> KEY.matcher(text).matches() && digits(text) > 0;
      case RECORD_ID -> RECORD.matcher(text).matches() && digits(text) > 0;
      case IP_ADDRESS -> Tokens.isIpAddress(text);
      case UUID -> Tokens.isUuid(text);
    };
  }

  /** The signs of a number that people write in groups. */
  static String joined(String text) {
    return text.length() > 20 ? text : text.replace(" ", "").replace("-", "");
  }

  static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }
}
