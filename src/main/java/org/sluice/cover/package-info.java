/**
 * Secondary suppression over numbers without labels: which further figures to hide, at what cost,
 * so that those that must not be worked out can move.
 */
@NullMarked
package org.sluice.cover;

import org.jspecify.annotations.NullMarked;
