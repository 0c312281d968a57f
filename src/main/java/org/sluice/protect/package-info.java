/**
 * Primary and secondary suppression, rounding, merges to suggest: findings in, redaction out.
 *
 * <p>{@link org.sluice.protect.Protection} is the way in. {@code Primaries} says what the findings
 * ask for, {@code Secondaries} hands the search for more to {@link org.sluice.cover}, and {@code
 * Defence} lets {@link org.sluice.audit} attack what was chosen until nothing gives way. {@code
 * Published} numbers the audit's cells for all of them.
 *
 * <p>A choice that holds is refused all the same where figures that stay would give a withheld one
 * back by something the audit's sums leave out. {@code Relations} asks for that: within a table
 * ({@code ColumnRelations}, {@code RowGroups}, {@code Proportions}, {@code Changes}, {@code
 * Windows}, {@code Bases}, {@code SameThroughout}, {@code RiskFalls}, {@code Departures}) and
 * between the tables of a file ({@code TableSums}, {@code OtherMeans}, {@code RiskOrder}, {@code
 * OtherShares}, {@code Unlinked}).
 *
 * <p>What could be done instead starts at {@code Instead}: merges, dimensions and totals to leave
 * out, and rounding, each with its {@code Losses}.
 */
@NullMarked
package org.sluice.protect;

import org.jspecify.annotations.NullMarked;
