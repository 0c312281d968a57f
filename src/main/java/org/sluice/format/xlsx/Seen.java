package org.sluice.format.xlsx;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.sluice.format.xlsx.Shown.Sight;

/** What was seen of the styles while sheets were read: a copy's styles are made from it. */
final class Seen {
  private final BitSet shown = new BitSet();
  private final Map<Sight, BitSet> other = new EnumMap<>(Sight.class);

  /** A cell of this style shows its number in this way. */
  void number(int style, Sight sight) {
    if (sight == Sight.PLAIN || sight == Sight.ROUNDED) {
      shown.set(style);
    } else if (sight != Sight.NOTHING) {
      other.computeIfAbsent(sight, s -> new BitSet()).set(style);
    }
  }

  /** Whether a cell shows a number through the style's number format. */
  boolean shows(int style) {
    return shown.get(style);
  }

  /** The styles in whose cells numbers do not show in full, in order. */
  BitSet styles(Sight sight) {
    return other.getOrDefault(sight, new BitSet());
  }
}
