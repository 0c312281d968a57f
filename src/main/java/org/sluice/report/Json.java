package org.sluice.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes JSON field by field, two spaces an indent and lists of texts on one line, so that the
 * order of fields is the order of calls and nothing is written by accident.
 */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** A document that is one object with these fields. */
  static String document(Consumer<Json> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(printer());
      out.writeStartObject();
      fields.accept(new Json(out));
      out.writeEndObject();
    } catch (IOException e) {
      throw inMemory(e);
    }
    return text.append('\n').toString();
  }

  Json text(String name, String value) {
    return field(name, () -> out.writeString(Visible.encodable(value)));
  }

  /** A text, or null where there is none. */
  Json text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : field(name, out::writeNull);
  }

  Json number(String name, long value) {
    return field(name, () -> out.writeNumber(value));
  }

  /** A number in plain digits, or null where there is none. */
  Json number(String name, Optional<BigDecimal> value) {
    return value.isPresent()
        ? field(name, () -> out.writeNumber(value.get().toPlainString()))
        : field(name, out::writeNull);
  }

  Json flag(String name, boolean value) {
    return field(name, () -> out.writeBoolean(value));
  }

  /** A list of texts on one line: a finding can name hundreds of cells. */
  Json texts(String name, List<String> values) {
    StringBuilder line = new StringBuilder("[");
    for (String value : values) {
      line.append(line.length() == 1 ? "\"" : ", \"");
      JsonStringEncoder.getInstance().quoteAsString(Visible.encodable(value), line);
      line.append('"');
    }
    return field(name, () -> out.writeRawValue(line.append(']').toString()));
  }

  Json object(String name, Consumer<Json> fields) {
    return field(name, () -> object(fields));
  }

  /** An object of what is there, or null where nothing is. */
  <T> Json object(String name, Optional<T> item, Fields<T> fields) {
    return item.isPresent()
        ? object(name, json -> fields.write(json, item.get()))
        : field(name, out::writeNull);
  }

  /** A list of objects, one an item. */
  <T> Json objects(String name, Iterable<T> items, Fields<T> fields) {
    return field(
        name,
        () -> {
          out.writeStartArray();
          for (T item : items) {
            object(json -> fields.write(json, item));
          }
          out.writeEndArray();
        });
  }

  private void object(Consumer<Json> fields) throws IOException {
    out.writeStartObject();
    fields.accept(this);
    out.writeEndObject();
  }

  private Json field(String name, Write write) {
    try {
      out.writeFieldName(name);
      write.run();
    } catch (IOException e) {
      throw inMemory(e);
    }
    return this;
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("a text in memory takes every character", e);
  }

  /** Writes the fields of one item. */
  interface Fields<T> {
    void write(Json json, T item);
  }

  private interface Write {
    void run() throws IOException;
  }
}
