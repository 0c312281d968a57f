package org.sluice.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.Role;

/**
 * Short heads that mean what they do only beside each other: {@code D}, {@code Y} and {@code Rate}
 * of Stata's {@code strate} are events, time at risk and their rate by the groups on their left;
 * {@code nsubs}, {@code nlost}, {@code nrisk} and {@code nevent} of R's {@code lifetab} are counts,
 * but those at risk are reckoned with half of the lost; {@code from} and {@code to} are the ends of
 * an edge.
 */
final class EventHeads {
  private static final String WHY = "the heads beside it say a table of events";
  private static final Set<String> ENDS = Set.of("from", "to");
  private static final Set<String> RATES = Set.of("D", "Y", "Rate");
  private static final Map<String, Role> LIVES =
      Map.of("nsubs", Role.COUNT, "nlost", Role.COUNT, "nrisk", Role.OTHER, "nevent", Role.COUNT);

  private EventHeads() {}

  /** Takes such heads for what they are, where all of them stand together. */
  static void settle(Block block, Hint[] found) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < found.length; i++) {
      names.add(block.head().name(i));
    }
    if (names.containsAll(RATES)) {
      boolean left = true;
      for (int i = 0; i < found.length; i++) {
        String name = block.head().name(i);
        left &= !RATES.contains(name);
        if (left) {
          found[i] = Hint.label(Role.CODE, true, WHY);
        } else if (List.of("D", "Y").contains(name)) {
          Role role = name.equals("D") ? Role.COUNT : Role.PERSON_TIME;
          found[i] = Hint.figure(role, true, WHY);
        }
      }
    } else if (names.containsAll(ENDS)) {
      for (int i = 0; i < found.length; i++) {
        if (ENDS.contains(block.head().name(i))) {
          found[i] = Hint.label(Role.CODE, true, "it is an end of an edge");
        }
      }
    } else if (names.containsAll(LIVES.keySet())) {
      for (int i = 0; i < found.length; i++) {
        Role role = LIVES.get(block.head().name(i));
        found[i] = role == null ? found[i] : Hint.figure(role, true, WHY);
      }
    }
  }
}
