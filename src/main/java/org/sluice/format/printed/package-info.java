/**
 * Printed text: the tables of logs and listings, cut by their layout, and the copy of such text.
 */
@NullMarked
package org.sluice.format.printed;

import org.jspecify.annotations.NullMarked;
