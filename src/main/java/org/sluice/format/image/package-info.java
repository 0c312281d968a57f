/** Pictures made of pixels: headers and metadata are read, pixels never. */
@NullMarked
package org.sluice.format.image;

import org.jspecify.annotations.NullMarked;
