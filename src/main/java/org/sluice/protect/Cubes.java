package org.sluice.protect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sluice.cover.Room;
import org.sluice.cover.Route;
import org.sluice.cover.Routes;
import org.sluice.cover.Sums;
import org.sluice.solve.Budget;

/**
 * Cheapest cubes through a figure of a table that is no network: a step in every dimension, and
 * every combination of the categories that move (the hypercube method of Repsilber 1994, Giessing
 * 2003, with steps that also lead over sub-totals). A cube that breaks a sum of another table is
 * passed over.
 */
final class Cubes implements Routes {
  private final List<Corners> corners;
  private final Sums sums;
  private final Budget budget;

  /** Cubes of these tables' measures. */
  Cubes(List<Corners> corners, Sums sums, Budget budget) {
    this.corners = List.copyOf(corners);
    this.sums = sums;
    this.budget = budget;
  }

  @Override
  public Optional<Route> cheapest(Room room, int figure, int direction, double width, long most) {
    Search search = new Search(room, width, most);
    for (Corners table : corners) {
      if (table.holds(figure)) {
        search.in(table, figure, direction);
      }
    }
    return search.best;
  }

  /** One search: grows the cube dimension by dimension and drops it once it is too dear. */
  private final class Search {
    private final Room room;
    private final double width;
    private final long most;
    private Optional<Route> best = Optional.empty();
    private long bestPrice = Long.MAX_VALUE;

    Search(Room room, double width, long most) {
      this.room = room;
      this.width = width;
      this.most = most;
    }

    void in(Corners table, int figure, int direction) {
      if (room.left(figure, direction) >= width) {
        long[] codes = {table.code(figure)};
        grow(table, 0, codes, new int[] {direction}, room.price(figure));
      }
    }

    private void grow(Corners table, int dimension, long[] codes, int[] signs, long price) {
      if (dimension == table.dimensions()) {
        offer(table, codes, signs, price);
        return;
      }
      for (Corners.Step step : table.steps(codes[0], dimension)) {
        int size = codes.length;
        if (!budget.spend(size)) {
          return;
        }
        long[] moreCodes = Arrays.copyOf(codes, size * step.size());
        int[] moreSigns = Arrays.copyOf(signs, moreCodes.length);
        long more = price;
        for (int i = size; i < moreCodes.length && more >= 0; i++) {
          moreCodes[i] = codes[i % size] + step.offset(i / size);
          moreSigns[i] = signs[i % size] * step.sign(i / size);
          more = added(more, table.figure(moreCodes[i]), moreSigns[i]);
        }
        if (more >= 0 && more < bestPrice) {
          grow(table, dimension + 1, moreCodes, moreSigns, more);
        }
      }
    }

    /** The price with this corner, -1 where it cannot move or costs too much by itself. */
    private long added(long price, int figure, int sign) {
      if (figure < 0 || room.left(figure, sign) < width || room.price(figure) > most) {
        return -1;
      }
      return price + room.price(figure);
    }

    private void offer(Corners table, long[] codes, int[] signs, long price) {
      if (price >= bestPrice) {
        return;
      }
      int[] figures = Arrays.stream(codes).mapToInt(table::figure).toArray();
      if (keepsSums(figures, signs)) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < figures.length; i++) {
          least = Math.min(least, room.left(figures[i], signs[i]));
        }
        best = Optional.of(new Route(figures, signs, least, price));
        bestPrice = price;
      }
    }
  }

  /** Whether every sum that the corners stand in gains what it loses. */
  private boolean keepsSums(int[] figures, int[] signs) {
    for (int figure : figures) {
      for (int sum : sums.sumsOf(figure)) {
        int gap = 0;
        for (int i = 0; i < figures.length; i++) {
          gap += isIn(figures[i], sum) ? signs[i] * sums.sign(sum, figures[i]) : 0;
        }
        if (gap != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isIn(int figure, int sum) {
    for (int other : sums.sumsOf(figure)) {
      if (other == sum) {
        return true;
      }
    }
    return false;
  }
}
