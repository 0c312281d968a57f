package org.sluice.format.decoded;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * How much of a file is opened in this run.
 *
 * @param changed the limits that are not as usual
 */
public record Limits(Map<Limit, Long> changed) {
  private static final Limits STANDARD = new Limits(Map.of());

  /** Copies the map, keeps what differs, and refuses what cannot be. */
  public Limits {
    Map<Limit, Long> kept = new EnumMap<>(Limit.class);
    changed.forEach(
        (limit, most) -> {
          if (most < 1 || most > limit.most()) {
            throw new IllegalArgumentException("a limit is from 1 to " + limit.most());
          }
          if (most != limit.usual()) {
            kept.put(limit, most);
          }
        });
    changed = Collections.unmodifiableMap(kept);
  }

  /** What a machine of a secure room bears. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same with another number for one of them. */
  public Limits with(Limit limit, long most) {
    Map<Limit, Long> other = new EnumMap<>(Limit.class);
    other.putAll(changed);
    other.put(limit, most);
    return new Limits(other);
  }

  /** What holds. */
  public long of(Limit limit) {
    return changed.getOrDefault(limit, limit.usual());
  }

  /** The changed ones as they were set: {@code cells=50000000}. */
  public List<String> settings() {
    return changed.entrySet().stream()
        .map(entry -> entry.getKey().title() + "=" + entry.getValue())
        .toList();
  }

  /** What a file has too much of, to stand after "it has", and how more of it is opened. */
  public String told(Limit limit) {
    long most = of(limit);
    String over = limit.over(String.format(Locale.ROOT, "%,d", most));
    return most < limit.most() ? over + "; `--limit " + limit.title() + "=N` opens more" : over;
  }

  /** The fault of a file that has more than this limit allows. */
  public OverLimit over(Limit limit) {
    return new OverLimit(told(limit));
  }

  /** The same fault as readers of XML throw it. */
  public XMLStreamException overInXml(Limit limit) {
    OverLimit over = over(limit);
    return new XMLStreamException(over.what(), over);
  }
}
