package org.sluice.protect;

import java.io.IOException;
import java.io.Reader;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/**
 * Protects published instances at the defaults (bands, exact against insiders), has every
 * certificate checked and prints the failures beside those of other programs. Arguments: a folder
 * with {@code instances} and, where there is one, {@code peers.csv}; names of instances.
 */
public final class PeerComparison {
  private PeerComparison() {}

  /** Runs the instances that are named. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    System.out.println(
        "instance,tool,primary,secondary,value,exact_fail,band_fail,singleton_fail,accepted,seconds");
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      System.out.println(own(folder.resolve("instances"), name));
      if (Files.exists(folder.resolve("peers.csv"))) {
        peers(folder.resolve("peers.csv"), name).forEach(System.out::println);
      }
    }
  }

  private static String own(Path folder, String name) throws IOException {
    SuppressionInstance instance = SuppressionInstance.named(folder, name);
    boolean amounts = instance.isOfAmounts();
    Table table = instance.table();
    PlainTable plain = new PlainTable(table);
    List<Finding> findings = instance.findings();
    Map<Integer, long[]> ends = ends(table, plain, findings);
    Knowledge knowledge = instance.knowledge(true);
    Budget budget = Budget.of(400_000_000_000L);
    long start = System.nanoTime();
    Redaction redaction =
        Suppressions.redaction(table, findings, ProtectSettings.standard(), knowledge, budget);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!redaction.stands()) {
      return String.join(",", name, "sluice", "" + ends.size(), "", "", "", "", "", redaction.why())
          + String.format(Locale.ROOT, ",%.2f", seconds);
    }
    long[] least = new long[table.size()];
    Arrays.fill(least, amounts ? 0 : 1);
    long[] units =
        amounts
            ? instance.contributions().stream().mapToLong(List::size).toArray()
            : plain.figures();
    Certificates certificates =
        new Certificates(table, redaction, ends, least, units, knowledge, budget);
    long failures =
        certificates.exactFailures()
            + certificates.levelFailures()
            + certificates.insiderFailures();
    return String.join(
            ",",
            name,
            "sluice",
            "" + ends.size(),
            "" + (certificates.withheldFigures() - ends.size()),
            "" + certificates.withheldValue(),
            "" + certificates.exactFailures(),
            "" + certificates.levelFailures(),
            "" + certificates.insiderFailures(),
            failures == 0 ? "all" : "not all")
        + String.format(Locale.ROOT, ",%.2f", seconds);
  }

  /**
   * What must stay possible for each unsafe record. Where zeros are shown, a total is at least the
   * number of its parts that are not zero.
   */
  private static Map<Integer, long[]> ends(Table table, PlainTable plain, List<Finding> findings) {
    Map<Place, Integer> records = new HashMap<>();
    for (int record = 0; record < table.size(); record++) {
      records.put(table.place(0, record), record);
    }
    long[] parts = plain.partsThatAreNotZero();
    Map<Integer, long[]> ends = new TreeMap<>();
    for (Finding finding : findings) {
      for (Place place : finding.places()) {
        int record = records.getOrDefault(place, -1);
        if (finding.need() instanceof Need.Distance distance) {
          long reach = distance.above().setScale(0, RoundingMode.CEILING).longValueExact();
          long figure = plain.figures()[record];
          ends.put(record, new long[] {figure - reach, figure + reach});
        } else {
          ends.put(
              record, new long[] {Math.max(1, parts[record]), SuppressionInstance.MINIMUM - 1});
        }
      }
    }
    return ends;
  }

  /** What other programs did with the instance, in the same columns. */
  private static List<String> peers(Path file, String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(file);
        CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().get().parse(text)) {
      for (CSVRecord row : rows) {
        if (row.get("instance").equals(name)) {
          lines.add(
              String.join(
                  ",",
                  name,
                  row.get("tool") + " " + row.get("version") + " " + row.get("method"),
                  row.get("primary"),
                  row.get("secondary"),
                  row.get("suppressed_value"),
                  row.get("exact_fail"),
                  row.get("band_fail"),
                  row.get("singleton_fail"),
                  "",
                  row.get("wall_s")));
        }
      }
    }
    return lines;
  }
}
