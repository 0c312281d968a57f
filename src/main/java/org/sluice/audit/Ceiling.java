package org.sluice.audit;

/**
 * A count that cannot be more than another one, of which it counts some: what is on top of a
 * percentage, or what its name says is part of a wider count.
 *
 * @param part the cell of the narrower count
 * @param whole the cell of the wider one
 */
record Ceiling(int part, int whole) {}
