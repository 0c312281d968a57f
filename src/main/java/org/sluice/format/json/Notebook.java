package org.sluice.format.json;

import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Content;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Source;
import org.sluice.format.html.HtmlPage;
import org.sluice.format.json.Json.Items;
import org.sluice.format.json.Json.Member;
import org.sluice.format.json.Json.Members;
import org.sluice.format.json.Json.Scalar;
import org.sluice.format.printed.Passage;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;

/**
 * A Jupyter notebook (https://nbformat.readthedocs.io): what its cells say and what they put out.
 * It keeps outputs in several forms side by side, so that no copy of it can be had.
 */
final class Notebook {
  private final Limits limits;
  private final JsonGrids grids;

  private Notebook(Limits limits) {
    this.limits = limits;
    this.grids = new JsonGrids(new BitSet(), limits);
  }

  static boolean is(Json value) {
    return value instanceof Members root
        && root.get("nbformat").isPresent()
        && root.items("cells").isPresent();
  }

  static Decoded decode(Members root, Limits limits) {
    Notebook notebook = new Notebook(limits);
    List<Json> cells = root.items("cells").map(Items::items).orElse(List.of());
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Members cell) {
        notebook.cell("cell " + (i + 1), cell);
      }
    }
    Content content = new Content("json", "ipynb", 0, notebook.grids.traces());
    List<Grid> grids = notebook.grids.grids();
    return grids.isEmpty()
        ? new Decoded.Unread(content, "a notebook without outputs: check it by eye")
        : new Decoded.Grids(content, new NoCopy(), new Sheets(grids), List.of());
  }

  private void cell(String name, Members cell) {
    lines(name, text(cell.get("source")));
    if (cell.get("attachments").isPresent()) {
      grids.trace(Kind.FIGURE, name, "a picture");
    }
    List<Json> outputs = cell.items("outputs").map(Items::items).orElse(List.of());
    for (int i = 0; i < outputs.size(); i++) {
      if (outputs.get(i) instanceof Members output) {
        output(name + " output " + (i + 1), output);
      }
    }
  }

  private void output(String name, Members output) {
    lines(name, text(output.get("text")));
    lines(name + " error", text(output.get("evalue")));
    List<Member> forms = output.object("data").map(Members::members).orElse(List.of());
    boolean page = false;
    for (Member form : forms) {
      page |= form.name().equals("text/html") && page(name, text(Optional.of(form.value())));
    }
    for (Member form : forms) {
      form(name, form, page);
    }
  }

  /** A page of tables says what the plain text beside it says. */
  private void form(String name, Member form, boolean page) {
    if (form.name().startsWith("image/")) {
      grids.trace(Kind.FIGURE, name, "a picture");
    } else if (form.name().contains("json")) {
      new Shapes(grids).add(name + " $", form.value());
    } else if (form.name().equals("application/javascript")) {
      grids.trace(Kind.HIDDEN, name, "a script");
    } else if (form.name().startsWith("text/") && !form.name().equals("text/html") && !page) {
      lines(name, text(Optional.of(form.value())));
    }
  }

  private boolean page(String name, String html) {
    HtmlPage.Piece found = HtmlPage.piece(name + " ", html, limits);
    found.grids().forEach(grids::add);
    grids.trace(found.unread());
    return !found.grids().isEmpty();
  }

  private void lines(String name, String text) {
    if (!text.isBlank()) {
      grids.add(Passage.of(name, text).grid());
    }
  }

  /** A text is written as one, or as a list of its lines. */
  private static String text(Optional<Json> value) {
    if (value.isPresent() && value.get() instanceof Items lines) {
      StringBuilder text = new StringBuilder();
      lines.items().forEach(line -> text.append(line instanceof Scalar one ? one.text() : ""));
      return text.toString();
    }
    return value.isPresent() && value.get() instanceof Scalar one ? one.text() : "";
  }

  /** No copy can be had. */
  private record NoCopy() implements Source {
    @Override
    public Optional<String> uncopyable() {
      return Optional.of("a notebook keeps its outputs in several forms; hand in its tables");
    }

    @Override
    public Sheets reread(byte[] copy) {
      throw new IllegalStateException("a notebook has no copy");
    }

    @Override
    public boolean canWrite(String replacement) {
      return true;
    }

    @Override
    public void copy(Map<Place, String> replacements, OutputStream out) {
      throw new IllegalStateException("a notebook has no copy");
    }
  }
}
