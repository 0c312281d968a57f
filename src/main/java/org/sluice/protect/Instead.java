package org.sluice.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sluice.finding.Alternative;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/** What could be done instead of withholding, table by table, each with its cost. */
final class Instead {
  private static final int MOST_SUGGESTED = 6;
  private static final int MOST_TRIED = 200;
  private static final int LARGEST_TABLE = 20_000;

  /** About a second of one processor. */
  private static final long STEPS = 400_000_000L;

  private Instead() {}

  /**
   * The alternatives that let a table pass, the fewest figures lost first.
   *
   * @param withheld what the copy withholds, which no suggestion may be computed from
   * @param base what the pack rounds by, if it rounds
   */
  static List<Alternative> of(
      List<Table> tables,
      List<Finding> findings,
      Set<Place> withheld,
      Predicate<Table> passes,
      Optional<Integer> base) {
    List<Alternative> all = new ArrayList<>();
    Losses losses = new Losses(tables);
    for (int t = 0; t < tables.size(); t++) {
      Set<Place> unsafe = unsafe(findings, tables.get(t).id());
      if (!unsafe.isEmpty() && tables.get(t).size() <= LARGEST_TABLE) {
        Predicate<Table> limited = limited(passes);
        List<Alternative> found = new ArrayList<>();
        found.addAll(new Merging(tables, t, unsafe, withheld, limited, losses).merges());
        found.addAll(new Leaving(tables, t, unsafe, limited, losses).drops());
        new RoundingOffer(tables, findings, losses, Budget.of(STEPS))
            .of(base)
            .ifPresent(found::add);
        found.sort(Comparator.comparingInt(alternative -> alternative.cost().cells()));
        all.addAll(found.subList(0, Math.min(found.size(), MOST_SUGGESTED)));
      }
    }
    return all;
  }

  /** The places in a table that anything is said against. */
  static Set<Place> unsafe(List<Finding> findings, String table) {
    Set<Place> unsafe = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.verdict().compareTo(Verdict.PASS) > 0 && finding.table().equals(table)) {
        unsafe.addAll(finding.places());
      }
    }
    return unsafe;
  }

  private static Predicate<Table> limited(Predicate<Table> passes) {
    int[] tried = {0};
    return table -> tried[0]++ < MOST_TRIED && passes.test(table);
  }
}
