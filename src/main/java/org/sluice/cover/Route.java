package org.sluice.cover;

/**
 * Figures that can move together so that every sum stays true: a circle in a network, the corners
 * of a cube.
 */
public final class Route {
  private final int[] figures;
  private final int[] signs;
  private final double width;
  private final long price;

  /**
   * A route.
   *
   * @param figures each once, the one to be moved among them
   * @param signs which way each moves: 1 up, -1 down
   * @param width how far they can move
   * @param price the cost of those that are not hidden yet
   */
  public Route(int[] figures, int[] signs, double width, long price) {
    this.figures = figures.clone();
    this.signs = signs.clone();
    this.width = width;
    this.price = price;
  }

  /** Number of figures on the route. */
  public int length() {
    return figures.length;
  }

  /** A figure of the route. */
  public int figure(int index) {
    return figures[index];
  }

  /** Which way that figure moves. */
  public int sign(int index) {
    return signs[index];
  }

  /** How far the figures can move. */
  public double width() {
    return width;
  }

  /** What it costs to hide those that are not hidden yet. */
  public long price() {
    return price;
  }
}
