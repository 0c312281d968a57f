/**
 * The intruder: published figures as unknowns and equations, and what can be found out about each
 * withheld one, with proof.
 */
@NullMarked
package org.sluice.audit;

import org.jspecify.annotations.NullMarked;
