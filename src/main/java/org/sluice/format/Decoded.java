package org.sluice.format;

import java.util.List;
import org.sluice.finding.Problem;
import org.sluice.grid.Grid;

/** What the bytes of a file turned out to be. */
public sealed interface Decoded {
  /**
   * Tables may be in it.
   *
   * @param source what a copy is made from
   * @param grids one for delimited text
   * @param problems what could not be decoded, or looks otherwise than it reads
   */
  record Grids(Source source, List<Grid> grids, List<Problem> problems) implements Decoded {
    /** Copies the lists. */
    public Grids {
      grids = List.copyOf(grids);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Not read.
   *
   * @param content the kind in one word: {@code empty}, {@code image}, {@code text} …
   * @param why what it is and what a person should do, in one sentence
   */
  record Unread(String content, String why) implements Decoded {}
}
