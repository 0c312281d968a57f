package org.sluice.workflow;

/** Told how far a long run has come. Called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Says nothing. */
  Progress SILENT = (done, all) -> {};

  /**
   * Another file is done.
   *
   * @param done how many files are done
   * @param all how many there are
   */
  void at(int done, int all);
}
