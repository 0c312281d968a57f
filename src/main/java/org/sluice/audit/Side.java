package org.sluice.audit;

import java.util.Optional;
import org.sluice.solve.Argument;

/**
 * How far a cell got in one direction.
 *
 * @param up which direction
 * @param reached the furthest value seen, in units of the cell's last decimal place
 * @param solution number of the table that shows it
 * @param argument why it gets no further, where the search stopped short of its goal
 */
record Side(boolean up, long reached, int solution, Optional<Argument> argument) {}
