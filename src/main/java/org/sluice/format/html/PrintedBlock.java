package org.sluice.format.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sluice.format.printed.Passage;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/**
 * A printed block of a page. Tags inside of it colour words and hold notes on them, which may tell
 * a figure again: where a field of a block is treated, its text is written anew, without any tag.
 *
 * @param passage empty where the block repeats a program, whose lines nobody treats
 */
record PrintedBlock(String name, Element element, Optional<Passage> passage) {
  static PrintedBlock of(String name, Element element) {
    return new PrintedBlock(
        name,
        element,
        CodeListing.is(element)
            ? Optional.empty()
            : Optional.of(Passage.of(name, BlockText.of(element))));
  }

  Grid grid() {
    return passage.map(Passage::grid).orElseGet(() -> lines(element));
  }

  /** The grid of the same block of a copy, cut as this one. */
  Grid reread(Element copy) {
    return passage.map(all -> all.reread(BlockText.of(copy))).orElseGet(() -> lines(copy));
  }

  private Grid lines(Element listing) {
    return PageLines.grid(name, BlockText.of(listing).lines().map(String::stripTrailing).toList());
  }

  boolean isBroken() {
    return passage.filter(Passage::isBroken).isPresent();
  }

  /**
   * What becomes of the block where fields of it are treated. One that has no such field, or holds
   * a table, stays as it is; the gate sees that and refuses the copy.
   */
  List<Cut> treated(Map<Place, String> replacements, String source, EncodedText encoding) {
    if (replacements.isEmpty() || passage.isEmpty() || element.selectFirst("table") != null) {
      return List.of();
    }
    Map<Place, String> treated = passage.get().own(replacements);
    if (treated.isEmpty()) {
      return List.of();
    }
    StringBuilder text = new StringBuilder();
    try {
      passage.get().copy(treated, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Cut inside = SourceSpans.inside(element);
    // Readers drop a line end that opens a block.
    boolean opens = source.startsWith("\n", inside.start()) || text.indexOf("\n") == 0;
    String instead = (opens ? "\n" : "") + Escaped.text(text.toString(), encoding);
    return List.of(new Cut(inside.start(), inside.end(), instead));
  }
}
