package org.sluice.rules;

import java.util.List;

/**
 * A kind of rule as people and packs know it.
 *
 * @param name the kind's name in packs, after the wrong thing it finds
 * @param finds one line of what it finds
 * @param settings its own settings, in the order of its page; what every kind takes is in {@link
 *     RuleHead}
 * @param maker makes a rule of this kind from what a pack gives
 */
public record Kind(String name, String finds, List<Setting<?>> settings, Maker maker) {
  /** Makes a rule; whatever is wrong with the settings goes to the faults behind {@code given}. */
  @FunctionalInterface
  public interface Maker {
    /** The rule, with defaults in place of settings that are wrong. */
    Rule make(RuleHead head, Given given);
  }

  /** Copies the settings. */
  public Kind {
    settings = List.copyOf(settings);
  }
}
