package org.sluice.audit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.grid.Place;
import org.sluice.table.CellValue;
import org.sluice.table.Table;

/**
 * Tables of different files that may tell of each other: what one withholds, another may give back.
 * They are not attacked together yet, so a person must know which they are.
 */
public final class Relatives {
  /** Fewer shared labels than this are chance: many tables have a "Yes", or one area in common. */
  private static final int FEWEST_SHARED = 2;

  /** A person told of so many tables looks at them all together. */
  private static final int MOST_OTHERS = 100;

  /** Smaller totals are equal by chance too often. */
  private static final BigDecimal SMALLEST_TOTAL = BigDecimal.valueOf(20);

  /** Some figure of a larger table equals a total by chance too often. */
  private static final int FEW_FIGURES = 100;

  private Relatives() {}

  /**
   * A table as it would be released.
   *
   * @param file the file it is in
   * @param treated places that the redaction withholds, beside the marks that are there already
   */
  public record Released(String file, Table table, Set<Place> treated) {
    private boolean withholds(int measure, int record) {
      return table.column(measure).isWithheld(record)
          || treated.contains(table.place(measure, record));
    }

    private boolean withholdsAnything() {
      for (int measure = 0; measure < table.measures().size(); measure++) {
        if (table.column(measure).isAnyWithheld()) {
          return true;
        }
      }
      return !treated.isEmpty() && holdsTreated();
    }

    private boolean holdsTreated() {
      for (int measure = 0; measure < table.measures().size(); measure++) {
        for (int record = 0; record < table.size(); record++) {
          if (treated.contains(table.place(measure, record))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * Two tables that share labels or a total.
   *
   * @param hiding id of the table that withholds something
   * @param other id of the table in another file
   * @param contradicted cells that the first withholds and the second shows under the same labels
   */
  public record Pair(String hiding, String other, List<Place> contradicted) {}

  /** Every pair in which the first table withholds something, in the order of the tables. */
  public static List<Pair> among(List<Released> tables) {
    if (tables.stream().noneMatch(Released::withholdsAnything)) {
      return List.of();
    }
    List<Labelled> labelled = tables.stream().map(Labelled::of).toList();
    List<Pair> pairs = new ArrayList<>();
    for (Labelled hiding : labelled) {
      if (hiding.released.withholdsAnything()) {
        labelled.stream()
            .filter(other -> !other.released.file().equals(hiding.released.file()))
            .filter(hiding::isRelatedTo)
            .limit(MOST_OTHERS)
            .forEach(
                other ->
                    pairs.add(
                        new Pair(
                            hiding.released.table().id(),
                            other.released.table().id(),
                            hiding.contradictedBy(other))));
      }
    }
    return pairs;
  }

  /**
   * A table's figures by what they are labelled: a measure and the categories that are no totals.
   */
  private record Labelled(
      Released released,
      Set<String> labels,
      Map<String, BigDecimal> shown,
      Map<String, Place> hidden,
      Set<BigDecimal> totals) {

    static Labelled of(Released released) {
      Labelled labelled =
          new Labelled(
              released, new HashSet<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
      Table table = released.table();
      for (int record = 0; record < table.size(); record++) {
        String labels = labelled.labelsOf(record);
        for (int measure = 0; measure < table.measures().size(); measure++) {
          labelled.add(measure, record, labels);
        }
      }
      labelled.addSums();
      return labelled;
    }

    /**
     * What the counts add up to is a total, printed or not: two breakdowns of the same people. A
     * total that is withheld is not compared: that it equals another one would tell it.
     */
    private void addSums() {
      Table table = released.table();
      for (int measure = 0; measure < table.measures().size(); measure++) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean count =
            table.measures().get(measure).role().isCount() && !hidden.containsKey(total(measure));
        for (int record = 0; count && record < table.size(); record++) {
          if (!table.isMargin(record)
              && table.value(measure, record) instanceof CellValue.Shown figure) {
            sum = sum.add(figure.value());
          }
        }
        if (sum.compareTo(SMALLEST_TOTAL) >= 0) {
          totals.add(sum.stripTrailingZeros());
        }
      }
    }

    /** The key of a measure's grand total: its name and no category. */
    private String total(int measure) {
      return plain(released.table().measures().get(measure).name());
    }

    /** Whether a grand total that is withheld here is shown there, whatever it is. */
    private boolean hidesATotalOf(Labelled other) {
      for (int measure = 0; measure < released.table().measures().size(); measure++) {
        if (hidden.containsKey(total(measure)) && other.shown.containsKey(total(measure))) {
          return true;
        }
      }
      return false;
    }

    private void add(int measure, int record, String labels) {
      Table table = released.table();
      if (!table.measures().get(measure).role().isCount()) {
        return;
      }
      String key = plain(table.measures().get(measure).name()) + labels;
      if (released.withholds(measure, record)) {
        hidden.put(key, table.place(measure, record));
      } else if (table.value(measure, record) instanceof CellValue.Shown figure) {
        shown.put(key, figure.value().stripTrailingZeros());
        if (labels.isEmpty() && figure.value().compareTo(SMALLEST_TOTAL) >= 0) {
          totals.add(figure.value().stripTrailingZeros());
        }
      }
    }

    private String labelsOf(int record) {
      Table table = released.table();
      Set<String> sorted = new TreeSet<>();
      for (int d = 0; d < table.dimensions().size(); d++) {
        int category = table.category(d, record);
        if (!table.dimensions().get(d).hierarchy().isTotal(category)) {
          String label = plain(table.dimensions().get(d).label(category));
          labels.add(label);
          sorted.add(label);
        }
      }
      StringBuilder joined = new StringBuilder();
      sorted.forEach(label -> joined.append('\u0000').append(label));
      return joined.toString();
    }

    private boolean isRelatedTo(Labelled other) {
      if (other.released.table().measures().isEmpty()) {
        return false;
      }
      boolean sharesTotal = totals.stream().anyMatch(other.totals::contains);
      long sharedLabels =
          labels.stream().filter(other.labels::contains).limit(FEWEST_SHARED).count();
      boolean showsTotal =
          sharedLabels > 0
              && other.shown.size() <= FEW_FIGURES
              && totals.stream().anyMatch(other.shown.values()::contains);
      return sharesTotal || showsTotal || sharedLabels >= FEWEST_SHARED || hidesATotalOf(other);
    }

    private List<Place> contradictedBy(Labelled other) {
      return hidden.entrySet().stream()
          .filter(cell -> other.shown.containsKey(cell.getKey()))
          .map(Map.Entry::getValue)
          .sorted()
          .toList();
    }
  }

  /** Labels differ in case, spaces and look-alike characters before they differ in meaning. */
  private static String plain(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
