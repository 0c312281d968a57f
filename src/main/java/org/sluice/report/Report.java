package org.sluice.report;

import org.sluice.finding.Assessment;

/** A report format: one function from what was found out to text. */
@FunctionalInterface
public interface Report {
  /** The whole report; the same assessment always gives the same text. */
  String render(Assessment assessment);
}
