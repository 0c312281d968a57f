package org.sluice.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.protect.Preferences;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.Protection;
import org.sluice.protect.SuppressionInstance;
import org.sluice.solve.Budget;
import org.sluice.solve.Extremes;
import org.sluice.table.Table;

/**
 * Protects published instances at the defaults and works out all that every primary cell can be, in
 * whole numbers, also where the system is no network and the audit only asks for levels. Arguments:
 * the folder of the instances, how many steps each end may take, names of instances.
 */
public final class WholeIntervals {
  private static final long AMPLE = 400_000_000_000L;

  private final Component component;
  private final long steps;
  private int proven;
  private int open;

  private WholeIntervals(Component component, long steps) {
    this.component = component;
    this.steps = steps;
  }

  /** Runs the instances that are named. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("instance,primaries,ends proven,ends open,seconds");
    for (String name : List.of(arguments).subList(2, arguments.length)) {
      SuppressionInstance instance = SuppressionInstance.named(Path.of(arguments[0]), name);
      Knowledge knowledge = instance.knowledge(true);
      Table table = instance.table();
      Redaction redaction =
          Protection.of(
              table,
              instance.findings(),
              ProtectSettings.standard(),
              Preferences.none(),
              knowledge,
              Budget.of(AMPLE));
      System.out.println(
          name + "," + line(table, redaction, knowledge, Long.parseLong(arguments[1])));
    }
  }

  private static String line(Table table, Redaction redaction, Knowledge knowledge, long steps) {
    Cells cells = Cells.of(List.of(table), knowledge);
    BitSet withheld = new BitSet();
    BitSet primaries = new BitSet();
    for (int cell = 0; cell < cells.size(); cell++) {
      for (Place place : cells.places(cell)) {
        withheld.set(cell, withheld.get(cell) || redaction.cells().containsKey(place));
        Map<Place, Reason> reasons = redaction.reasons();
        primaries.set(cell, primaries.get(cell) || reasons.get(place) == Reason.PRIMARY);
      }
    }
    int proven = 0;
    int open = 0;
    long start = System.nanoTime();
    for (Component component : Component.split(cells, new Bounds(cells, withheld, true))) {
      WholeIntervals intervals = new WholeIntervals(component, steps);
      intervals.all(primaries);
      proven += intervals.proven;
      open += intervals.open;
    }
    return String.format(
        Locale.ROOT,
        "%d,%d,%d,%.1f",
        primaries.cardinality(),
        proven,
        open,
        (System.nanoTime() - start) / 1e9);
  }

  private void all(BitSet primaries) {
    for (int column = 0; column < component.size(); column++) {
      if (primaries.get(component.cell(column))) {
        end(column, false);
        end(column, true);
      }
    }
  }

  /** Each end is sought from the true table, with steps of its own. */
  private void end(int column, boolean up) {
    Extremes extremes = Start.of(component, Budget.of(steps)).extremes().orElseThrow();
    long far = up ? component.horizon() : -component.horizon();
    long bound = up ? component.system().upper(column) : component.system().lower(column);
    long goal = up ? Math.min(far, bound) : Math.max(far, bound);
    boolean ended = extremes.push(column, up, goal) != Extremes.End.SPENT;
    proven += ended ? 1 : 0;
    open += ended ? 0 : 1;
  }
}
