package org.sluice.cover;

import java.util.BitSet;
import java.util.Optional;
import org.sluice.solve.Budget;

/** Hiding along routes: a single one that is wide enough, or several narrow ones. */
public final class RouteHiding implements Hiding {
  private static final double ANYTHING = 1e-6;

  private final Routes routes;
  private final Room room;
  private final Budget budget;

  /** Hiding in this room along these routes. */
  public RouteHiding(Routes routes, Room room, Budget budget) {
    this.routes = routes;
    this.room = room;
    this.budget = budget;
  }

  @Override
  public Optional<BitSet> amongHidden(int figure, int direction, double amount) {
    double left = push(figure, direction, amount, 0);
    BitSet used = room.rest();
    return left <= 0 ? Optional.of(used) : Optional.empty();
  }

  /**
   * A single route that is wide enough, or what the hidden figures allow and one more route, or
   * several narrow ones.
   */
  @Override
  public Optional<BitSet> cheapest(int figure, int direction, double amount) {
    Optional<BitSet> single = single(figure, direction, amount, false);
    Optional<BitSet> completed = single(figure, direction, amount, true);
    Optional<BitSet> best = cheaper(single, completed);
    return best.isPresent() ? best : narrow(figure, direction, amount);
  }

  @Override
  public BitSet leftAloneBy(BitSet shown) {
    // A search in a network ends at such a sum as quickly.
    return new BitSet();
  }

  private Optional<BitSet> single(int figure, int direction, double amount, boolean hiddenFirst) {
    double left = hiddenFirst ? push(figure, direction, amount, 0) : amount;
    Optional<Route> rest = routes.cheapest(room, figure, direction, left, Long.MAX_VALUE - 1);
    rest.ifPresent(route -> room.move(route, left));
    BitSet used = room.rest();
    return rest.map(route -> used);
  }

  private Optional<BitSet> narrow(int figure, int direction, double amount) {
    double left = push(figure, direction, amount, Long.MAX_VALUE - 1);
    BitSet used = room.rest();
    return left <= 0 ? Optional.of(used) : Optional.empty();
  }

  private Optional<BitSet> cheaper(Optional<BitSet> one, Optional<BitSet> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return room.priceOf(other.get()) < room.priceOf(one.get()) ? other : one;
  }

  /** Moves the figure along route after route and says how much is left. */
  private double push(int figure, int direction, double amount, long most) {
    double left = amount;
    while (left > ANYTHING / 2 && budget.spend(room.figures())) {
      double least = Math.min(left, ANYTHING);
      Optional<Route> route = routes.cheapest(room, figure, direction, least, most);
      if (route.isEmpty()) {
        return left;
      }
      double step = Math.min(left, route.get().width());
      room.move(route.get(), step);
      left -= step;
    }
    return left > ANYTHING / 2 ? left : 0;
  }
}
