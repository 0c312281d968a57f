/** SVG drawings: their texts are a grid, and what their shapes give back is told. */
@NullMarked
package org.sluice.format.svg;

import org.jspecify.annotations.NullMarked;
