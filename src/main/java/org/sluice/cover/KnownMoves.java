package org.sluice.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Moves that were found before. Whatever was found for one figure moves others too, and does so
 * again as long as all that it moves is hidden. Where a single figure is shown again, another known
 * move of that figure may go round it.
 */
final class KnownMoves {
  private static final int MOST_OF_A_FIGURE = 64;

  /** After a way round a figure for each so many figures a search is quicker. */
  private static final int FIGURES_A_DETOUR = 4;

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

    double by(int figure) {
      int at = Arrays.binarySearch(figures, figure);
      return at < 0 ? 0 : by[at];
    }

    double reaches(int figure, int direction) {
      double step = by(figure) * direction;
      return step > 0 ? step * forward : -step * backward;
    }

    BitSet moving() {
      BitSet moving = new BitSet();
      for (int figure : figures) {
        moving.set(figure);
      }
      return moving;
    }
  }

  private static final Move NONE = new Move(new int[0], new double[0], 0, 0);

  KnownMoves(Room room) {
    this.room = room;
    this.byFigure = new Move[room.figures()][];
    this.found = new int[room.figures()];
  }

  /** What moves this figure so far while only hidden ones move with it. */
  Optional<BitSet> amongHidden(int figure, int direction, double amount, boolean areWhole) {
    for (int i = 0; i < known(figure); i++) {
      Move move = latest(figure, i);
      if (move.reaches(figure, direction) >= amount - NOTHING && shown(move, -1) < 0) {
        return Optional.of(move.moving());
      }
    }
    int left = 1 + room.figures() / FIGURES_A_DETOUR;
    for (int i = 0; i < known(figure) && left > 0; i++) {
      Move move = latest(figure, i);
      int shown = shown(move, -1);
      if (shown >= 0 && shown(move, shown) < 0) {
        for (int j = 0; j < known(shown) && left > 0; j++, left--) {
          Move around = around(move, latest(shown, j), shown, areWhole);
          if (around.reaches(figure, direction) >= amount - NOTHING) {
            remember(around);
            return Optional.of(around.moving());
          }
        }
      }
    }
    return Optional.empty();
  }

  private int known(int figure) {
    return Math.min(found[figure], MOST_OF_A_FIGURE);
  }

  private Move latest(int figure, int before) {
    return byFigure[figure][(found[figure] - 1 - before) % MOST_OF_A_FIGURE];
  }

  /** A figure of a move that is not hidden from whoever looks, or -1; this one does not count. */
  private int shown(Move move, int but) {
    for (int figure : move.figures) {
      if (figure != but && !room.isUnknown(figure)) {
        return figure;
      }
    }
    return -1;
  }

  /** A move with so much of another one that a figure stays where it is; nothing where none is. */
  private Move around(Move move, Move other, int still, boolean areWhole) {
    double times = -move.by(still) / other.by(still);
    if ((areWhole && times != Math.rint(times)) || shown(other, still) >= 0) {
      return NONE;
    }
    int[] figures = new int[move.figures.length + other.figures.length];
    double[] by = new double[figures.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < move.figures.length || j < other.figures.length) {
      int one = i < move.figures.length ? move.figures[i] : Integer.MAX_VALUE;
      int two = j < other.figures.length ? other.figures[j] : Integer.MAX_VALUE;
      figures[size] = Math.min(one, two);
      by[size] = (one <= two ? move.by[i++] : 0) + (two <= one ? times * other.by[j++] : 0);
      size += figures[size] != still && Math.abs(by[size]) > NOTHING ? 1 : 0;
    }
    return move(Arrays.copyOf(figures, size), Arrays.copyOf(by, size), areWhole);
  }

  /**
   * Remembers a move and says which figures it moves.
   *
   * @param moved how far each figure moves
   * @param areWhole whether only whole numbers of times are possible
   */
  BitSet add(double[] moved, boolean areWhole) {
    int[] figures = new int[8];
    int size = 0;
    for (int figure = 0; figure < moved.length; figure++) {
      if (moved[figure] != 0) {
        figures = size == figures.length ? Arrays.copyOf(figures, 2 * size) : figures;
        figures[size++] = figure;
      }
    }
    int[] all = Arrays.copyOf(figures, size);
    Move move =
        move(all, Arrays.stream(all).mapToDouble(figure -> moved[figure]).toArray(), areWhole);
    remember(move);
    return move.moving();
  }

  private Move move(int[] figures, double[] by, boolean areWhole) {
    double forward = Double.MAX_VALUE;
    double backward = Double.MAX_VALUE;
    for (int i = 0; i < figures.length; i++) {
      double rises = by[i] > 0 ? room.up(figures[i]) : room.down(figures[i]);
      double falls = by[i] > 0 ? room.down(figures[i]) : room.up(figures[i]);
      double each = Math.abs(by[i]) - NOTHING / 10;
      forward = Math.min(forward, rises / each);
      backward = Math.min(backward, falls / each);
    }
    return areWhole
        ? new Move(figures, by, Math.floor(forward), Math.floor(backward))
        : new Move(figures, by, forward, backward);
  }

  private void remember(Move move) {
    for (int figure : move.figures) {
      if (byFigure[figure] == null) {
        byFigure[figure] = new Move[MOST_OF_A_FIGURE];
      }
      byFigure[figure][found[figure]++ % MOST_OF_A_FIGURE] = move;
    }
  }
}
