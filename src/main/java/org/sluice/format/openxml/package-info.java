/** What all packages of Office Open XML may hold beside their text. */
@NullMarked
package org.sluice.format.openxml;

import org.jspecify.annotations.NullMarked;
