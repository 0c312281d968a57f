/**
 * The intruder: published figures as unknowns and equations, and what can be found out about each
 * withheld one, with proof.
 *
 * <p>It goes in three steps. First {@link org.sluice.audit.Cells} gathers what the tables of a file
 * print as cells ({@code Spots}, {@code CellFamilies}) and the sums between them ({@code
 * Equations}): within a table by its hierarchies ({@code Additivity}, {@code Subsets}), between
 * tables by their labels ({@code Links}, {@code SharedTotals}, {@code UnprintedTotals}, {@code
 * LeftOut}), and last by their figures alone, where chance is no likely reason ({@code RowSums},
 * {@code Subtotals}, {@code CoarserLists}, {@code SharedParts}, all in terms of {@code Row}; {@code
 * RiskSets} along {@link org.sluice.audit.Courses} of life tables; {@code MovedSums} over times
 * that overlap). A sum more makes the intruder stronger, never weaker.
 *
 * <p>Then {@code Bounds} says what each cell can be by itself, {@code ZeroPattern} what the zeros
 * tell of it, and {@code Component} cuts the rest into systems that {@link org.sluice.solve} knows.
 *
 * <p>The attack itself is {@link org.sluice.audit.Intruder} where the true figures are known,
 * {@link org.sluice.audit.Marks} where only the released folder is, and {@link
 * org.sluice.audit.Insiders} with what respondents know of themselves. What they say is in {@link
 * org.sluice.finding}. {@link org.sluice.audit.Relatives} names files that one attack does not
 * bring together.
 */
@NullMarked
package org.sluice.audit;

import org.jspecify.annotations.NullMarked;
