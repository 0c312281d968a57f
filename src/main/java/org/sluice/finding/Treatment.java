package org.sluice.finding;

/** What is done to one cell of the copy. */
public sealed interface Treatment {
  /** Nothing: the cell leaves as it is. */
  record Keep() implements Treatment {}

  /** The whole cell gives way to the pack's mark. */
  record Withhold() implements Treatment {}

  /** The figure gives way to this one, on the pack's grid, in the spelling of its neighbours. */
  record Round(String text) implements Treatment {}
}
