/** Small trees of XML: a document, or one row of a large one, as elements and their text. */
@NullMarked
package org.sluice.format.tree;

import org.jspecify.annotations.NullMarked;
