package org.sluice.audit;

/**
 * Figures that may stand in one equation: the same measure in all tables that agree on it.
 *
 * @param count whether it counts, so that nothing is below zero
 * @param whole whether it counts in whole numbers
 * @param scale decimal places of its longest printed figure
 */
record Family(boolean count, boolean whole, int scale) {}
