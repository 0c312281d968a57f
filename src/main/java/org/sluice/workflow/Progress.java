package org.sluice.workflow;

/** Told how far a long run has come. Called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Says nothing. */
  Progress SILENT = (done, all) -> {};

  /** A file is about to be checked. */
  default void begins(String path) {}

  /**
   * Another file is done.
   *
   * @param done how many files are done
   * @param all how many there are
   */
  void at(int done, int all);
}
