/** XML that strangers wrote, read in one pass with limits and without anything fetched. */
@NullMarked
package org.sluice.format.xml;

import org.jspecify.annotations.NullMarked;
