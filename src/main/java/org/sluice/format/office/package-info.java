/** What packages of office programs may hold beside their text. */
@NullMarked
package org.sluice.format.office;

import org.jspecify.annotations.NullMarked;
