package org.sluice.format.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.sluice.format.decoded.Source;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A page as a source of copies. A treated cell keeps its tag, its spans and how it is aligned; all
 * else of it goes, because a colour, a tooltip or a sort key may tell the figure again, and so do
 * the tags inside a printed block of which a field is treated. The rest of the page keeps its text
 * and the tags and attributes that tables and reading need.
 */
final class HtmlSource implements Source {
  private final EncodedText text;
  private final HtmlPage page;
  private final List<Cut> hidden;
  private Optional<Optional<String>> reason = Optional.empty();

  HtmlSource(EncodedText text, HtmlPage page, List<Cut> hidden) {
    this.text = text;
    this.page = page;
    this.hidden = hidden;
  }

  @Override
  public synchronized Optional<String> uncopyable() {
    if (reason.isEmpty()) {
      reason = Optional.of(objection());
    }
    return reason.get();
  }

  private Optional<String> objection() {
    if (text.uncopyable().isPresent()) {
      return text.uncopyable();
    }
    if (!page.spans().areInOrder()) {
      return Optional.of(
          "its tags are not nested, so that parts of it do not stand where they show");
    }
    if (page.blocks().values().stream().anyMatch(PrintedBlock::isBroken)) {
      return Optional.of("lines of its printed tables are broken at the width of the page");
    }
    return isSameWithout(hidden)
        ? Optional.empty()
        : Optional.of("what does not show cannot be left out without changing what shows");
  }

  /** Whether the page says the same once some pieces are cut, as it may not if tags are open. */
  private boolean isSameWithout(List<Cut> cuts) {
    StringWriter cut = new StringWriter();
    try {
      write(cuts, cut);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.sheets().reads(page.reread(cut.toString()), place -> false);
  }

  @Override
  public Sheets reread(byte[] copy) {
    return page.reread(text.reread(copy).characters());
  }

  @Override
  public boolean canWrite(String replacement) {
    return text.canEncode(replacement);
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    refuseUncopyable();
    replacements.forEach(this::refuse);
    List<Cut> cuts = new ArrayList<>(treated(replacements));
    cuts.addAll(hidden);
    Writer writer = text.writer(out);
    write(cuts, writer);
    writer.flush();
  }

  private void write(List<Cut> cuts, Writer writer) throws IOException {
    String source = page.source();
    int written = 0;
    for (Cut cut : new TreeSet<>(cuts)) {
      // A cut inside one that was made already has nothing left to cut.
      if (cut.start() >= written) {
        writer.write(source, written, cut.start() - written);
        writer.write(cut.instead());
        // What is open where the page breaks off ends there.
        written = Math.min(Math.max(cut.start(), cut.end()), source.length());
      }
    }
    writer.write(source, written, source.length() - written);
  }

  private List<Cut> treated(Map<Place, String> replacements) {
    List<Cut> cuts = new ArrayList<>();
    Map<String, Map<Place, String>> printed = new TreeMap<>();
    replacements.forEach(
        (place, words) -> {
          if (page.blocks().containsKey(place.sheet())) {
            printed.computeIfAbsent(place.sheet(), sheet -> new HashMap<>()).put(place, words);
          } else {
            cuts.addAll(treated(place, words));
          }
        });
    page.blocks()
        .forEach(
            (name, block) -> {
              Map<Place, String> fields = printed.getOrDefault(name, Map.of());
              cuts.addAll(block.treated(fields, page.source(), text));
            });
    return cuts;
  }

  /**
   * What becomes of a treated cell. A place that has no cell of its own, as the second row of a
   * label has, or a cell that holds a table stays as it is; the gate sees that and refuses the
   * copy.
   */
  private List<Cut> treated(Place place, String words) {
    Element cell = page.cells().get(place);
    if (cell == null || cell.selectFirst("table") != null) {
      return List.of();
    }
    Cut inside = SourceSpans.inside(cell);
    int start = cell.sourceRange().startPos();
    String instead = KeptTags.ofTreated(cell) + Entities.escape(words);
    return List.of(new Cut(start, inside.end(), instead));
  }

  private void refuse(Place place, String words) {
    if (!canWrite(words)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in " + text.encoding().title());
    }
  }
}
