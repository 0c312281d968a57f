/** PDF documents: pages, metadata and what is embedded are told; what is printed is not read. */
@NullMarked
package org.sluice.format.pdf;

import org.jspecify.annotations.NullMarked;
