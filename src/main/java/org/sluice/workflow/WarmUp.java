package org.sluice.workflow;

import java.nio.charset.StandardCharsets;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.read.Declared;
import org.sluice.read.Recognition;

/**
 * Reads a small table of its own beside whatever else a run begins with: the first table takes as
 * long as the next thousand, since what reads it must be loaded, and while options and the pack are
 * read a processor is idle. Nothing is said of the table.
 */
public final class WarmUp {
  private static final String TABLE =
      """
      area,year,children,percent
      Alderby,2023,120,40.0
      Alderby,2024,150,50.0
      Brackwater,2023,180,60.0
      Brackwater,2024,150,50.0
      Total,2023,300,100.0
      Total,2024,300,100.0
      """;

  private WarmUp() {}

  /** Begins; the process does not wait for it to end. */
  public static void begin() {
    Thread thread = new Thread(WarmUp::read, "warm-up");
    thread.setDaemon(true);
    // A lack of memory is told where it strikes a file of the submission.
    thread.setUncaughtExceptionHandler((any, failure) -> {});
    thread.start();
  }

  private static void read() {
    String path = "warm-up.csv";
    if (Formats.decode(path, TABLE.getBytes(StandardCharsets.UTF_8))
        instanceof Decoded.Grids grids) {
      Recognition.of(path, grids.sheets(), Declared.none());
    }
  }
}
