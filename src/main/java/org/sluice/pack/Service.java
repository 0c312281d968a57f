package org.sluice.pack;

import java.util.Optional;

/**
 * The service whose rules a pack writes down, as far as the pack says.
 *
 * @param name such as {@code SAIL Databank}; empty where the pack names none
 * @param style how the service decides
 * @param exceptions whether it lets out what its rules refuse
 */
public record Service(String name, Optional<Style> style, Optional<Exceptions> exceptions) {
  static final Service UNNAMED = new Service("", Optional.empty(), Optional.empty());

  /** How a service decides what may leave, the stricter way first. */
  public enum Style {
    /** A rule that is broken decides. */
    RULES_BASED,
    /** Rules of thumb, and a person who judges beyond them. */
    PRINCIPLES_BASED
  }

  /** The same, and from another service what this one does not say. */
  Service or(Service other) {
    return new Service(
        name.isEmpty() ? other.name : name,
        style.or(() -> other.style),
        exceptions.or(() -> other.exceptions));
  }
}
