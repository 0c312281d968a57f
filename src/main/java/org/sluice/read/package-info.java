/**
 * Grids to tables: blocks, heads, roles of columns, composite cells, marks, margins and
 * hierarchies, and what {@code sluice.yaml} says of them. Never sees bytes and has no opinion on
 * what is safe.
 */
@NullMarked
package org.sluice.read;

import org.jspecify.annotations.NullMarked;
