/** Primary and secondary suppression, rounding, merges to suggest: findings in, redaction out. */
@NullMarked
package org.sluice.protect;

import org.jspecify.annotations.NullMarked;
