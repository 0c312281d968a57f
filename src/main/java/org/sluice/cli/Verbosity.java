package org.sluice.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much is said on standard error. Apart, so that nothing else loads the logging. */
final class Verbosity {
  private Verbosity() {}

  static void everything() {
    ((Logger) LoggerFactory.getLogger("org.sluice")).setLevel(Level.DEBUG);
  }
}
