package org.sluice.instance;

/** What the owner of a table says of a cell. */
public enum Status {
  /** May be withheld for the sake of others. */
  SAFE,
  /** Must be withheld, so that its figure stays uncertain. */
  UNSAFE,
  /** Must stay published. */
  KEPT,
  /** Withheld already for the sake of others. */
  SECONDARY
}
