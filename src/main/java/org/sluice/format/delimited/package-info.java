/** Delimited text: its delimiter, its fields and their spans, and its byte-true copy. */
@NullMarked
package org.sluice.format.delimited;

import org.jspecify.annotations.NullMarked;
