package org.sluice.cli;

import java.io.PrintStream;
import org.sluice.report.Visible;
import org.sluice.workflow.Progress;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** Where a command writes: answers to one stream, progress and complaints to the other. */
record Terminal(PrintStream out, PrintStream err) {
  /** When to do what only a person at a screen wants. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER;

    /** Reads the words as the help writes them; picocli would list the names of the constants. */
    static When of(String word) {
      for (When when : values()) {
        if (when.name().equalsIgnoreCase(word)) {
          return when;
        }
      }
      throw new TypeConversionException("expected auto, always or never, found " + word);
    }

    private boolean holds(boolean atScreen) {
      return this == ALWAYS || (this == AUTO && atScreen);
    }
  }

  /** Picocli knows the ways of every JDK and terminal, NO_COLOR (no-color.org) included. */
  private static boolean atScreen() {
    return Ansi.AUTO.enabled();
  }

  /** Whether to colour. */
  boolean colours(When when) {
    return when.holds(atScreen());
  }

  /** Colours for help texts. */
  Ansi help() {
    return colours(When.AUTO) ? Ansi.ON : Ansi.OFF;
  }

  /** One line on what is wrong, with nothing in it that a screen would obey. */
  void complain(String line) {
    err.println("sluice: " + Visible.of(line));
  }

  /** A line of progress that overwrites itself, or silence. */
  Progress progress(When when, boolean quiet) {
    if (quiet || !when.holds(atScreen())) {
      return Progress.SILENT;
    }
    return (done, all) -> {
      synchronized (err) {
        err.print("\rchecked " + done + " of " + all + " files");
        if (done == all) {
          err.println();
        }
        err.flush();
      }
    };
  }
}
