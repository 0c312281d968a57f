/**
 * Packages of files in one ZIP file: opened with limits and distrust, and written again with some
 * members replaced or left out.
 */
@NullMarked
package org.sluice.format.zip;

import org.jspecify.annotations.NullMarked;
