/**
 * Values only: a grid of text, the place of a cell, a range of cells. Knows nothing of files,
 * tables or disclosure.
 */
@NullMarked
package org.sluice.grid;

import org.jspecify.annotations.NullMarked;
