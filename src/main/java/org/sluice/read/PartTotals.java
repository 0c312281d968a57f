package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Role;
import org.sluice.table.Sum;

/**
 * Columns that are categories of one count and their total: {@code public, private, total}. Shares
 * of such a count go to its category; any other measure belongs to the total.
 */
final class PartTotals {
  private static final int MOST_COLUMNS = 60;

  private final List<Sense> senses;
  private final Sample sample;
  private final List<Consistency.Share> shares;
  private final List<String> why;

  PartTotals(List<Sense> senses, Sample sample, List<Consistency.Share> shares, List<String> why) {
    this.senses = senses;
    this.sample = sample;
    this.shares = shares;
    this.why = why;
  }

  /** The plan, where some count columns add up to another one. */
  Optional<Plan> plan() {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).isCount()) {
        counts.add(i);
      }
    }
    if (counts.size() < 3 || counts.size() > MOST_COLUMNS) {
      return Optional.empty();
    }
    List<Sum> sums = sums(counts);
    Set<Integer> members = new TreeSet<>();
    for (Sum sum : sums) {
      members.add(sum.total());
      members.addAll(sum.parts());
    }
    return members.size() < 3 ? Optional.empty() : Optional.of(cross(members, sums));
  }

  /** Sums among the columns, by index among the senses. */
  private List<Sum> sums(List<Integer> counts) {
    List<String> labels = counts.stream().map(i -> label(senses.get(i))).toList();
    Slices slices = slices(counts);
    List<Sum> sums = new ArrayList<>();
    for (Sum sum : new Margins(Labelling.of(labels), slices, false).find(List.of()).sums()) {
      List<Integer> parts = sum.parts().stream().map(counts::get).toList();
      int total = counts.get(sum.total());
      if (parts.size() > 1
          && (sum.basis() != Sum.Basis.SHORT
              || slices.compare(sum).equal > 0
              || isOneKind(total, parts))) {
        sums.add(new Sum(total, parts, sum.basis()));
      }
    }
    contradicted(counts, labels, sums, slices);
    return sums;
  }

  /** Whether the heads name no two things: children and visits never add up. */
  private boolean isOneKind(int total, List<Integer> parts) {
    return Stream.concat(Stream.of(total), parts.stream())
            .map(i -> Counts.unit(senses.get(i).name()))
            .filter(unit -> !unit.isEmpty())
            .distinct()
            .count()
        <= 1;
  }

  /** A column named total that the others now equal, now exceed is no total, or holds an error. */
  private void contradicted(
      List<Integer> counts, List<String> labels, List<Sum> sums, Slices slices) {
    for (int k = 0; k < counts.size(); k++) {
      int total = k;
      boolean open =
          isNamedTotal(senses.get(counts.get(k)))
              && sums.stream().noneMatch(sum -> sum.total() == counts.get(total));
      int[] others =
          IntStream.range(0, counts.size())
              .filter(other -> other != total && !Totals.isTotal(labels.get(other)))
              .toArray();
      if (!open
          || others.length < 2
          || !isOneKind(counts.get(k), Arrays.stream(others).mapToObj(counts::get).toList())) {
        continue;
      }
      Slices.Comparison result = slices.compare(k, others);
      boolean sometimes = !isPlainN(senses.get(counts.get(k))) || result.equal > 0;
      if (sometimes && result.nearlyAgrees()) {
        why.add(WeighedSums.CONTRADICTED);
      }
    }
  }

  /** A base or a population is a total where the other columns add up to it. */
  private static String label(Sense sense) {
    return sense.role() == Role.DENOMINATOR || isPlainN(sense) ? "total" : sense.name();
  }

  private static boolean isPlainN(Sense sense) {
    return Words.of(sense.name()).isOnly("n");
  }

  private static boolean isNamedTotal(Sense sense) {
    return isPlainN(sense) || Totals.isTotal(sense.name());
  }

  private Slices slices(List<Integer> counts) {
    int size = counts.size();
    double[] figures = new double[sample.rows() * size];
    for (int row = 0; row < sample.rows(); row++) {
      for (int c = 0; c < size; c++) {
        figures[row * size + c] = sample.value(counts.get(c), row);
      }
    }
    Slices slices = new Slices(size);
    slices.add(figures, sample.base(counts) / 2.0, false);
    return slices;
  }

  private Plan cross(Set<Integer> members, List<Sum> sums) {
    why.add("some columns add up to another one, so they were read as categories of one count");
    List<Integer> order = new ArrayList<>(members);
    List<String> labels = SameKind.unique(order.stream().map(i -> senses.get(i).name()).toList());
    int width = order.size();
    int totalAt = totalAt(order);
    List<Plan.Figures> measures = new ArrayList<>();
    Sense example = senses.get(order.get(0));
    Plan.Figures count =
        new Plan.Figures(
            "count",
            example,
            Role.COUNT,
            order.stream().mapToInt(i -> senses.get(i).column()).toArray(),
            -1);
    count.sure = true;
    count.reasons.add("its columns add up to a total");
    measures.add(count);
    shared(order, measures);
    for (int i = 0; i < senses.size(); i++) {
      int column = senses.get(i).column();
      boolean taken =
          measures.stream()
              .anyMatch(each -> Arrays.stream(each.columns).anyMatch(c -> c == column));
      if (senses.get(i).isFigure() && !taken) {
        int[] columns = new int[width];
        Arrays.fill(columns, -1);
        columns[totalAt] = column;
        Planner.addParts(measures, senses.get(i).name(), senses.get(i), columns);
      }
    }
    int[] codes = new int[width];
    Arrays.setAll(codes, i -> i);
    List<Sum> known =
        sums.stream()
            .map(
                sum ->
                    new Sum(
                        order.indexOf(sum.total()),
                        sum.parts().stream().map(order::indexOf).toList(),
                        sum.basis()))
            .toList();
    Plan.HeadAxis head = new Plan.HeadAxis("", labels, Codes.of(codes), known);
    return new Plan(Layout.CROSSTAB, List.of(head), width, measures);
  }

  private int totalAt(List<Integer> order) {
    for (int k = 0; k < order.size(); k++) {
      if (Totals.isTotal(senses.get(order.get(k)).name())) {
        return k;
      }
    }
    return order.size() - 1;
  }

  /** Shares of the counts, gathered by kind, each at the category of its numerator. */
  private void shared(List<Integer> order, List<Plan.Figures> measures) {
    Map<String, List<Consistency.Share>> kinds = new TreeMap<>();
    for (Consistency.Share share : shares) {
      if (order.contains(share.numerator())) {
        String kind = senses.get(share.share()).role().label() + " " + share.per().toPlainString();
        kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(share);
      }
    }
    for (List<Consistency.Share> kind : kinds.values()) {
      int[] above = absent(order.size());
      int[] below = absent(order.size());
      for (Consistency.Share share : kind) {
        int k = order.indexOf(share.numerator());
        above[k] = senses.get(share.share()).column();
        below[k] = senses.get(share.denominator()).column();
      }
      Sense example = senses.get(kind.get(0).share());
      Plan.Figures figures =
          new Plan.Figures(example.role().label(), example, example.role(), above, -1);
      figures.per = BigDecimal.valueOf(kind.get(0).per().longValue());
      figures.links.put(Link.NUMERATOR, 0);
      figures.links.put(Link.DENOMINATOR, measures.size() + 1);
      measures.add(figures);
      Plan.Figures base =
          new Plan.Figures(
              "base of " + example.role().label(),
              senses.get(kind.get(0).denominator()),
              Role.DENOMINATOR,
              below,
              -1);
      base.sure = true;
      base.reasons.add("shares are computed with it below the line");
      measures.add(base);
    }
  }

  private static int[] absent(int size) {
    int[] columns = new int[size];
    Arrays.fill(columns, -1);
    return columns;
  }
}
