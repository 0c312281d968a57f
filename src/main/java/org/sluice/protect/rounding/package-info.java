/**
 * How counts are rounded: the methods, their settings, the draw by a key, and the rounding that
 * keeps every sum. It knows nothing of findings or copies.
 */
@NullMarked
package org.sluice.protect.rounding;

import org.jspecify.annotations.NullMarked;
