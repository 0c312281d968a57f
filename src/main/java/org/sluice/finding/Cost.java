package org.sluice.finding;

/**
 * What a treatment costs.
 *
 * @param cells how many shown figures no longer leave as they are; it follows from the shape of the
 *     table alone, so that it tells nothing of a figure
 * @param loss what is lost of the figures; restricted, because it is worked out from withheld ones
 */
public record Cost(int cells, Loss loss) {}
