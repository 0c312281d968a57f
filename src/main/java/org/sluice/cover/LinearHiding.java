package org.sluice.cover;

import java.util.BitSet;
import java.util.Optional;

/** Hiding in systems of sums that are no network, by their moves. */
public final class LinearHiding implements Hiding {
  private final Moves moves;
  private final Room room;

  /** Hiding in this room by these moves. */
  public LinearHiding(Moves moves, Room room) {
    this.moves = moves;
    this.room = room;
  }

  @Override
  public Optional<BitSet> amongHidden(int figure, int direction, double amount) {
    return moves.cheapest(room, figure, direction, amount, true);
  }

  @Override
  public Optional<BitSet> cheapest(int figure, int direction, double amount) {
    return moves.cheapest(room, figure, direction, amount, false);
  }
}
