package org.sluice.protect;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sluice.audit.Cells;
import org.sluice.audit.Knowledge;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Finding;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.protect.ProtectSettings.Cost;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.protect.ProtectSettings.Insiders;
import org.sluice.protect.ProtectSettings.Search;
import org.sluice.solve.Budget;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * Protects published instances and prints cost and time, a line each. Arguments: the folder of the
 * instances, a level (band or exact), insiders (exact, band or off), the least value of a withheld
 * count in the eyes of the intruder (1 or 0), how long to search (quick or thorough), what is to
 * stay small (cells or value), and names of instances.
 */
public final class Suppressions {
  private Suppressions() {}

  /** Runs the instances that are named. */
  public static void main(String[] arguments) throws IOException {
    CountLevel level =
        arguments[1].equals("exact") ? new CountLevel.Exact() : new CountLevel.Band();
    Insiders insiders = Insiders.valueOf(arguments[2].toUpperCase(Locale.ROOT));
    ProtectSettings standard = ProtectSettings.standard();
    ProtectSettings settings =
        new ProtectSettings(
            standard.marker(),
            level,
            insiders,
            standard.coalition(),
            Cost.valueOf(arguments[5].toUpperCase(Locale.ROOT)),
            standard.rounding(),
            Search.valueOf(arguments[4].toUpperCase(Locale.ROOT)));
    System.out.println(
        "instance,level,insiders,primaries,secondaries,value,price,least,state,seconds");
    for (String name : List.of(arguments).subList(6, arguments.length)) {
      SuppressionInstance instance = SuppressionInstance.named(Path.of(arguments[0]), name);
      List<Finding> findings = instance.findings();
      Knowledge told = instance.knowledge(arguments[3].equals("1"));
      long start = System.nanoTime();
      Redaction redaction =
          redaction(instance.table(), findings, settings, told, Budget.of(400_000_000_000L));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println(
          String.join(",", name, arguments[1], arguments[2], line(instance.table(), redaction))
              + String.format(Locale.ROOT, ",%.2f", seconds));
    }
  }

  /** The redaction of one table; nothing is rounded or merged. */
  static Redaction redaction(
      Table table,
      List<Finding> findings,
      ProtectSettings settings,
      Knowledge knowledge,
      Budget budget) {
    return Protection.of(
        Cells.of(List.of(table), knowledge),
        findings,
        settings,
        Preferences.none(),
        place -> "",
        smaller -> false,
        budget);
  }

  private static String line(Table table, Redaction redaction) {
    long primaries = redaction.reasons().values().stream().filter(Reason.PRIMARY::equals).count();
    BigDecimal value = BigDecimal.ZERO;
    for (int record = 0; record < table.size(); record++) {
      if (redaction.cells().containsKey(table.place(0, record))
          && table.value(0, record) instanceof CellValue.Shown shown) {
        value = value.add(shown.value());
      }
    }
    boolean sure =
        redaction.audits().values().stream().allMatch(CellAudit.Protected.class::isInstance);
    return String.join(
        ",",
        Long.toString(primaries),
        Long.toString(redaction.cells().size() - primaries),
        value.toPlainString(),
        redaction.price().map(price -> price.cost() + "," + price.least()).orElse(","),
        redaction.state() + (sure ? "" : " (audits open)") + " " + redaction.why());
  }
}
