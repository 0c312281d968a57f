/**
 * JSON: records, columns, dictionaries, data sets of statistics, maps, charts and notebooks as
 * grids named by their path, and a copy in which only the treated values are others; that of a
 * notebook is written anew from what was read.
 */
@NullMarked
package org.sluice.format.json;

import org.jspecify.annotations.NullMarked;
