/**
 * What every file format gives: sheets of text, what the file holds beside them, and a source of
 * copies.
 */
@NullMarked
package org.sluice.format.decoded;

import org.jspecify.annotations.NullMarked;
