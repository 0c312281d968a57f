package org.sluice.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.table.Sum;

/**
 * Finds which categories of a dimension are sums of which others: by label, by the levels of a
 * geography, by groups of another column, and by arithmetic over the shown figures.
 */
final class Margins {
  private static final int MOST_TIMES = 1_000;
  private static final int MOST_CATEGORIES_FOR_SEARCH = 60;
  private static final int LONGEST_BASE = 4;
  private static final Pattern BASE = Pattern.compile("\\(?[nN]\\)?|[bB]ase");

  private final Labelling labels;
  private final Slices slices;
  private final boolean ordered;
  private final boolean[] total;
  private final WeighedSums sums;
  private final LabelledTotals labelled;

  /**
   * Looks along one dimension.
   *
   * @param ordered whether the categories are times or steps, of which sums are never guessed
   */
  Margins(Labelling labels, Slices slices, boolean ordered) {
    this.labels = labels;
    this.slices = slices;
    this.ordered = ordered;
    this.total = new boolean[labels.size()];
    for (int i = 0; i < total.length; i++) {
      total[i] = labels.isTotal(i) || isLess(i);
    }
    this.sums = new WeighedSums(labels, slices, ordered);
    this.labelled = new LabelledTotals(labels, sums, ordered, total);
  }

  /** Starts with sums that are known already. */
  Margins with(List<Sum> known) {
    sums.take(known);
    return this;
  }

  /** The sums by label and arithmetic; {@code groupings} put the categories into groups. */
  Margins find(List<int[]> groupings) {
    for (int category = 0; category < total.length; category++) {
      if (total[category] && total.length > 1 && !sums.isTotalOf(category) && !isLess(category)) {
        labelled.find(category, groupings);
      }
    }
    for (int category = 0; category < total.length && !ordered; category++) {
      if (!sums.isTotalOf(category)) {
        named(category);
      }
      lessThan(category);
    }
    base(0);
    base(total.length - 1);
    if (!ordered && total.length >= 3 && total.length <= MOST_CATEGORIES_FOR_SEARCH) {
      search();
    }
    if (ordered && total.length <= MOST_TIMES) {
      years();
    }
    return this;
  }

  /** A first or last category that a table calls its n is the total of the others if it can be. */
  private void base(int category) {
    if (category >= 0
        && total.length >= 3
        && !total[category]
        && labels.label(category).length() <= LONGEST_BASE
        && BASE.matcher(labels.label(category)).matches()) {
      sums.tryAlike(category, labels.where(other -> other != category && !total[other]));
    }
  }

  /** A label that names others, or any of the rows below it, is their sum where figures say so. */
  private void named(int category) {
    int[] joined = labels.joint(category);
    if (joined.length > 1 && slices.compare(category, joined).agrees()) {
      sums.add(category, joined, Sum.Basis.ARITHMETIC);
    }
    if (labels.saysAny(category)) {
      boolean found = false;
      for (int last = category + 2; last < total.length && !found; last++) {
        int[] below = IntStream.rangeClosed(category + 1, last).toArray();
        found = slices.compare(category, below).agrees();
        if (found) {
          sums.add(category, below, Sum.Basis.ARITHMETIC);
        }
      }
    }
  }

  private boolean isLess(int category) {
    return labels.lessThan(category).length > 0;
  }

  /** Says where a first or last category seems to be a total that nothing else told. */
  Margins nearly() {
    if (!ordered && untold().areNearlySums(sums::isTotalOf)) {
      sums.say(UntoldTotals.NEARLY);
    }
    return this;
  }

  /** What may be a total besides those found. */
  UntoldTotals untold() {
    return new UntoldTotals(labels, slices, total);
  }

  /** What a label leaves out of another one is the rest of it, whether it has a row or not. */
  private void lessThan(int category) {
    int[] others = labels.lessThan(category);
    if (others.length == 0) {
      return;
    }
    sums.tryParts(
        category,
        labels.where(
            other ->
                !total[other] && other != category && (others.length < 2 || other != others[1])));
    int whole = others[0];
    int[] parts = others.length > 1 ? new int[] {category, others[1]} : new int[] {category};
    Slices.Comparison result = slices.compare(whole, parts);
    if (result.agrees() && parts.length > 1) {
      sums.add(whole, parts, Sum.Basis.ARITHMETIC);
    } else if (result.over == 0 && result.under > 0) {
      sums.addShort(whole, parts);
    } else if (result.over == 0 && result.open > 0 && parts.length > 1) {
      sums.add(whole, parts, Sum.Basis.LABEL);
    }
  }

  /** Categories that no label calls a total, but whose figures are the sums of neighbours. */
  private void search() {
    MarginSearch search = new MarginSearch(slices, total);
    for (int category = 0; category < total.length; category++) {
      if (sums.isTotalOf(category)) {
        continue;
      }
      int[] parts = search.parts(category);
      if (parts.length > 0) {
        sums.add(category, parts, Sum.Basis.ARITHMETIC);
      } else if (search.isMostlyTotal(category)) {
        sums.tryShort(category, search.others(category));
      }
    }
  }

  /** A year or a longer period in the list of what it is made of. */
  private void years() {
    for (int category = 0; category < total.length; category++) {
      int[] parts = Periods.parts(labels, category);
      if (parts.length > 1) {
        sums.tryMost(category, parts);
      }
    }
  }

  /** Labels that others go on from, as kinds do: {@code White British} is some of {@code White}. */
  Margins narrower() {
    for (int category = 0; category < total.length; category++) {
      if (!total[category] && !sums.isTotalOf(category)) {
        int[] parts = labels.narrower(category);
        if (parts.length > 0) {
          sums.tryMost(category, parts);
        }
      }
    }
    return this;
  }

  /** Whether a label is blank, that of a total, or that of a total less something. */
  boolean isNamedTotal(int category) {
    return total[category];
  }

  /** The sums that are found. */
  WeighedSums weighed() {
    return sums;
  }

  List<Sum> sums() {
    return sums.sums();
  }

  List<String> why() {
    return sums.why();
  }
}
