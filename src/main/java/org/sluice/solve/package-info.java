/**
 * Mathematics without a word of disclosure: linear systems over whole or real numbers, flow
 * networks, the simplex method, whole-number search, and a checker that trusts none of them.
 *
 * <p>A {@link org.sluice.solve.LinearSystem} that is a flow network is pushed about by {@code
 * Flow}, any other by {@code Simplex} with branch and bound around it; {@link
 * org.sluice.solve.Extremes} hides which. {@link org.sluice.solve.Proof} checks in exact arithmetic
 * every solution and every argument that comes out. {@link org.sluice.solve.CoveringProgram} is the
 * other half: the relaxation of a covering problem with conditions that come one by one. All of
 * them count their work in a {@link org.sluice.solve.Budget} and stop when it is spent, at the same
 * step every time.
 */
@NullMarked
package org.sluice.solve;

import org.jspecify.annotations.NullMarked;
