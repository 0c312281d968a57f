/**
 * Workbooks of Office Open XML: what their sheets show as grids, what they hold beside as traces,
 * and copies that hold nothing but what shows.
 */
@NullMarked
package org.sluice.format.xlsx;

import org.jspecify.annotations.NullMarked;
