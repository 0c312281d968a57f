package org.sluice.audit;

import java.math.BigDecimal;

/**
 * A printed percentage, proportion or rate: numerator times {@code per} over denominator, within
 * half a unit of its last digit.
 *
 * @param cell the share's own cell
 * @param numerator the cell of the count on top
 * @param denominator the cell of the count below
 * @param per 100 for a percentage, 1 for a proportion, 10000 for a rate per 10,000
 * @param value as printed
 * @param halfUnit half a unit of the last printed digit
 */
record Share(
    int cell,
    int numerator,
    int denominator,
    BigDecimal per,
    BigDecimal value,
    BigDecimal halfUnit) {}
