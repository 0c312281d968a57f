package org.sluice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A category of a dimension with its cells, by the labels of the others that it is broken down by.
 *
 * @param category its number
 * @param label what it is called, as labels are compared
 * @param cells the cells
 * @param sums what they add up to, where each prints a count
 */
record Row(
    int category,
    String label,
    Map<String, List<Integer>> cells,
    Map<String, Optional<BigDecimal>> sums) {

  /** Of this row only what has these labels. */
  Row only(Set<String> labels) {
    Map<String, List<Integer>> those = new TreeMap<>(cells);
    those.keySet().retainAll(labels);
    Map<String, Optional<BigDecimal>> theirs = new TreeMap<>(sums);
    theirs.keySet().retainAll(labels);
    return new Row(category, label, those, theirs);
  }

  /** The cells with these labels; none where there are none. */
  List<Integer> cells(String labels) {
    return cells.getOrDefault(labels, List.of());
  }

  /** What the cells with these labels add up to: nothing where there are none. */
  Optional<BigDecimal> sum(String labels) {
    return sums.getOrDefault(labels, Optional.of(BigDecimal.ZERO));
  }

  /** What it adds up to by its labels, where all of it is printed. */
  Optional<Map<String, BigDecimal>> printed() {
    Map<String, BigDecimal> printed = new TreeMap<>();
    sums.forEach((labels, sum) -> sum.ifPresent(some -> printed.put(labels, some)));
    return printed.size() < sums.size() ? Optional.empty() : Optional.of(printed);
  }

  /** What all of it adds up to, where all of it is printed. */
  Optional<BigDecimal> total() {
    return printed().map(all -> all.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** What it leaves of something; nothing where it is more than there is, or not printed. */
  Optional<Map<String, BigDecimal>> takenFrom(Map<String, BigDecimal> all) {
    Map<String, BigDecimal> rest = new TreeMap<>();
    for (Map.Entry<String, BigDecimal> each : all.entrySet()) {
      Optional<BigDecimal> left = sum(each.getKey()).map(each.getValue()::subtract);
      if (left.filter(some -> some.signum() >= 0).isEmpty()) {
        return Optional.empty();
      }
      rest.put(each.getKey(), left.get());
    }
    return Optional.of(rest);
  }

  /** Whether all of another row is printed and something like this one can be taken from it. */
  boolean isWithin(Row all) {
    for (Map.Entry<String, Optional<BigDecimal>> each : all.sums().entrySet()) {
      Optional<BigDecimal> own = sum(each.getKey());
      if (own.isEmpty()
          || each.getValue().isEmpty()
          || own.get().compareTo(each.getValue().get()) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether some of it is known to be more than nothing. */
  boolean isSomething() {
    return sums.values().stream().flatMap(Optional::stream).anyMatch(s -> s.signum() > 0);
  }

  /** How much of it is known to be more than nothing. */
  long somethings() {
    return sums.values().stream().flatMap(Optional::stream).filter(s -> s.signum() > 0).count();
  }

  /** Whether some of its cells are added up already. */
  boolean isSum() {
    return cells.values().stream().anyMatch(each -> each.size() > 1);
  }
}
