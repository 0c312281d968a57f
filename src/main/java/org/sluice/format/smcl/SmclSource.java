package org.sluice.format.smcl;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.decoded.Source;
import org.sluice.format.printed.Passage;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A log of Stata as a source of copies. A figure that does not stand in it as it shows is left in
 * its place; the gate sees that and refuses the copy.
 */
record SmclSource(EncodedText text, Rendering rendering, Passage passage) implements Source {
  @Override
  public Optional<String> uncopyable() {
    Optional<String> hidden =
        rendering.doubts().isEmpty()
            ? Optional.empty()
            : Optional.of("it holds directives that may hide what a copy withholds");
    return text.uncopyable().or(passage::uncopyable).or(() -> hidden);
  }

  @Override
  public Sheets reread(byte[] copy) {
    return Sheets.of(passage.reread(Rendering.of(text.reread(copy).characters()).text()));
  }

  @Override
  public boolean canWrite(String replacement) {
    return text.canEncode(replacement)
        && replacement.chars().allMatch(c -> c >= ' ' && c != '{' && c != '}');
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    refuseUncopyable();
    replacements.forEach(this::refuse);
    Writer writer = text.writer(out);
    int written = 0;
    for (Passage.Change change : passage.changes(replacements)) {
      Optional<Edit> edit = Edit.of(change, rendering);
      if (edit.isPresent() && edit.get().from() >= written) {
        writer.append(text.characters(), written, edit.get().from());
        writer.append(edit.get().text());
        written = edit.get().to();
      }
    }
    writer.append(text.characters(), written, text.characters().length());
    writer.flush();
  }

  private void refuse(Place place, String replacement) {
    if (!canWrite(replacement)) {
      throw new IllegalArgumentException(
          "the text for cell " + place + " cannot be written in a Stata log");
    }
  }
}
