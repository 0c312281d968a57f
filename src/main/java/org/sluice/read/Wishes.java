package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Settings;

/**
 * Which cells of a file its authors would rather see withheld, and which not at all, where there is
 * a choice. No wish keeps a figure published that the rules withhold.
 *
 * @param keep cells that are to stay published
 * @param weights what withholding a cell counts, where 1 is usual
 */
public record Wishes(List<Range> keep, Map<Range, BigDecimal> weights) {
  private static final BigDecimal PREFERRED = new BigDecimal("0.1");
  private static final BigDecimal LIGHTEST = new BigDecimal("0.001");
  private static final BigDecimal HEAVIEST = new BigDecimal("1000");

  private static final String CELLS = "a cell or a range of cells";
  private static final String ADVICE = "write it as a spreadsheet does: `F6` or `B2:B9`";

  /** Copies the collections. */
  public Wishes {
    keep = List.copyOf(keep);
    weights = Map.copyOf(weights);
  }

  /** No wish. */
  public static Wishes none() {
    return new Wishes(List.of(), Map.of());
  }

  /** Whether a cell is to stay published. */
  public boolean keeps(Place place) {
    return keep.stream().anyMatch(range -> range.contains(place.row(), place.column()));
  }

  /** What withholding a cell counts, where something is said of it: the least of all that is. */
  public Optional<BigDecimal> weight(Place place) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getKey().contains(place.row(), place.column()))
        .map(Map.Entry::getValue)
        .min(BigDecimal::compareTo);
  }

  /** The wishes among the settings of an output. */
  static Wishes from(Settings output, Faults faults) {
    List<Range> keep = new ArrayList<>();
    Map<Range, BigDecimal> weights = new LinkedHashMap<>();
    each(output, "keep", keep::add);
    each(output, "prefer", range -> weights.put(range, PREFERRED));
    output.node("weights").ifPresent(node -> weigh(node, weights, faults));
    return new Wishes(keep, weights);
  }

  private static void weigh(Node node, Map<Range, BigDecimal> weights, Faults faults) {
    Settings all = Settings.of(node, faults);
    if (!(node instanceof Node.Mapping mapping)) {
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      String cells = entry.key().text();
      BigDecimal weight = all.decimal(cells, LIGHTEST, HEAVIEST, BigDecimal.ONE);
      Optional<Range> range = Range.parse(cells);
      range.ifPresent(some -> weights.put(some, weight));
      if (range.isEmpty()) {
        faults.add(entry.key().position(), CELLS, entry.key().described(), ADVICE);
      }
    }
  }

  private static void each(Settings output, String key, Consumer<Range> taken) {
    for (String cells : output.texts(key, List.of())) {
      Optional<Range> range = Range.parse(cells);
      range.ifPresent(taken);
      if (range.isEmpty()) {
        output.fault(key, CELLS, "`" + cells + "`", ADVICE);
      }
    }
  }
}
