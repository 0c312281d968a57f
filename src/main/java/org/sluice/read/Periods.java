package org.sluice.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times whose labels say that they hold other times: a year its quarters, a period its years. */
final class Periods {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern ONE_YEAR = Pattern.compile("((?:19|20)\\d{2})(?:[/-]\\d{2})?");
  private static final Pattern SEVERAL =
      Pattern.compile("((?:19|20)\\d{2})(?:/\\d{2})? ?(?:-|–|to) ?((?:19|20)\\d{2})(?:/\\d{2})?");

  private Periods() {}

  /**
   * The times that one holds: those that name {@code 2022}, or the years of {@code 2017-2019} and
   * of {@code 2018/19 to 2020/21}; none where its label says no such thing.
   */
  static int[] parts(Labelling labels, int category) {
    String label = labels.label(category);
    if (YEAR.matcher(label).matches()) {
      return labels.where(other -> other != category && labels.label(other).contains(label));
    }
    Matcher several = SEVERAL.matcher(label);
    if (!several.matches()) {
      return JointLabels.NONE;
    }
    int first = Integer.parseInt(several.group(1));
    int last = Integer.parseInt(several.group(2));
    return labels.where(other -> isWithin(labels.label(other), first, last));
  }

  private static boolean isWithin(String label, int first, int last) {
    Matcher year = ONE_YEAR.matcher(label);
    return year.matches()
        && Integer.parseInt(year.group(1)) >= first
        && Integer.parseInt(year.group(1)) <= last;
  }
}
