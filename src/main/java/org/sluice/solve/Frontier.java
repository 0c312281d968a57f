package org.sluice.solve;

import java.util.Arrays;

/** Numbers that wait, the one with the least price first; ties go to the lower number. */
public final class Frontier {
  private double[] price = new double[64];
  private int[] column = new int[64];
  private int size;

  /** Takes all away. */
  public void clear() {
    size = 0;
  }

  /** Whether none waits. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The price of the first. */
  public double leastPrice() {
    return price[0];
  }

  /** Adds one; it may wait already at another price. */
  public void add(double at, int added) {
    if (size == price.length) {
      price = Arrays.copyOf(price, size * 2);
      column = Arrays.copyOf(column, size * 2);
    }
    int hole = size++;
    while (hole > 0 && isBefore(at, added, (hole - 1) / 2)) {
      move((hole - 1) / 2, hole);
      hole = (hole - 1) / 2;
    }
    put(hole, at, added);
  }

  /** Takes the first away. */
  public int remove() {
    int first = column[0];
    size--;
    double at = price[size];
    int last = column[size];
    int hole = 0;
    while (2 * hole + 1 < size) {
      int child = 2 * hole + 1;
      if (child + 1 < size && isBefore(price[child + 1], column[child + 1], child)) {
        child++;
      }
      if (isBefore(at, last, child)) {
        break;
      }
      move(child, hole);
      hole = child;
    }
    put(hole, at, last);
    return first;
  }

  private boolean isBefore(double at, int added, int other) {
    return at < price[other] || (at == price[other] && added < column[other]);
  }

  private void move(int from, int to) {
    put(to, price[from], column[from]);
  }

  private void put(int place, double at, int added) {
    price[place] = at;
    column[place] = added;
  }
}
