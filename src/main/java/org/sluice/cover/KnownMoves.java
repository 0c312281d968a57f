package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Moves that were found before. Whatever was found for one figure moves others too, and does so
 * again as long as all that it moves is hidden.
 */
final class KnownMoves {
  private static final int MOST_OF_A_FIGURE = 16;
  private static final double NOTHING = 1e-6;

  private final Room room;
  private final Move[][] byFigure;
  private final int[] found;

  /** Figures that move, ascending, and how many times over they can do so either way. */
  private static final class Move {
    private final int[] figures;
    private final double[] by;
    private final double forward;
    private final double backward;

    Move(int[] figures, double[] by, double forward, double backward) {
      this.figures = figures;
      this.by = by;
      this.forward = forward;
      this.backward = backward;
    }

    double reaches(int figure, int direction) {
      double step = by[Arrays.binarySearch(figures, figure)] * direction;
      return step > 0 ? step * forward : -step * backward;
    }

    boolean isHidden(Room room) {
      for (int figure : figures) {
        if (!room.isHidden(figure)) {
          return false;
        }
      }
      return true;
    }

    BitSet moving() {
      BitSet moving = new BitSet();
      for (int figure : figures) {
        moving.set(figure);
      }
      return moving;
    }
  }

  KnownMoves(Room room) {
    this.room = room;
    this.byFigure = new Move[room.figures()][];
    this.found = new int[room.figures()];
  }

  /** What moves this figure so far while only hidden ones move with it. */
  Optional<BitSet> amongHidden(int figure, int direction, double amount) {
    for (int i = 1; i <= Math.min(found[figure], MOST_OF_A_FIGURE); i++) {
      Move move = byFigure[figure][(found[figure] - i) % MOST_OF_A_FIGURE];
      if (move.reaches(figure, direction) >= amount - NOTHING && move.isHidden(room)) {
        return Optional.of(move.moving());
      }
    }
    return Optional.empty();
  }

  /**
   * Remembers a move.
   *
   * @param moved how far each figure moves
   * @param areWhole whether only whole numbers of times are possible
   */
  void add(double[] moved, boolean areWhole) {
    int[] figures = new int[8];
    int size = 0;
    double forward = Double.MAX_VALUE;
    double backward = Double.MAX_VALUE;
    for (int figure = 0; figure < moved.length; figure++) {
      if (moved[figure] != 0) {
        figures = size == figures.length ? Arrays.copyOf(figures, 2 * size) : figures;
        figures[size++] = figure;
        boolean rises = moved[figure] > 0;
        double by = Math.abs(moved[figure]) - NOTHING / 10;
        forward = Math.min(forward, (rises ? room.up(figure) : room.down(figure)) / by);
        backward = Math.min(backward, (rises ? room.down(figure) : room.up(figure)) / by);
      }
    }
    int[] all = Arrays.copyOf(figures, size);
    double[] by = Arrays.stream(all).mapToDouble(figure -> moved[figure]).toArray();
    Move move =
        new Move(
            all,
            by,
            areWhole ? Math.floor(forward) : forward,
            areWhole ? Math.floor(backward) : backward);
    for (int figure : all) {
      if (byFigure[figure] == null) {
        byFigure[figure] = new Move[MOST_OF_A_FIGURE];
      }
      byFigure[figure][found[figure]++ % MOST_OF_A_FIGURE] = move;
    }
  }
}
