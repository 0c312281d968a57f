package org.sluice.workflow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs defects of the program. Apart, because the logging takes longer to load than a small
 * submission to check, and most runs log nothing.
 */
final class Defects {
  private static final Logger LOG = LoggerFactory.getLogger(FileCheck.class);

  private Defects() {}

  /** A defect struck at this file; what its message may quote is not told. */
  static void struck(String path, Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    LOG.warn(
        "a defect at {}: {} in {}",
        path,
        defect.getClass().getSimpleName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
  }
}
