package org.sluice.protect.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The long run over made-up files. Arguments: how many, the first seed, how many threads, and a
 * family where only that one is wanted. Prints a line for each family, why files got no copy, the
 * smallest of those that could have had one, and every file whose copy gave way.
 */
public final class ManyTables {
  private static final int BLOCK = 500;
  private static final int EXAMPLES = 3;

  /** What became of the files of one family. */
  private static final class Tally {
    private int files;
    private int trivial;
    private int held;
    private int refused;
    private int refusedThoughPossible;
    private int askedLibrary;
    private final Map<String, Integer> why = new TreeMap<>();
    private final List<Trial> examples = new ArrayList<>();
  }

  private final Map<RandomFile.Family, Tally> tallies = new TreeMap<>();
  private final List<Trial> broken = new ArrayList<>();
  private int done;
  private String only = "";

  private ManyTables() {}

  /** Runs the files. */
  public static void main(String[] arguments) throws InterruptedException {
    long count = Long.parseLong(arguments[0]);
    long first = Long.parseLong(arguments[1]);
    ManyTables run = new ManyTables();
    run.only = arguments.length > 3 ? arguments[3] : "";
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]));
    long start = System.nanoTime();
    for (long from = first; from < first + count; from += BLOCK) {
      long block = from;
      long end = Math.min(from + BLOCK, first + count);
      threads.execute(() -> run.take(block, end));
    }
    threads.shutdown();
    while (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
      run.print((System.nanoTime() - start) / 1e9);
    }
    run.print((System.nanoTime() - start) / 1e9);
  }

  /** Protects and attacks the files of these seeds. */
  static ManyTables of(long from, long to) {
    ManyTables run = new ManyTables();
    run.take(from, to);
    return run;
  }

  private void take(long from, long to) {
    for (long seed = from; seed < to; seed++) {
      if (!RandomFile.familyOf(seed).name().startsWith(only)) {
        continue;
      }
      try {
        take(Trial.of(seed));
      } catch (RuntimeException e) {
        throw new IllegalStateException("seed " + seed, e);
      }
    }
  }

  private void take(Trial trial) {
    boolean refused = !trial.redaction().stands();
    boolean possible = refused && trial.hasSolution();
    synchronized (this) {
      done++;
      Tally tally = tallies.computeIfAbsent(trial.file().family(), family -> new Tally());
      tally.files++;
      tally.trivial += trial.isTrivial() ? 1 : 0;
      tally.held += !refused && !trial.isTrivial() ? 1 : 0;
      tally.refused += refused ? 1 : 0;
      tally.refusedThoughPossible += possible ? 1 : 0;
      tally.askedLibrary += trial.askedLibrary() > 0 ? 1 : 0;
      if (refused) {
        String what = possible ? "a copy is possible: " : "no copy is possible: ";
        String insiders = "insiders " + trial.file().insiders() + ", ";
        tally.why.merge(insiders + what + trial.redaction().why(), 1, Integer::sum);
      }
      if (possible) {
        tally.examples.add(trial);
        tally.examples.sort(Comparator.comparingInt(Trial::size));
        tally
            .examples
            .subList(Math.min(EXAMPLES, tally.examples.size()), tally.examples.size())
            .clear();
      }
      if (!trial.failures().isEmpty()) {
        broken.add(trial);
      }
    }
  }

  private synchronized void print(double seconds) {
    System.out.println(
        "family,files,nothing to protect,held,no copy,no copy though possible,library asked");
    tallies.forEach(
        (family, tally) ->
            System.out.println(
                family
                    + ","
                    + List.of(
                            tally.files,
                            tally.trivial,
                            tally.held,
                            tally.refused,
                            tally.refusedThoughPossible,
                            tally.askedLibrary)
                        .stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","))));
    tallies.forEach(
        (family, tally) ->
            tally.why.forEach(
                (why, times) -> System.out.println(family + " " + times + " " + why)));
    System.out.printf(
        Locale.ROOT, "%d files, %d gave way, %.0f seconds%n", done, broken.size(), seconds);
    broken.forEach(trial -> System.out.println(describe(trial)));
    tallies.values().stream()
        .flatMap(tally -> tally.examples.stream())
        .forEach(trial -> System.out.println(describe(trial)));
  }

  private static String describe(Trial trial) {
    return trial.file()
        + "\n"
        + trial.redaction().why()
        + " "
        + trial.redaction().withheld()
        + trial.failures();
  }

  /** The files whose copy gave way, with what was found out. */
  List<String> broken() {
    return broken.stream().map(ManyTables::describe).toList();
  }
}
