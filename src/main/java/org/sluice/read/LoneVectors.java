package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Role;

/**
 * A single printed row of numbers below names and without a label, as programs print what a
 * function says of each variable. A name over one number tells of which variable it is, and not
 * that the number is a code: whole numbers that were taken for labels are counts. The number of the
 * row stays one.
 */
final class LoneVectors {
  private LoneVectors() {}

  static List<Sense> settle(Block block, int[] rows, List<Sense> senses, Profile[] profiles) {
    if (rows.length != 1 || senses.size() < 2 || block.grid().extents().isEmpty()) {
      return senses;
    }
    for (Profile profile : profiles) {
      if (!profile.isNumeric()) {
        return senses;
      }
    }
    List<Sense> settled = new ArrayList<>();
    for (int i = 0; i < senses.size(); i++) {
      Sense sense = senses.get(i);
      boolean numbered = i == 0 && sense.name().isEmpty();
      boolean label = sense.isLabel() && profiles[i].isWhole() && profiles[i].negatives == 0;
      settled.add(
          label && !numbered
              ? Sense.figure(
                  sense.column(),
                  sense.name(),
                  Role.COUNT,
                  false,
                  "it stands in a single row of numbers without a label")
              : sense);
    }
    return settled;
  }
}
