/**
 * Values only: a grid of text, the place of a cell, a range of cells. Knows nothing of files,
 * tables or disclosure. Two helpers of every floor stand here too: what is remembered ({@link
 * org.sluice.grid.Remembered}) and what is worked out meanwhile ({@link
 * org.sluice.grid.Meanwhile}).
 */
@NullMarked
package org.sluice.grid;

import org.jspecify.annotations.NullMarked;
