package org.sluice.rules;

import java.util.Set;
import java.util.regex.Pattern;

/** Titles and notes that name one provider, court or school, whose figures a table may hold. */
final class ProviderNames {
  private static final String KINDS =
      "(?:Trust|Hospitals?|Infirmary|Clinic|Surgery|Practice|School|Academy|College|Court|Prison"
          + "|Council|Centre|Provider|Site|Ward|Team|Agency)";

  /** {@code Trust A}, {@code provider: Alderby}. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\b"
              + KINDS
              + "\\s+(?:\\p{Lu}|\\d{1,3})\\b|(?i:\\b"
              + KINDS
              + "|\\borganisation)\\s*[:=]\\s*\\S");

  /** {@code Alderby General Hospital}; statistics of hospital episodes are of nobody. */
  private static final Pattern PROPER =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’-]+\\s+){1,4})"
              + KINDS
              + "\\b(?!\\s+(?:Episode|Admission|Activity|Statistic|Care))");

  /** Words before one of these that name a sort, or nothing, and no single one. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("all the each every any a an no non number n count total mean england nhs english"
                  + " patient patients child children people person admission admissions referral"
                  + " referrals national regional local general acute mental health community"
                  + " independent private public primary secondary special specialist family crown"
                  + " county high magistrate magistrates city district state foundation maintained"
                  + " in to by of and or at from for per with without via out other own same day"
                  + " emergency elective unplanned planned urgent outpatient inpatient ambulance"
                  + " care residential nursing secure foster social adult young sexual maternity"
                  + " dental eye gp minor injury accident walk closed open left attended attending"
                  + " visited admitted discharged transferred referred type")
              .split(" ", -1));

  private ProviderNames() {}

  /** Whether a title or a note names one provider, whose figures the table may hold. */
  static boolean standIn(String text) {
    return ONE.matcher(text).find()
        || PROPER.matcher(text).results().anyMatch(found -> isProper(found.group(1)));
  }

  private static boolean isProper(String names) {
    return HeadWords.of(names).words().stream().anyMatch(word -> !isSort(word));
  }

  /** Whether a word before one for a provider says no more than which sort. */
  static boolean isSort(String word) {
    return NO_NAMES.contains(word);
  }
}
