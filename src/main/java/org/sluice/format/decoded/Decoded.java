package org.sluice.format.decoded;

import java.util.List;
import org.sluice.finding.Content;
import org.sluice.finding.Problem;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;

/** What the bytes of a file turned out to be. */
public sealed interface Decoded {
  /** What the file is, and what it holds beside tables. */
  Content content();

  /**
   * Tables may be in it.
   *
   * @param source what a copy is made from
   * @param sheets one nameless grid for delimited text; in other formats one a sheet or table
   * @param problems what could not be decoded, or looks otherwise than it reads
   */
  record Grids(Content content, Source source, Sheets sheets, List<Problem> problems)
      implements Decoded {
    /** Copies the list. */
    public Grids {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Not read as tables.
   *
   * @param why what it is and what a person should do, in one sentence
   * @param texts what it says all the same, a row a line; empty where it is no text
   */
  record Unread(Content content, String why, List<Grid> texts) implements Decoded {
    /** Copies the list. */
    public Unread {
      texts = List.copyOf(texts);
    }

    /** A file of which no text was read. */
    public Unread(Content content, String why) {
      this(content, why, List.of());
    }

    /** A file of this kind and format that holds nothing else to tell. */
    public static Unread of(String kind, String format, String why) {
      return new Unread(Content.of(kind, format), why);
    }
  }
}
