/**
 * HTML pages: every table a grid with its spans expanded, what is printed beside them as lines of
 * text, and a copy that differs from the page only in treated cells and in printed blocks with
 * treated figures, and leaves out what does not show. Runs no script and fetches nothing.
 */
@NullMarked
package org.sluice.format.html;

import org.jspecify.annotations.NullMarked;
