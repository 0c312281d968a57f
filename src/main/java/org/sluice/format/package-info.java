/**
 * Bytes to grids and back: decides by content what a file is, and writes the copy that differs from
 * its source only in the treated cells.
 */
@NullMarked
package org.sluice.format;

import org.jspecify.annotations.NullMarked;
