/** OpenDocument spreadsheets: sheets are read as they show, and copies hold nothing else. */
@NullMarked
package org.sluice.format.ods;

import org.jspecify.annotations.NullMarked;
