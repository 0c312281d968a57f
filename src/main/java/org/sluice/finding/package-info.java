/**
 * Everything that can be said of a submission: findings, problems, verdicts, redactions, audits,
 * and the assessment that gathers them. The vocabulary that rules, protection, audit and reports
 * share.
 */
@NullMarked
package org.sluice.finding;

import org.jspecify.annotations.NullMarked;
