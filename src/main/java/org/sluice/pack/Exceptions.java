package org.sluice.pack;

import java.util.OptionalInt;

/**
 * Whether a service lets out what its rules refuse. sluice grants none itself: the officer does.
 *
 * @param allowed when the service makes one
 * @param least the count that no exception goes below; empty where the service names none
 * @param by who decides; empty where the pack does not say
 */
public record Exceptions(Allowed allowed, OptionalInt least, String by) {
  /** When a service makes an exception, from never to readily. */
  public enum Allowed {
    NONE("none"),
    RARE("rare"),
    BY_APPEAL("by appeal"),
    WITH_REASON("with a reason");

    private final String words;

    Allowed(String words) {
      this.words = words;
    }
  }

  /** Refuses a limit to what does not exist. */
  public Exceptions {
    if (allowed == Allowed.NONE && least.isPresent()) {
      throw new IllegalArgumentException("no exceptions, so none that ends at a limit");
    }
  }

  /** In a few words: {@code by appeal, never below 10 (data access committee)}. */
  public String words() {
    String limit = least.isPresent() ? ", never below " + least.getAsInt() : "";
    return allowed.words + limit + (by.isEmpty() ? "" : " (" + by + ")");
  }
}
