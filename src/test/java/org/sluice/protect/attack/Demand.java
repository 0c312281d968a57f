package org.sluice.protect.attack;

/**
 * What must stay possible for a primary.
 *
 * @param figure its number
 * @param low how far it must be able to sink
 * @param high how far it must be able to rise
 * @param exact whether any two values will do, and the ends do not count
 */
record Demand(int figure, double low, double high, boolean exact) {}
