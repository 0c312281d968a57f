/**
 * Secondary suppression over numbers without labels: which further figures to hide, at what cost,
 * so that those that must not be worked out can move.
 *
 * <p>{@link org.sluice.cover.Sums}, {@link org.sluice.cover.Room} and {@link org.sluice.cover.Goal}
 * say what is asked. {@link org.sluice.cover.Cover} finds a choice goal by goal, along circles
 * where the sums are a {@link org.sluice.cover.Network} and by linear programming where they are
 * not, and drops what turns out not to be needed. {@link org.sluice.cover.Optimum} proves how cheap
 * any choice can be, and mends the choice where the proof comes upon a cheaper one.
 */
@NullMarked
package org.sluice.cover;

import org.jspecify.annotations.NullMarked;
