package org.sluice.format.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sluice.finding.Trace;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Limits;
import org.sluice.format.html.HtmlPage;
import org.sluice.format.json.Json.Items;
import org.sluice.format.json.Json.Member;
import org.sluice.format.json.Json.Members;
import org.sluice.format.json.Json.Scalar;
import org.sluice.format.printed.Passage;
import org.sluice.grid.Sheets;

/**
 * A Jupyter notebook (https://nbformat.readthedocs.io): what its cells say and what they put out.
 * It keeps outputs in several forms side by side, and only one that says all is read.
 */
final class Notebook {
  private static final Set<String> STREAMS = Set.of("stdout", "stderr");

  /**
   * A cell as far as it was read.
   *
   * @param type {@code code}, {@code markdown} or {@code raw}
   */
  record Cell(String type, Optional<Said> source, List<Output> outputs) {}

  /**
   * An output as far as it was read.
   *
   * @param stream which one its text was written to, {@code stdout} if any
   * @param forms what it shows, by the kind of it
   */
  record Output(String stream, Optional<Said> text, Optional<Said> error, Map<String, Said> forms) {
    static Output none() {
      return new Output("", Optional.empty(), Optional.empty(), Map.of());
    }
  }

  private final Limits limits;
  private final JsonGrids grids;
  private final Map<String, Said> original;
  private final Map<String, Said> said = new LinkedHashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private boolean json;

  private Notebook(Limits limits, Map<String, Said> original) {
    this.limits = limits;
    this.grids = new JsonGrids(new BitSet(), Printouts.none(), limits);
    this.original = original;
  }

  static boolean is(Json value) {
    return value instanceof Members root
        && root.get("nbformat").isPresent()
        && root.items("cells").isPresent();
  }

  static Notebook of(Members root, Limits limits) {
    return read(root, limits, Map.of());
  }

  /** The sheets of a copy, each cut as it is here. */
  Sheets reread(Members copy) {
    return read(copy, limits, said).sheets();
  }

  private static Notebook read(Members root, Limits limits, Map<String, Said> original) {
    Notebook notebook = new Notebook(limits, original);
    List<Json> cells = root.items("cells").map(Items::items).orElse(List.of());
    for (int i = 0; i < cells.size(); i++) {
      Members cell = cells.get(i) instanceof Members one ? one : new Members(List.of());
      notebook.cells.add(notebook.cell("cell " + (i + 1), cell));
    }
    return notebook;
  }

  Sheets sheets() {
    return new Sheets(grids.grids());
  }

  List<Trace> traces() {
    return grids.traces();
  }

  List<Cell> cells() {
    return cells;
  }

  /** Why what was read cannot be written with other fields. */
  Optional<String> uncopyable() {
    return json
        ? Optional.of("it holds charts or data as JSON, which may say what its tables say")
        : said.values().stream().flatMap(one -> one.uncopyable().stream()).findFirst();
  }

  private Cell cell(String name, Members cell) {
    Optional<Said> source = lines(name, text(cell.get("source")));
    if (cell.get("attachments").isPresent()) {
      picture(name);
    }
    List<Json> written = cell.items("outputs").map(Items::items).orElse(List.of());
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      outputs.add(
          written.get(i) instanceof Members output
              ? output(name + " output " + (i + 1), output)
              : Output.none());
    }
    String type = cell.text("cell_type");
    boolean code = type.equals("code") || !outputs.isEmpty();
    return new Cell(code ? "code" : type.equals("markdown") ? type : "raw", source, outputs);
  }

  private Output output(String name, Members output) {
    Optional<Said> text = lines(name, text(output.get("text")));
    Optional<Said> error = lines(name + " error", text(output.get("evalue")));
    List<Member> written = output.object("data").map(Members::members).orElse(List.of());
    Map<String, Said> forms = new LinkedHashMap<>();
    for (Member form : written) {
      if (form.name().equals("text/html")) {
        page(name, text(Optional.of(form.value()))).ifPresent(page -> forms.put("text/html", page));
      }
    }
    boolean page = !forms.isEmpty();
    for (Member form : written) {
      form(name, form, page).ifPresent(lines -> forms.put(form.name(), lines));
    }
    String stream = output.text("name");
    return new Output(STREAMS.contains(stream) ? stream : "stdout", text, error, forms);
  }

  /** A page of tables says what the plain text beside it says. */
  private Optional<Said> form(String name, Member form, boolean page) {
    if (form.name().startsWith("image/")) {
      picture(name);
    } else if (form.name().contains("json")) {
      json = true;
      new Shapes(grids).add(name + " $", form.value());
    } else if (form.name().equals("application/javascript")) {
      grids.trace(List.of(new Trace(Kind.HIDDEN, name, "a script", false)));
    } else if (form.name().startsWith("text/") && !form.name().equals("text/html") && !page) {
      return lines(name, text(Optional.of(form.value())));
    }
    return Optional.empty();
  }

  private void picture(String name) {
    grids.trace(List.of(new Trace(Kind.FIGURE, name, "a picture", false)));
  }

  private Optional<Said> page(String name, String html) {
    String key = name + " page";
    Said page =
        add(
            key,
            html,
            () -> {
              HtmlPage.Piece piece = HtmlPage.piece(name + " ", html, limits);
              grids.trace(piece.traces());
              return new Said.Page(piece);
            });
    return page.grids().isEmpty() ? Optional.empty() : Optional.of(page);
  }

  private Optional<Said> lines(String name, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String unique = grids.unique(name);
    return Optional.of(add(unique, text, () -> new Said.Lines(Passage.of(unique, text))));
  }

  /** Takes up what stands in one place, read as in the source where this is a copy. */
  private Said add(String key, String text, Supplier<Said> made) {
    Said before = original.get(key);
    Said now = before == null ? made.get() : before;
    (before == null ? now.grids() : now.reread(text)).forEach(grids::add);
    if (!now.grids().isEmpty()) {
      said.put(key, now);
    }
    return now;
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
}
