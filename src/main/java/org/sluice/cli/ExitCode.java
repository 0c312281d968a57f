package org.sluice.cli;

import org.sluice.finding.Verdict;

/** What the process says to the pipeline that called it. */
final class ExitCode {
  static final int PASS = 0;
  static final int FAIL = 1;
  static final int USAGE = 2;
  static final int REVIEW = 3;
  static final int DEFECT = 70;

  private ExitCode() {}

  /** The code of a verdict; with {@code failOn} review, review counts as a fail. */
  static int of(Verdict verdict, Verdict failOn, boolean defect) {
    if (defect) {
      return DEFECT;
    }
    return switch (verdict) {
      case FAIL -> FAIL;
      case REVIEW -> failOn == Verdict.REVIEW ? FAIL : REVIEW;
      case PASS, NOTE -> PASS;
    };
  }
}
