package org.sluice.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sluice.solve.Budget;
import org.sluice.solve.LinearSystem;
import org.sluice.solve.Moves;

/** Hiding in any system of sums, by moves that linear programming finds. */
public final class LinearHiding implements Hiding {
  /** A little for each hidden figure that moves, so that few do. */
  private static final double HIDDEN = 1e-3;

  private static final double PLACE = 1_000;
  private static final double NOTHING = 1e-6;

  private final Sums sums;
  private final Moves moves;
  private final Room room;
  private final KnownMoves known;

  /** Hiding in this room by the moves of these sums. */
  public LinearHiding(Sums sums, Moves moves, Room room) {
    this.sums = sums;
    this.moves = moves;
    this.room = room;
    this.known = new KnownMoves(room);
  }

  /** The moves that keep these sums true. */
  public static Moves moves(Sums sums, Budget budget) {
    List<LinearSystem.Row> rows = new ArrayList<>();
    for (int sum = 0; sum < sums.size(); sum++) {
      int[] members = sums.members(sum).clone();
      long[] signs = new long[members.length];
      for (int i = 0; i < members.length; i++) {
        signs[i] = sums.sign(sum, members[i]);
      }
      rows.add(new LinearSystem.Row(members, signs, 0));
    }
    long[] still = new long[sums.figures()];
    LinearSystem system = new LinearSystem(still, still, false, rows);
    return new Moves(system, IntStream.range(0, sums.size()).toArray(), budget);
  }

  @Override
  public Optional<BitSet> amongHidden(int figure, int direction, double amount) {
    Optional<BitSet> before = known.amongHidden(figure, direction, amount, room.isWhole(figure));
    return before.isPresent() ? before : search(figure, direction, amount, true);
  }

  @Override
  public Optional<BitSet> cheapest(int figure, int direction, double amount) {
    return search(figure, direction, amount, false);
  }

  @Override
  public BitSet leftAloneBy(BitSet shown) {
    BitSet alone = new BitSet();
    for (int figure = shown.nextSetBit(0); figure >= 0; figure = shown.nextSetBit(figure + 1)) {
      for (int sum : sums.sumsOf(figure)) {
        int count = 0;
        int last = 0;
        for (int member : sums.members(sum)) {
          if (room.isHidden(member)) {
            count++;
            last = member;
          }
        }
        if (count == 1) {
          alone.set(last);
        }
      }
    }
    return alone;
  }

  private Optional<BitSet> search(int figure, int direction, double amount, boolean alone) {
    if (room.left(figure, direction) < amount - NOTHING) {
      return Optional.empty();
    }
    boolean areWhole = room.isWhole(figure);
    return moves
        .cheapest(new Prices(room, alone, areWhole), figure, direction * amount, room.figures())
        .map(moved -> known.add(moved, areWhole));
  }

  /** Hidden figures move nearly for nothing, others at their cost or not at all. */
  private record Prices(Room room, boolean hiddenAlone, boolean areWhole) implements Moves.Terms {
    @Override
    public double up(int figure) {
      return hiddenAlone && !room.isHidden(figure) ? 0 : room.left(figure, 1);
    }

    @Override
    public double down(int figure) {
      return hiddenAlone && !room.isHidden(figure) ? 0 : room.left(figure, -1);
    }

    @Override
    public boolean anyWillDo() {
      return hiddenAlone;
    }

    @Override
    public double price(int figure) {
      return room.isHidden(figure) ? HIDDEN : room.price(figure) / PLACE;
    }
  }
}
