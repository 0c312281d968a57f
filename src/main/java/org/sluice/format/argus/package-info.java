/**
 * The line-level syntax of what tau-ARGUS and sdcTable write: JJ instances, table metadata,
 * hierarchies and a-priori files. Knows fields and keywords, not what a cell is.
 */
@NullMarked
package org.sluice.format.argus;

import org.jspecify.annotations.NullMarked;
