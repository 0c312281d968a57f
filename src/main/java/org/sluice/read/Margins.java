package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sluice.table.Sum;

/**
 * Finds which categories of a dimension are sums of which others: by label, by the levels of a
 * geography, by groups of another column, and by arithmetic over the shown figures. A wrong sum is
 * a false proof and a missed one a leak, so what is not labelled needs figures beyond chance.
 */
final class Margins {
  private static final int MOST_TIMES = 1_000;
  static final String CONTRADICTED =
      "a category named like a total is less than what it would be the total of";

  private static final String FAR =
      "a category named like a total is far from the sum of the others";

  private static final String IMPLIED =
      "a total is larger than its shown parts, so a category without a row is implied";

  private static final int LONGEST_BASE = 4;
  private static final Pattern BASE = Pattern.compile("\\(?[nN]\\)?|[bB]ase");

  private static final int MOST_CATEGORIES_FOR_SEARCH = 60;

  private final Labelling labels;
  private final Slices slices;
  private final boolean ordered;
  private final List<Sum> sums = new ArrayList<>();
  private final List<String> why = new ArrayList<>();
  private final boolean[] total;

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
  }

  /** Whether these reasons say that figures contradict a total: its parts may be others. */
  static boolean leaveOpen(List<String> why) {
    return why.contains(FAR) || why.contains(CONTRADICTED);
  }

  /** Starts with sums that are known already. */
  Margins with(List<Sum> known) {
    sums.addAll(known);
    return this;
  }

  /** The sums by label and arithmetic; {@code groupings} put the categories into groups. */
  Margins find(List<int[]> groupings) {
    for (int category = 0; category < total.length; category++) {
      if (total[category] && total.length > 1 && !isTotalOf(category) && !isLess(category)) {
        labelled(category, groupings);
      }
    }
    for (int category = 0; category < total.length && !ordered; category++) {
      if (!isTotalOf(category)) {
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
      alike(category, labels.where(other -> other != category && !total[other]));
    }
  }

  private void labelled(int category, List<int[]> groupings) {
    int[] others = labels.where(other -> other != category && !total[other]);
    if (others.length == 0) {
      return;
    }
    if (tryParts(category, others) || tryParts(category, labels.joint(category))) {
      return;
    }
    if (tryShort(category, others)) {
      return;
    }
    boolean found = false;
    for (int[] groups : groupings) {
      found |= byGroups(category, groups);
    }
    if (found || tryRuns(category)) {
      return;
    }
    int[] totals = labels.where(other -> other != category && total[other]);
    if (totals.length > 1 && tryParts(category, totals)) {
      return;
    }
    if (!ordered) {
      judge(category, others);
    }
  }

  /** A label that names others, or any of the rows below it, is their sum where figures say so. */
  private void named(int category) {
    int[] joined = labels.joint(category);
    if (joined.length > 1 && slices.compare(category, joined).agrees()) {
      add(category, joined, Sum.Basis.ARITHMETIC);
    }
    if (labels.saysAny(category)) {
      boolean found = false;
      for (int last = category + 2; last < total.length && !found; last++) {
        int[] below = IntStream.rangeClosed(category + 1, last).toArray();
        found = slices.compare(category, below).agrees();
        if (found) {
          add(category, below, Sum.Basis.ARITHMETIC);
        }
      }
    }
  }

  private boolean isLess(int category) {
    return labels.lessThan(category).length > 0;
  }

  /** Says where a first or last category seems to be a total that nothing else told. */
  Margins nearly() {
    if (!ordered && untold().areNearlySums(this::isTotalOf)) {
      why.add(UntoldTotals.NEARLY);
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
    tryParts(
        category,
        labels.where(
            other ->
                !total[other] && other != category && (others.length < 2 || other != others[1])));
    int whole = others[0];
    int[] parts = others.length > 1 ? new int[] {category, others[1]} : new int[] {category};
    Slices.Comparison result = slices.compare(whole, parts);
    if (result.agrees() && parts.length > 1) {
      add(whole, parts, Sum.Basis.ARITHMETIC);
    } else if (result.over == 0 && result.under > 0) {
      add(whole, parts, Sum.Basis.SHORT);
      why.add(IMPLIED);
    } else if (result.over == 0 && result.open > 0 && parts.length > 1) {
      add(whole, parts, Sum.Basis.LABEL);
    }
  }

  /** A total in every group; where it is one of some groups, it is one of the others too. */
  private boolean byGroups(int category, int[] groups) {
    List<int[]> others = new ArrayList<>();
    boolean found = false;
    int most = Arrays.stream(groups).max().orElse(-1);
    for (int group = 0; group <= most; group++) {
      int now = group;
      int[] parts =
          labels.where(other -> other != category && groups[other] == now && !total[other]);
      if (parts.length > 1 && tryParts(category, parts)) {
        found = true;
      } else {
        others.add(parts);
      }
    }
    if (found) {
      others.forEach(parts -> alike(category, parts));
    }
    return found;
  }

  private boolean tryParts(int category, int[] parts) {
    if (parts.length == 0 || isKnown(category, parts)) {
      return false;
    }
    Slices.Comparison result = slices.compare(category, parts);
    boolean single = parts.length == 1;
    if (result.agrees() && (!single || result.equal > 1)) {
      add(category, parts, Sum.Basis.ARITHMETIC);
      return true;
    }
    if (result.mostlyAgrees() && !single) {
      add(category, parts, result.over == 0 ? Sum.Basis.SHORT : Sum.Basis.ARITHMETIC);
      why.add("a total does not equal its parts in some places");
      return true;
    }
    return false;
  }

  /** The categories before and after a total; where one run equals it, the other may fall short. */
  private boolean tryRuns(int category) {
    int[] before = runBefore(category);
    int[] after = runAfter(category);
    boolean equalsBefore = tryParts(category, before);
    boolean equalsAfter = tryParts(category, after);
    if (equalsBefore || equalsAfter) {
      alike(category, before);
      alike(category, after);
      return true;
    }
    boolean shortBefore = tryShort(category, before);
    boolean shortAfter = tryShort(category, after);
    return shortBefore || shortAfter;
  }

  /** What is a total of some categories is one of these too, unless they exceed it. */
  private void alike(int category, int[] parts) {
    if (ordered || parts.length == 0 || isKnown(category, parts)) {
      return;
    }
    Slices.Comparison result = slices.compare(category, parts);
    if (result.over > 0 || result.leastShare < 0.5) {
      return;
    }
    if (result.under > 0) {
      add(category, parts, Sum.Basis.SHORT);
      why.add(IMPLIED);
    } else if (result.equal > 0) {
      add(category, parts, Sum.Basis.LABEL);
    }
  }

  /** Parts that mostly equal their total and now and then fall short of it. */
  private boolean tryShort(int category, int[] parts) {
    if (ordered
        || parts.length < 2
        || isKnown(category, parts)
        || !slices.compare(category, parts).mayLackARow()) {
      return false;
    }
    add(category, parts, Sum.Basis.SHORT);
    why.add(IMPLIED);
    return true;
  }

  /** The last resort of a labelled total: what the label says, unless figures contradict it. */
  void judge(int category, int[] parts) {
    if (parts.length == 0 || tryParts(category, parts)) {
      return;
    }
    Slices.Comparison result = slices.compare(category, parts);
    if (result.over > 0) {
      why.add(CONTRADICTED);
      // Units that count in several parts make counts exceed their total, but amounts still add up
      // and can be subtracted.
      if (parts.length > 1 && amountsAddUp(category, parts)) {
        add(category, parts, Sum.Basis.ARITHMETIC);
      }
    } else if (result.under == 0
        && (result.open + result.equal > 0 || Totals.isTotal(labels.label(category)))) {
      add(category, parts, Sum.Basis.LABEL);
    } else if (result.under > 0 && result.leastShare >= 0.5 && !ordered) {
      add(category, parts, Sum.Basis.SHORT);
      why.add(IMPLIED);
    } else if (result.under > 0) {
      why.add(FAR);
    }
  }

  private boolean amountsAddUp(int category, int[] parts) {
    Slices.Comparison result = slices.amounts().compare(category, parts);
    return result.agrees() && result.evidence >= MarginSearch.BEYOND_CHANCE;
  }

  /** Categories that no label calls a total, but whose figures are the sums of neighbours. */
  private void search() {
    MarginSearch search = new MarginSearch(slices, total);
    for (int category = 0; category < total.length; category++) {
      if (isTotalOf(category)) {
        continue;
      }
      int[] parts = search.parts(category);
      if (parts.length > 0) {
        add(category, parts, Sum.Basis.ARITHMETIC);
      } else if (search.isMostlyTotal(category)) {
        tryShort(category, search.others(category));
      }
    }
  }

  /** A year or a longer period in the list of what it is made of. */
  private void years() {
    for (int category = 0; category < total.length; category++) {
      int[] parts = Periods.parts(labels, category);
      if (parts.length > 1) {
        adds(category, parts);
      }
    }
  }

  /** Labels that others go on from, as kinds do: {@code White British} is some of {@code White}. */
  Margins narrower() {
    for (int category = 0; category < total.length; category++) {
      if (!total[category] && !isTotalOf(category)) {
        int[] parts = labels.narrower(category);
        if (parts.length > 0) {
          adds(category, parts);
        }
      }
    }
    return this;
  }

  /** Equal parts, or most of the whole: then what is left has no row. */
  private void adds(int category, int[] parts) {
    Slices.Comparison result = slices.compare(category, parts);
    if (result.agrees() && parts.length > 1) {
      add(category, parts, Sum.Basis.ARITHMETIC);
    } else if (result.over == 0 && result.under > 0 && result.leastShare >= 0.5) {
      add(category, parts, Sum.Basis.SHORT);
      why.add(IMPLIED);
    }
  }

  /** Whether a label is blank, that of a total, or that of a total less something. */
  boolean isNamedTotal(int category) {
    return total[category];
  }

  private boolean isTotalOf(int category) {
    for (Sum sum : sums) {
      if (sum.total() == category) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(int category, int[] parts) {
    List<Integer> list = Arrays.stream(parts).boxed().toList();
    return sums.stream().anyMatch(sum -> sum.total() == category && sum.parts().equals(list));
  }

  private int[] runBefore(int category) {
    int from = category;
    while (from > 0 && !total[from - 1]) {
      from--;
    }
    return IntStream.range(from, category).toArray();
  }

  private int[] runAfter(int category) {
    int to = category;
    while (to + 1 < total.length && !total[to + 1]) {
      to++;
    }
    return IntStream.rangeClosed(category + 1, to).toArray();
  }

  /** Adds a sum unless it is known. */
  void add(int category, int[] parts, Sum.Basis basis) {
    if (!isKnown(category, parts)) {
      sums.add(new Sum(category, Arrays.stream(parts).boxed().toList(), basis));
    }
  }

  List<Sum> sums() {
    return sums;
  }

  List<String> why() {
    return why;
  }
}
