package org.sluice.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.Scope;

/**
 * Finds what a count may be some of without holding every name against every other: a broader name
 * has no word that the narrower one lacks, so each is kept under its rarest word.
 */
final class BroadScopes {
  private final List<Scope> scopes;
  private final List<Integer> open = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  BroadScopes(Collection<Scope> all) {
    scopes = List.copyOf(all);
    Map<String, Integer> uses = new HashMap<>();
    scopes.forEach(scope -> scope.words().forEach(word -> uses.merge(word, 1, Integer::sum)));
    Comparator<String> rarest =
        Comparator.<String>comparingInt(word -> uses.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder());
    for (int i = 0; i < scopes.size(); i++) {
      Set<String> words = scopes.get(i).words();
      if (scopes.get(i).total() || scopes.get(i).everybody()) {
        open.add(i);
      } else if (!words.isEmpty()) {
        String word = words.stream().min(rarest).orElseThrow();
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The scopes that this one is some of by its name, in the order they were given. */
  List<Scope> of(Scope narrow) {
    Set<Integer> candidates = new TreeSet<>(open);
    narrow.words().forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
    return candidates.stream().map(scopes::get).filter(narrow::isSomeOf).toList();
  }
}
