/** Texts of a document as a grid of lines. */
@NullMarked
package org.sluice.format.lines;

import org.jspecify.annotations.NullMarked;
