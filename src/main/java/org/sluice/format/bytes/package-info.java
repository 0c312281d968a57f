/** Looks at bytes of a file that nobody vouches for: beyond the end is nothing, never a fault. */
@NullMarked
package org.sluice.format.bytes;

import org.jspecify.annotations.NullMarked;
