/**
 * Mathematics without a word of disclosure: linear systems over whole or real numbers, flow
 * networks, the simplex method, whole-number search, and a checker that trusts none of them.
 */
@NullMarked
package org.sluice.solve;

import org.jspecify.annotations.NullMarked;
