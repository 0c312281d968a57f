package org.sluice.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.table.Dimension;

/**
 * A time and a later one of the same length that holds some of it, such as years that end in March
 * and in June: the later one is the earlier one, less what it leaves behind and with what it
 * reaches.
 *
 * @param earlier the category of the one
 * @param later the category of the other
 * @param left the categories that make up what only the earlier one holds; none where some of it
 *     has no category
 * @param reached the same of the later one
 */
public record MovedWindow(int earlier, int later, List<Integer> left, List<Integer> reached) {
  /** More times than those of a long series are none that anybody reads. */
  private static final int MOST_TIMES = 1_000;

  /** Copies the lists. */
  public MovedWindow {
    left = List.copyOf(left);
    reached = List.copyOf(reached);
  }

  /** All such pairs of a dimension's categories of which one gives something of the other. */
  public static List<MovedWindow> in(Dimension dimension) {
    Map<Integer, Months> times = times(dimension);
    List<MovedWindow> moved = new ArrayList<>();
    times.forEach(
        (earlier, one) ->
            times.forEach(
                (later, other) -> {
                  if (one.movesTo(other)) {
                    List<Integer> left = filling(times, new Months(one.from(), other.from()));
                    List<Integer> reached = filling(times, new Months(one.to(), other.to()));
                    if (!left.isEmpty() || !reached.isEmpty()) {
                      moved.add(new MovedWindow(earlier, later, left, reached));
                    }
                  }
                }));
    return moved;
  }

  private static Map<Integer, Months> times(Dimension dimension) {
    Map<Integer, Months> times = new TreeMap<>();
    if (dimension.size() <= MOST_TIMES) {
      for (int category = 0; category < dimension.size(); category++) {
        Optional<Months> months = Months.of(dimension.label(category));
        if (months.isPresent()) {
          times.put(category, months.get());
        }
      }
    }
    return times;
  }

  /** The categories that fill some months one after the other, the longest first. */
  private static List<Integer> filling(Map<Integer, Months> times, Months all) {
    List<Integer> filling = new ArrayList<>();
    int from = all.from();
    while (from < all.to()) {
      int begin = from;
      Optional<Map.Entry<Integer, Months>> next =
          times.entrySet().stream()
              .filter(time -> time.getValue().from() == begin && time.getValue().to() <= all.to())
              .max(Comparator.comparing(time -> time.getValue().to()));
      if (next.isEmpty()) {
        return List.of();
      }
      filling.add(next.get().getKey());
      from = next.get().getValue().to();
    }
    return filling;
  }
}
