package org.sluice.protect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.audit.Cells;
import org.sluice.audit.Knowledge;
import org.sluice.audit.Level;
import org.sluice.cover.Bound;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.solve.Budget;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * Chooses secondaries for published instances of counts and prints what they cost, what they cost
 * at least and the gap, a line each; no intruder attacks. Arguments: the folder of the instances, a
 * level (band or exact), a budget of the proof in millions of steps, and names of instances.
 */
public final class SuppressionBounds {
  private static final int MINIMUM = 10;

  private SuppressionBounds() {}

  /** Runs the instances that are named. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "instance,level,primaries,heuristic,cells,seconds,cost,cells,lower,gap,proven,seconds");
    for (String name : List.of(arguments).subList(3, arguments.length)) {
      Table table = SuppressionInstance.counts(Path.of(arguments[0]), name).table();
      run(table, name, arguments[1], Long.parseLong(arguments[2]) * 1_000_000);
    }
  }

  private static void run(Table table, String name, String level, long steps) {
    ProtectSettings standard = ProtectSettings.standard();
    ProtectSettings settings =
        new ProtectSettings(
            standard.marker(),
            level.equals("exact") ? new CountLevel.Exact() : new CountLevel.Band(),
            standard.insiders(),
            standard.rounding());
    Knowledge knowledge = Knowledge.of(MINIMUM, false);
    Shown shown = new Shown(List.of(table));
    Published published = new Published(Cells.of(shown.tables(), knowledge));
    Primaries primaries = Primaries.of(lowCounts(table), shown, published, settings, knowledge);
    Together together = new Together(shown, published);
    Set<Place> places = together.with(primaries.places());
    Map<Integer, Level> levels = new TreeMap<>();
    primaries.levels().forEach((cell, wanted) -> levels.put(published.figure(cell), wanted));
    BitSet hidden = together.figures(places);
    hidden.or(published.unprinted());
    Limits limits = new Limits(shown, published, knowledge);
    Secondaries secondaries =
        new Secondaries(
            published,
            together,
            limits,
            Preferences.none(),
            ProtectSettings.Search.QUICK,
            Budget.of(400_000_000_000L));
    long start = System.nanoTime();
    BitSet chosen = secondaries.cover(hidden, levels).chosen();
    double first = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    Bound bound = secondaries.bound(hidden, levels, chosen, Budget.of(steps));
    double second = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s,%s,%d,%d,%d,%.2f,%d,%d,%d,%.2f%%,%s,%.2f%n",
        name,
        level,
        levels.size(),
        secondaries.room().costOf(chosen),
        chosen.cardinality(),
        first,
        bound.cost(),
        bound.best().cardinality(),
        bound.lower(),
        100.0 * (bound.cost() - bound.lower()) / Math.max(1, bound.cost()),
        bound.proven(),
        second);
  }

  private static List<Finding> lowCounts(Table table) {
    List<Place> places = new ArrayList<>();
    for (int record = 0; record < table.size(); record++) {
      if (table.column(0).isBetween(record, 1, MINIMUM - 1)) {
        places.add(table.place(0, record));
      }
    }
    return List.of(
        new Finding(
            "rule",
            "rule",
            Verdict.FAIL,
            Statbarn.FREQUENCIES,
            Risk.LOW_COUNT,
            table.id(),
            places,
            "",
            "",
            "",
            List.of(),
            new Need.Band(MINIMUM, false)));
  }
}
