/** Data sets of statistical programs: known by their headers, never read, at home in no output. */
@NullMarked
package org.sluice.format.data;

import org.jspecify.annotations.NullMarked;
