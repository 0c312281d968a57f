package org.sluice.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workflow.Progress;

/** How much is said on standard error. Apart, so that nothing else loads the logging. */
final class Verbosity {
  private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.sluice");

  private Verbosity() {}

  /** The same progress, and a line in the log for every file that is begun. */
  static Progress everything(Progress progress) {
    LOG.setLevel(Level.DEBUG);
    return new Progress() {
      @Override
      public void begins(String path) {
        LOG.debug("checking {}", path);
      }

      @Override
      public void at(int done, int all) {
        progress.at(done, all);
      }
    };
  }
}
