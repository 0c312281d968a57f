package org.sluice.protect;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * Protects published instances at the defaults (bands, exact against insiders), has every
 * certificate checked and prints the failures beside those of other programs. Arguments: a folder
 * with {@code instances} and, where there is one, {@code peers.csv}; names of instances.
 */
public final class PeerComparison {
  private static final int MINIMUM = 10;

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
    boolean amounts = name.startsWith("mag_");
    SuppressionInstance instance = instance(folder, name, amounts);
    Table table = instance.table();
    PlainTable plain = new PlainTable(table);
    Map<Integer, long[]> ends = new TreeMap<>();
    List<Finding> findings =
        amounts ? closeEstimates(instance, ends) : List.of(lowCounts(table, plain, ends));
    Knowledge knowledge = Knowledge.of(MINIMUM, true);
    knowledge = amounts ? knowledge.nonNegativeSums() : knowledge;
    Budget budget = Budget.of(400_000_000_000L);
    long start = System.nanoTime();
    Redaction redaction =
        Protection.of(
            List.of(table),
            findings,
            ProtectSettings.standard(),
            knowledge,
            place -> "",
            smaller -> false,
            budget);
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

  /** Amounts are named with the number of their dimensions: {@code mag_synth4000_2d}. */
  private static SuppressionInstance instance(Path folder, String name, boolean amounts)
      throws IOException {
    if (!amounts) {
      return SuppressionInstance.counts(folder, name);
    }
    String plain = name.substring(0, name.lastIndexOf('_'));
    List<String> all = List.of("nace", "geo", "size");
    return SuppressionInstance.amounts(folder, plain, all.subList(0, name.endsWith("2d") ? 2 : 3));
  }

  /** Where zeros are shown, a total is at least the number of its parts that are not zero. */
  private static Finding lowCounts(Table table, PlainTable plain, Map<Integer, long[]> ends) {
    List<Place> places = new ArrayList<>();
    long[] parts = plain.partsThatAreNotZero();
    for (int record = 0; record < table.size(); record++) {
      if (table.column(0).isBetween(record, 1, MINIMUM - 1)) {
        places.add(table.place(0, record));
        ends.put(record, new long[] {Math.max(1, parts[record]), MINIMUM - 1});
      }
    }
    return finding(table, places, new Need.Band(MINIMUM, false));
  }

  /** The p% rule with p = 10: what remains after the two largest is below a tenth of the first. */
  private static List<Finding> closeEstimates(
      SuppressionInstance instance, Map<Integer, long[]> ends) {
    List<Finding> findings = new ArrayList<>();
    for (int record = 0; record < instance.contributions().size(); record++) {
      List<Long> all = instance.contributions().get(record);
      long total = all.stream().mapToLong(Long::longValue).sum();
      long rest = all.stream().skip(2).mapToLong(Long::longValue).sum();
      BigDecimal lack = BigDecimal.valueOf(all.get(0) - 10 * rest, 1);
      if (lack.signum() > 0) {
        long reach = lack.setScale(0, RoundingMode.CEILING).longValueExact();
        ends.put(record, new long[] {total - reach, total + reach});
        List<Place> place = List.of(instance.table().place(0, record));
        findings.add(finding(instance.table(), place, new Need.Distance(lack, lack)));
      }
    }
    return findings;
  }

  private static Finding finding(Table table, List<Place> places, Need need) {
    return new Finding(
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
        need);
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
