package org.sluice.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Content;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Source;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A notebook as a source of copies. A copy is written anew from what was read: everything else, as
 * pictures, other forms of an output, traces of errors and what programs keep for themselves, may
 * tell a withheld figure again.
 */
final class NotebookSource implements Source {
  private static final String VERSION = "4";

  private final EncodedText text;
  private final JsonTree.Parsed parsed;
  private final Notebook notebook;
  private final Limits limits;

  private NotebookSource(
      EncodedText text, JsonTree.Parsed parsed, Notebook notebook, Limits limits) {
    this.text = text;
    this.parsed = parsed;
    this.notebook = notebook;
    this.limits = limits;
  }

  static Decoded decode(EncodedText text, JsonTree.Parsed parsed, Limits limits) {
    Notebook notebook = Notebook.of(root(parsed), limits);
    Content content = new Content("json", "ipynb", 0, notebook.traces());
    return notebook.sheets().grids().isEmpty()
        ? new Decoded.Unread(content, "a notebook without outputs: check it by eye")
        : new Decoded.Grids(
            content,
            new NotebookSource(text, parsed, notebook, limits),
            notebook.sheets(),
            List.of());
  }

  private static Json.Members root(JsonTree.Parsed parsed) {
    return (Json.Members) parsed.values().get(0);
  }

  @Override
  public Optional<String> uncopyable() {
    if (text.damage().isPresent()) {
      return text.damage();
    }
    if (parsed.doubled()) {
      return Optional.of(JsonTree.Parsed.DOUBLED);
    }
    return root(parsed).text("nbformat").equals(VERSION)
        ? notebook.uncopyable()
        : Optional.of("it is a notebook of another version than " + VERSION);
  }

  @Override
  public Sheets reread(byte[] copy) {
    try {
      JsonTree.Parsed other = JsonTree.parse(text.reread(copy).characters(), limits);
      return other.values().size() == 1 && Notebook.is(other.values().get(0))
          ? notebook.reread(root(other))
          : new Sheets(List.of());
    } catch (IOException e) {
      return new Sheets(List.of());
    }
  }

  @Override
  public boolean canWrite(String replacement) {
    return text.canEncode(replacement) && replacement.chars().allMatch(c -> c >= ' ');
  }

  @Override
  public void copy(Map<Place, String> replacements, OutputStream out) throws IOException {
    refuseUncopyable();
    for (Map.Entry<Place, String> cell : replacements.entrySet()) {
      if (!canWrite(cell.getValue())) {
        throw new IllegalArgumentException(
            "the text for cell " + cell.getKey() + " cannot be written here");
      }
    }
    NotebookWriter notes = new NotebookWriter(replacements);
    String plain = notes.write(notebook.cells(), false);
    Writer writer = text.writer(out);
    writer.write(text.canEncode(plain) ? plain : notes.write(notebook.cells(), true));
    writer.flush();
  }
}
