package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sluice.table.Link;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Shares of one table that have the same denominator, and the rows that they make a whole of. */
final class SiblingShares {
  private final Table table;
  private final Map<Kind, List<Integer>> siblings = new HashMap<>();
  private final Map<Kind, BitSet> wholes = new HashMap<>();
  private final Map<Kind, Map<Integer, List<Integer>>> zeros = new HashMap<>();

  private record Kind(Role role, OptionalInt denominator, BigDecimal per) {}

  SiblingShares(Table table) {
    this.table = table;
    for (int m = 0; m < table.measures().size(); m++) {
      if (table.measures().get(m).role().isShare()) {
        siblings.computeIfAbsent(anyPer(m), key -> new ArrayList<>()).add(m);
      }
    }
  }

  /** Shares of the same denominator, this one included. */
  private List<Integer> of(int measure) {
    return siblings.getOrDefault(anyPer(measure), List.of());
  }

  /** Records where a share and its siblings add up to all of the group, but for their rounding. */
  BitSet wholes(int measure) {
    Measure figures = table.measures().get(measure);
    Kind kind = new Kind(figures.role(), figures.link(Link.DENOMINATOR), figures.per());
    return wholes.computeIfAbsent(kind, key -> wholes(of(measure), figures.per()));
  }

  /** The siblings of a share that are zero in this record. */
  List<Integer> zeros(int measure, int record) {
    return zeros
        .computeIfAbsent(anyPer(measure), key -> new HashMap<>())
        .computeIfAbsent(
            record,
            r -> of(measure).stream().filter(m -> table.column(m).isBetween(r, 0, 0)).toList());
  }

  private BitSet wholes(List<Integer> shares, BigDecimal per) {
    BitSet whole = new BitSet();
    for (int r = 0; shares.size() > 1 && r < table.size(); r++) {
      int record = r;
      whole.set(
          r, FullShares.addUp(shares.stream().map(m -> table.value(m, record)).toList(), per));
    }
    return whole;
  }

  private Kind anyPer(int measure) {
    Measure figures = table.measures().get(measure);
    return new Kind(figures.role(), figures.link(Link.DENOMINATOR), BigDecimal.ONE);
  }
}
