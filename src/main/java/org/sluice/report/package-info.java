/**
 * One file per format: an assessment in, text out, without clock, disk or locale. A default report
 * holds no figure of the submission; only the restricted variants do.
 */
@NullMarked
package org.sluice.report;

import org.jspecify.annotations.NullMarked;
