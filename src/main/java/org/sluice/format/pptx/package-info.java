/** Presentations: what is on their slides is told and not read. */
@NullMarked
package org.sluice.format.pptx;

import org.jspecify.annotations.NullMarked;
