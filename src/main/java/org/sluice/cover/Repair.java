package org.sluice.cover;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Set;

/**
 * Hides more where the intruder got through: first beside figures that are alone in a sum, then
 * beside the exposed figures themselves, then anywhere in reach.
 */
public final class Repair {
  private final Sums sums;
  private final Room room;
  private final BitSet hidden;
  private final Set<Integer> known;
  private final BitSet more = new BitSet();

  private Repair(Sums sums, Room room, BitSet hidden, Set<Integer> known) {
    this.sums = sums;
    this.room = room;
    this.hidden = hidden;
    this.known = known;
  }

  /**
   * Figures to hide beside those that are hidden; none where nothing is left to hide.
   *
   * @param known hidden figures that whoever got through knows
   */
  public static BitSet of(Sums sums, Room room, BitSet hidden, Set<Integer> known, BitSet exposed) {
    Repair repair = new Repair(sums, room, hidden, known);
    BitSet reach = repair.reach(exposed);
    reach.stream().filter(sum -> repair.hiddenIn(sum) == 1).forEach(repair::hideIn);
    if (repair.more.isEmpty()) {
      exposed.stream()
          .forEach(
              figure -> {
                for (int sum : sums.sumsOf(figure)) {
                  repair.hideIn(sum);
                }
              });
    }
    if (repair.more.isEmpty()) {
      reach.stream().forEach(repair::hideIn);
    }
    return repair.more;
  }

  /** All sums that hidden figures connect with the exposed ones. */
  private BitSet reach(BitSet exposed) {
    BitSet reach = new BitSet();
    BitSet seen = new BitSet();
    ArrayDeque<Integer> open = new ArrayDeque<>(exposed.stream().boxed().toList());
    while (!open.isEmpty()) {
      int figure = open.remove();
      if (seen.get(figure)) {
        continue;
      }
      seen.set(figure);
      for (int sum : sums.sumsOf(figure)) {
        if (!reach.get(sum)) {
          reach.set(sum);
          for (int member : sums.members(sum)) {
            if (isUnknown(member)) {
              open.add(member);
            }
          }
        }
      }
    }
    return reach;
  }

  private boolean isUnknown(int figure) {
    return hidden.get(figure) && !known.contains(figure);
  }

  private int hiddenIn(int sum) {
    int count = 0;
    for (int member : sums.members(sum)) {
      count += isUnknown(member) || more.get(member) ? 1 : 0;
    }
    return count;
  }

  private void hideIn(int sum) {
    int cheapest = -1;
    for (int member : sums.members(sum)) {
      boolean free = room.isOpen(member) && !hidden.get(member) && !more.get(member);
      if (free && (cheapest < 0 || room.cost(member) < room.cost(cheapest))) {
        cheapest = member;
      }
    }
    if (cheapest >= 0) {
      more.set(cheapest);
    }
  }
}
