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

  private static final Set<String> NO_NAMES =
      Set.of(
          ("all the each every any number patients admissions england nhs english "
                  + "foundation general acute mental health community independent private "
                  + "public primary secondary special family crown county high magistrates "
                  + "local city district state day in to by of and maintained total national "
                  + "regional")
              .split(" ", -1));

  private ProviderNames() {}

  /** Whether a title or a note names one provider, whose figures the table may hold. */
  static boolean standIn(String text) {
    return ONE.matcher(text).find()
        || PROPER.matcher(text).results().anyMatch(found -> isProper(found.group(1)));
  }

  private static boolean isProper(String names) {
    return HeadWords.of(names).words().stream().anyMatch(word -> !NO_NAMES.contains(word));
  }
}
