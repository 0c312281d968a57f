package org.sluice.format.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.sluice.format.decoded.Source;
import org.sluice.format.text.EncodedText;
import org.sluice.format.text.Oddity;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A page as a source of copies. A treated cell keeps its tag, its spans and how it is aligned; all
 * else of it goes, because a colour, a tooltip or a sort key may tell the figure again.
 */
final class HtmlSource implements Source {
  private final EncodedText text;
  private final HtmlPage page;
  private final List<Cut> hidden;

  HtmlSource(EncodedText text, HtmlPage page, List<Cut> hidden) {
    this.text = text;
    this.page = page;
    this.hidden = hidden;
  }

  @Override
  public Optional<String> uncopyable() {
    if (text.damage().isPresent()) {
      return text.damage();
    }
    if (text.oddities().seen(Oddity.NUL).isPresent()) {
      return Optional.of("it holds NUL characters, and " + Oddity.NUL.harm());
    }
    return page.spans().areInOrder()
        ? Optional.empty()
        : Optional.of("its tags are not nested, so that parts of it do not stand where they show");
  }

  @Override
  public Sheets reread(byte[] copy) {
    return HtmlPage.of(text.reread(copy).characters()).sheets();
  }

  @Override
  public boolean canWrite(String replacement) {
    return text.canEncode(replacement);
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    Optional<String> reason = uncopyable();
    if (reason.isPresent()) {
      throw new IllegalStateException("no copy can be had: " + reason.get());
    }
    List<Cut> cuts = new ArrayList<>(hidden);
    replacements.forEach((place, words) -> cuts.addAll(treated(place, words)));
    Writer writer = text.writer(out);
    String source = page.source();
    int written = 0;
    for (Cut cut : new TreeSet<>(cuts)) {
      // A cut inside one that was made already has nothing left to cut.
      if (cut.start() >= written) {
        writer.write(source, written, cut.start() - written);
        writer.write(cut.instead());
        written = cut.end();
      }
    }
    writer.write(source, written, source.length() - written);
    writer.flush();
  }

  private List<Cut> treated(Place place, String words) {
    Element cell = page.cells().get(place);
    if (cell == null) {
      throw new IllegalArgumentException("the source has no cell " + place);
    }
    if (!canWrite(words)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in " + text.encoding().title());
    }
    List<Cut> cuts = new ArrayList<>();
    for (Attribute attribute : cell.attributes()) {
      if (!HiddenAttributes.mayStay(attribute)) {
        cuts.add(SourceSpans.of(cell, attribute));
      }
    }
    Cut inside = SourceSpans.inside(cell);
    cuts.add(new Cut(inside.start(), inside.end(), Entities.escape(words)));
    return cuts;
  }
}
