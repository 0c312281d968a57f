/**
 * What a table means: cells over dimensions and measures, margins included, each with its place in
 * the source. Immutable, of the JDK alone, and without an opinion on what is safe.
 */
@NullMarked
package org.sluice.table;

import org.jspecify.annotations.NullMarked;
