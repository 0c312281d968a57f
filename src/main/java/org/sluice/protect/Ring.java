package org.sluice.protect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether sets close a ring: taking away, again and again, a member that one set alone has and a
 * set that another one holds leaves something (Graham, Yu and Ozsoyoglu 1979).
 */
final class Ring {
  private Ring() {}

  static boolean isIn(List<Set<String>> sets) {
    List<Set<String>> open = new ArrayList<>();
    sets.forEach(set -> open.add(new HashSet<>(set)));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Set<String> set : open) {
        changed |=
            set.removeIf(member -> open.stream().filter(o -> o.contains(member)).count() == 1);
      }
      changed |= removeOneHeld(open);
    }
    return !open.isEmpty();
  }

  private static boolean removeOneHeld(List<Set<String>> open) {
    for (int at = 0; at < open.size(); at++) {
      Set<String> set = open.remove(at);
      if (set.isEmpty() || open.stream().anyMatch(other -> other.containsAll(set))) {
        return true;
      }
      open.add(at, set);
    }
    return false;
  }
}
