package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.audit.Relatives.Released;
import org.sluice.table.Table;

/**
 * A table that is handed in twice, with few more people the second time: who came in late, or was
 * taken out, is what the two differ by. So it is with the same table of those under 18 and of those
 * under 17.
 */
final class Reissued {
  /** So many tables of one shape are a series, and each is held against the next ones. */
  private static final int MOST_COMPARED = 200;

  /** Names of files that hold each other: {@code under18.csv}, {@code within_30_days.csv}. */
  private static final Pattern BOUND =
      Pattern.compile("(under|over|below|above|within|upto|up_to|min|max)[ _-]?\\d{1,3}(?!\\d)");

  /**
   * Counts of two tables that differ by few.
   *
   * @param ones cells of the one
   * @param others cells of the other
   */
  record Pair(Table one, Table other, Flagged ones, Flagged others) {}

  private final int minimum;
  private final ByLabels labelled = new ByLabels();

  private Reissued(int minimum) {
    this.minimum = minimum;
  }

  /** All such pairs of tables of different files. */
  static List<Pair> acrossFiles(List<Released> tables, int minimum) {
    Map<List<Object>, List<Counted>> alike = new LinkedHashMap<>();
    for (Released released : tables) {
      Table table = released.table();
      for (int m = 0; m < table.measures().size(); m++) {
        Counted counted = new Counted(released, m);
        if (table.measures().get(m).role().isCount() && !counted.isTooLarge()) {
          String name = ByLabels.plain(table.measures().get(m).name());
          alike.computeIfAbsent(List.of(name, table.size()), key -> new ArrayList<>()).add(counted);
        }
      }
    }
    Reissued reissued = new Reissued(minimum);
    List<Pair> pairs = new ArrayList<>();
    for (List<Counted> group : alike.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < Math.min(group.size(), i + MOST_COMPARED); j++) {
          reissued.pair(group.get(i), group.get(j)).ifPresent(pairs::add);
        }
      }
    }
    return pairs;
  }

  private Optional<Pair> pair(Counted one, Counted other) {
    if (one.file().equals(other.file())) {
      return Optional.empty();
    }
    Comparison comparison = new Comparison(one, other, areNested(one.file(), other.file()));
    return comparison.tells() ? Optional.of(comparison.pair()) : Optional.empty();
  }

  private static boolean areNested(String one, String other) {
    return BOUND.matcher(one).find()
        && BOUND.matcher(one).replaceAll("$1").equals(BOUND.matcher(other).replaceAll("$1"));
  }

  /** What the counts of two tables say of each other, label by label. */
  private final class Comparison {
    private final Counted one;
    private final Counted other;
    private final boolean nested;
    private final List<int[]> few = new ArrayList<>();
    private int equal;
    private int more;
    private int less;
    private boolean far;

    Comparison(Counted one, Counted other, boolean nested) {
      this.one = one;
      this.other = other;
      this.nested = nested;
    }

    /** Whether one counts all of what the other counts, and few more somewhere. */
    boolean tells() {
      Map<String, Integer> there = labelled.of(other.table());
      Map<String, Integer> here = labelled.of(one.table());
      if (!here.keySet().equals(there.keySet())) {
        return false;
      }
      here.forEach((label, record) -> take(record, there.getOrDefault(label, -1)));
      boolean sameWay = more == 0 || less == 0;
      boolean alike = nested || (!far && equal > 0 && 2 * equal >= few.size());
      return sameWay && alike && !few.isEmpty();
    }

    private void take(int here, int there) {
      if (here < 0 || there < 0) {
        return;
      }
      Optional<BigDecimal> first = figure(one, here);
      Optional<BigDecimal> second = figure(other, there);
      if (first.isEmpty() || second.isEmpty()) {
        return;
      }
      BigDecimal gap = first.get().subtract(second.get());
      long noise = 2L * (Math.max(one.base(here), other.base(there)) - 1);
      equal += gap.signum() == 0 ? 1 : 0;
      more += gap.signum() > 0 ? 1 : 0;
      less += gap.signum() < 0 ? 1 : 0;
      if (gap.abs().compareTo(BigDecimal.valueOf(minimum)) >= 0) {
        far = true;
      } else if (gap.abs().compareTo(BigDecimal.valueOf(noise)) > 0) {
        few.add(new int[] {here, there});
      }
    }

    Pair pair() {
      Pair pair = new Pair(one.table(), other.table(), new Flagged(), new Flagged());
      for (int[] records : few) {
        pair.ones().add(pair.one(), one.measure(), records[0]);
        pair.others().add(pair.other(), other.measure(), records[1]);
      }
      return pair;
    }
  }

  /** A count that is not small: what is small itself is found without another table. */
  private Optional<BigDecimal> figure(Counted counted, int record) {
    return counted
        .figure(record)
        .filter(count -> count.compareTo(BigDecimal.valueOf(minimum)) >= 0);
  }
}
