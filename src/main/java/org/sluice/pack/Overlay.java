package org.sluice.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Mapping;

/** Lays keys over keys. Every value keeps its position, and so the file it comes from. */
final class Overlay {
  private Overlay() {}

  /**
   * The inherited keys in their order, replaced where the nearer file has them, then its others.
   */
  static Mapping over(Mapping inherited, Mapping nearer) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : inherited.entries()) {
      entries.add(nearer.entry(entry.key().text()).orElse(entry));
    }
    nearer.entries().stream()
        .filter(entry -> inherited.entry(entry.key().text()).isEmpty())
        .forEach(entries::add);
    return new Mapping(nearer.position(), entries);
  }

  /** The mapping without some of its keys. */
  static Mapping without(Mapping mapping, Set<String> keys) {
    return new Mapping(
        mapping.position(),
        mapping.entries().stream().filter(entry -> !keys.contains(entry.key().text())).toList());
  }
}
