package org.sluice.format.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many odd characters of each kind a text holds, and where the first of each stands. */
public final class Oddities {
  /**
   * The odd characters of one kind.
   *
   * @param count how many
   * @param first offset of the first in the text
   */
  public record Seen(int count, int first) {}

  private final Map<Oddity, Seen> seen = new EnumMap<>(Oddity.class);

  private Oddities() {}

  /** Looks through the text. */
  static Oddities of(String text) {
    Oddities oddities = new Oddities();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c < 0xA0 || c >= 0x202A) {
        oddities.look(text, i);
      }
    }
    return oddities;
  }

  /** What is known of this kind, if the text holds any. */
  public Optional<Seen> seen(Oddity oddity) {
    return Optional.ofNullable(seen.get(oddity));
  }

  /** Number of NUL and other control characters. */
  public int controls() {
    return count(Oddity.NUL) + count(Oddity.CONTROL);
  }

  private int count(Oddity oddity) {
    return seen(oddity).map(Seen::count).orElse(0);
  }

  private void look(String text, int at) {
    int c = text.codePointAt(at);
    if (c == 0) {
      add(Oddity.NUL, at);
    } else if (c < 0xA0) {
      add(Oddity.CONTROL, at);
    } else if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
      add(Oddity.DIRECTION, at);
    } else if (c >= 0xE0000 && c <= 0xE007F) {
      add(Oddity.INVISIBLE, at);
    } else if (c == 0xFFFD) {
      add(Oddity.LOST, at);
    }
  }

  private void add(Oddity oddity, int at) {
    seen.merge(oddity, new Seen(1, at), (old, one) -> new Seen(old.count() + 1, old.first()));
  }
}
