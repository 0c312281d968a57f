package org.sluice.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Writes what was read of a notebook as a notebook, with some fields replaced. */
final class NotebookWriter {
  private static final int VERSION = 4;

  /** The first in which every cell has a name. */
  private static final int MINOR = 5;

  private final Map<Place, String> replacements;

  NotebookWriter(Map<Place, String> replacements) {
    this.replacements = replacements;
  }

  /**
   * The whole text.
   *
   * @param plain whether characters other than ASCII are written by their numbers
   */
  String write(List<Notebook.Cell> cells, boolean plain) throws IOException {
    DefaultIndenter indent = new DefaultIndenter(" ", "\n");
    JsonFactory factory =
        JsonFactory.builder().configure(JsonWriteFeature.ESCAPE_NON_ASCII, plain).build();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(text)) {
      out.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      out.writeStartObject();
      out.writeArrayFieldStart("cells");
      for (int i = 0; i < cells.size(); i++) {
        cell("cell-" + (i + 1), cells.get(i), out);
      }
      out.writeEndArray();
      out.writeObjectFieldStart("metadata");
      out.writeEndObject();
      out.writeNumberField("nbformat", VERSION);
      out.writeNumberField("nbformat_minor", MINOR);
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private void cell(String name, Notebook.Cell cell, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("cell_type", cell.type());
    out.writeStringField("id", name);
    out.writeObjectFieldStart("metadata");
    out.writeEndObject();
    if (cell.type().equals("code")) {
      out.writeNullField("execution_count");
      out.writeArrayFieldStart("outputs");
      for (Notebook.Output output : cell.outputs()) {
        output(output, out);
      }
      out.writeEndArray();
    }
    text("source", cell.source(), out);
    out.writeEndObject();
  }

  private void output(Notebook.Output output, JsonGenerator out) throws IOException {
    boolean stream = output.text().isPresent();
    boolean error = output.error().isPresent();
    out.writeStartObject();
    out.writeStringField("output_type", stream ? "stream" : error ? "error" : "display_data");
    if (stream) {
      out.writeStringField("name", output.stream());
      text("text", output.text(), out);
    }
    if (error) {
      out.writeStringField("ename", "");
      out.writeStringField("evalue", written(output.error().get()));
      out.writeArrayFieldStart("traceback");
      out.writeEndArray();
    }
    if (!output.forms().isEmpty() || (!stream && !error)) {
      out.writeObjectFieldStart("data");
      for (Map.Entry<String, Said> form : output.forms().entrySet()) {
        text(form.getKey(), Optional.of(form.getValue()), out);
      }
      out.writeEndObject();
      out.writeObjectFieldStart("metadata");
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  /** A text as a list of its lines, as notebooks keep it. */
  private void text(String name, Optional<Said> said, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(name);
    String text = said.isPresent() ? written(said.get()) : "";
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      out.writeString(text.substring(start, end));
      start = end;
    }
    out.writeEndArray();
  }

  private String written(Said said) throws IOException {
    Set<String> sheets = new HashSet<>();
    said.grids().stream().map(Grid::sheet).forEach(sheets::add);
    Map<Place, String> its = new HashMap<>(replacements);
    its.keySet().removeIf(place -> !sheets.contains(place.sheet()));
    return said.with(its);
  }
}
