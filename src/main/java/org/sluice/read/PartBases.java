package org.sluice.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares that are of some of those counted beside them only, as their names say: {@code % of deaths
 * in hospital} beside a number of patients, {@code heavy among smokers}. Of how many is not known.
 */
final class PartBases {
  private static final Pattern SOME =
      Pattern.compile(
          "\\bamong(?:st)?\\b|\\bof (?:those|whom|which|these|them)\\b|\\bwho\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF =
      Pattern.compile(
          "(?:%|\\bper ?cent(?:age)?|\\bpct|\\bshare|\\bproportion) (?:out )?of (?:all |the )*(\\p{L}+)",
          Pattern.CASE_INSENSITIVE);

  /** Words for everybody, whatever they are called beside. */
  private static final Set<String> ALL =
      Set.of(
          "total",
          "all",
          "n",
          "people",
          "patients",
          "persons",
          "population",
          "children",
          "cohort",
          "sample",
          "group",
          "row",
          "column",
          "everyone",
          "respondents",
          "participants",
          "records",
          "cases",
          "adults",
          "residents",
          "individuals",
          "area",
          "overall");

  private PartBases() {}

  /** Whether the name of a share says that it is of fewer than a count of this name. */
  static boolean says(String share, String count) {
    if (SOME.matcher(share).find()) {
      return true;
    }
    Matcher of = OF.matcher(share);
    if (!of.find()) {
      return false;
    }
    Words base = Words.of(of.group(1));
    return !base.hasAny(ALL) && !Words.of(count).words().containsAll(base.words());
  }
}
