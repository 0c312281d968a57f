package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * How far each figure can move in the eyes of the intruder, and what it costs to let it. Searches
 * move figures; {@link #rest} puts them back. Only a search: the audit decides in exact arithmetic.
 */
public final class Room {
  private static final double NOTHING = 1e-9;

  private final double[] down;
  private final double[] up;
  private final long[] cost;

  /** The costs, or what a search reckons with that was sent another way. */
  private long[] searchCost;

  /** What each figure costs to move now; asked of every figure on every way. */
  private final long[] prices;

  private final BitSet hidden;
  private final BitSet open;
  private final BitSet whole;
  private final BitSet known = new BitSet();
  private final double[] moved;
  private final BitSet touched = new BitSet();
  private long version;

  /**
   * Room for figures.
   *
   * @param down how far each figure is above the least it can be, once it is hidden
   * @param up how far it is below the most it can be
   * @param cost of hiding it, at least 1
   * @param hidden figures that are hidden already
   * @param open figures that may be hidden
   * @param whole figures that are whole numbers, as all are that they are summed up with
   */
  public Room(double[] down, double[] up, long[] cost, BitSet hidden, BitSet open, BitSet whole) {
    this.down = down.clone();
    this.up = up.clone();
    this.cost = cost.clone();
    this.searchCost = this.cost;
    this.prices = cost.clone();
    this.hidden = (BitSet) hidden.clone();
    this.open = (BitSet) open.clone();
    this.whole = (BitSet) whole.clone();
    this.moved = new double[down.length];
    this.hidden.stream().forEach(figure -> prices[figure] = 0);
  }

  /** The same figures: what none of their rooms changes is there once. */
  private Room(Room other, long[] cost, BitSet hidden) {
    this.down = other.down;
    this.up = other.up;
    this.cost = cost;
    this.searchCost = cost;
    this.prices = cost.clone();
    this.hidden = (BitSet) hidden.clone();
    this.open = other.open;
    this.whole = other.whole;
    this.moved = new double[down.length];
    this.hidden.stream().forEach(figure -> prices[figure] = 0);
  }

  /** The same figures with nothing moved, and these hidden. */
  public Room hiding(BitSet figures) {
    return new Room(this, cost, figures);
  }

  /** Looks at the figures as somebody does who knows these and no others: they stand still. */
  void lookAs(Set<Integer> knowing) {
    known.clear();
    knowing.forEach(known::set);
  }

  /** Prices a little off the costs, so that a search goes another way. */
  void disturb(SplittableRandom random) {
    long[] disturbed = new long[cost.length];
    Arrays.setAll(
        disturbed, figure -> Math.max(1, cost[figure] / 2 + random.nextLong(cost[figure])));
    searchCost = disturbed;
    priceAnew();
  }

  /** Prices that are the costs again. */
  void settle() {
    searchCost = cost;
    priceAnew();
  }

  private void priceAnew() {
    System.arraycopy(searchCost, 0, prices, 0, prices.length);
    hidden.stream().forEach(figure -> prices[figure] = 0);
    touched.stream().forEach(figure -> prices[figure] = 0);
  }

  /** Whether the figure is a count, so that it moves by whole numbers. */
  boolean isWhole(int figure) {
    return whole.get(figure);
  }

  /** The same figures with these costs, nothing moved and these hidden. */
  Room costing(long[] costs, BitSet figures) {
    return new Room(this, costs.clone(), figures);
  }

  /** How far the figure is below the most it can be, hidden or not. */
  double up(int figure) {
    return up[figure];
  }

  /** How far the figure is above the least it can be, hidden or not. */
  double down(int figure) {
    return down[figure];
  }

  /**
   * How far the figure can still move up (1) or down (-1); 0 where it is shown for good or known.
   */
  public double left(int figure, int direction) {
    if ((!open.get(figure) && !hidden.get(figure)) || known.get(figure)) {
      return 0;
    }
    double left = direction > 0 ? up[figure] - moved[figure] : down[figure] + moved[figure];
    return left > NOTHING ? left : 0;
  }

  /** What it costs to move the figure: nothing where it is hidden or moved already. */
  public long price(int figure) {
    return prices[figure];
  }

  /** The cost of hiding a figure. */
  public long cost(int figure) {
    return cost[figure];
  }

  /** Whether the figure is hidden. */
  public boolean isHidden(int figure) {
    return hidden.get(figure);
  }

  /** Whether the figure is hidden from whoever looks. */
  boolean isUnknown(int figure) {
    return hidden.get(figure) && !known.get(figure);
  }

  /** A number that changes with what is hidden. */
  public long version() {
    return version;
  }

  /** Whether the figure may be hidden. */
  public boolean isOpen(int figure) {
    return open.get(figure);
  }

  /** Moves the figures of a route. */
  public void move(Route route, double amount) {
    for (int i = 0; i < route.length(); i++) {
      moved[route.figure(i)] += route.sign(i) * amount;
      touched.set(route.figure(i));
      prices[route.figure(i)] = 0;
    }
  }

  /** Puts every figure back and says which were moved. */
  public BitSet rest() {
    BitSet all = (BitSet) touched.clone();
    touched.clear();
    all.stream()
        .forEach(
            figure -> {
              moved[figure] = 0;
              prices[figure] = hidden.get(figure) ? 0 : searchCost[figure];
            });
    return all;
  }

  /** Hides figures. */
  public void hide(BitSet figures) {
    hidden.or(figures);
    figures.stream().forEach(figure -> prices[figure] = 0);
    version++;
  }

  /** Hides these and no others. */
  void hideOnly(BitSet figures) {
    hidden.stream()
        .forEach(figure -> prices[figure] = touched.get(figure) ? 0 : searchCost[figure]);
    hidden.clear();
    hide(figures);
  }

  /** Does something with every hidden figure, in order. */
  void eachHidden(IntConsumer what) {
    hidden.stream().forEach(what);
  }

  /** The hidden figures. */
  public BitSet hidden() {
    return (BitSet) hidden.clone();
  }

  /** Number of figures. */
  public int figures() {
    return moved.length;
  }

  /** The cost of hiding all of these. */
  public long costOf(BitSet figures) {
    return figures.stream().mapToLong(figure -> cost[figure]).sum();
  }

  /** The cost of those of the figures that are not hidden. */
  public long priceOf(BitSet figures) {
    return figures.stream()
        .filter(figure -> !hidden.get(figure))
        .mapToLong(figure -> searchCost[figure])
        .sum();
  }
}
