/** Seeded tables in great number, protected and then attacked by an intruder of their own. */
@NullMarked
package org.sluice.protect.attack;

import org.jspecify.annotations.NullMarked;
