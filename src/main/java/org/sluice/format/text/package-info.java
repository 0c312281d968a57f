/** Bytes to characters and back: the encoding, and characters that no table needs. */
@NullMarked
package org.sluice.format.text;

import org.jspecify.annotations.NullMarked;
