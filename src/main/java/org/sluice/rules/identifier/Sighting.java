package org.sluice.rules.identifier;

import org.sluice.grid.Place;

/**
 * A cell that holds an identifier. What it holds is not kept.
 *
 * @param kind what it seems to be
 * @param place the cell
 * @param evidence how sure that is
 */
public record Sighting(Identifier kind, Place place, Evidence evidence) {
  /** How sure it is that a cell holds an identifier of a person, surest first. */
  public enum Evidence {
    /** A head says so, or more cells of one column have the form than chance could give. */
    STRONG,
    /** The form alone. */
    WEAK,
    /** An address that is given to be written to: the authors' or the office's. */
    CONTACT
  }
}
