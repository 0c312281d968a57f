/**
 * Logs of Stata in its own markup, SMCL: the text that Stata shows of them, cut as printed text is,
 * and the copy in which only the treated figures differ.
 */
@NullMarked
package org.sluice.format.smcl;

import org.jspecify.annotations.NullMarked;
