package org.sluice.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Writes one JSON object field by field, two spaces an indent and lists of texts on one line, so
 * that the order of fields is the order of calls and nothing is written by accident.
 */
final class Json {
  private static final JsonStringEncoder QUOTED = JsonStringEncoder.getInstance();

  /** Longer lists are written side by side: no item needs to know of another. */
  private static final int LONG_LIST = 500;

  private static final int PIECE = 200;

  /** More characters than this grow as they come. */
  private static final int MOST_AT_ONCE = 1 << 28;

  /** The end of a line, and the indent of the deepest that is usual. */
  private static final String LINE = "\n" + "  ".repeat(20);

  private final StringBuilder out;
  private final int depth;
  private boolean empty = true;

  private Json(StringBuilder out, int depth) {
    this.out = out;
    this.depth = depth;
  }

  /** A document that is one object with these fields. */
  static String document(Consumer<Json> fields) {
    StringBuilder text = new StringBuilder();
    write(text, 1, fields);
    return text.append('\n').toString();
  }

  Json text(String name, String value) {
    field(name);
    quote(value);
    return this;
  }

  /** A text, or null where there is none. */
  Json text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : raw(name, "null");
  }

  Json number(String name, long value) {
    return raw(name, Long.toString(value));
  }

  /** A number in plain digits, or null where there is none. */
  Json number(String name, Optional<BigDecimal> value) {
    return raw(name, value.map(BigDecimal::toPlainString).orElse("null"));
  }

  Json flag(String name, boolean value) {
    return raw(name, Boolean.toString(value));
  }

  /** A list of texts on one line: a finding can name hundreds of cells. */
  Json texts(String name, List<String> values) {
    field(name);
    out.append('[');
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      quote(values.get(i));
    }
    out.append(']');
    return this;
  }

  Json object(String name, Consumer<Json> fields) {
    field(name);
    write(out, depth + 1, fields);
    return this;
  }

  /** An object of what is there, or null where nothing is. */
  <T> Json object(String name, Optional<T> item, Fields<T> fields) {
    return item.isPresent()
        ? object(name, json -> fields.write(json, item.get()))
        : raw(name, "null");
  }

  /** A list of objects, one an item. */
  <T> Json objects(String name, List<T> items, Fields<T> fields) {
    field(name);
    out.append('[');
    if (items.size() < LONG_LIST) {
      items(out, items, fields);
    } else {
      int pieces = (items.size() + PIECE - 1) / PIECE;
      List<StringBuilder> written =
          IntStream.range(0, pieces)
              .parallel()
              .mapToObj(i -> items.subList(i * PIECE, Math.min(items.size(), (i + 1) * PIECE)))
              .map(piece -> items(new StringBuilder(), piece, fields))
              .toList();
      long length = written.stream().mapToLong(piece -> 1L + piece.length()).sum();
      out.ensureCapacity((int) Math.min(MOST_AT_ONCE, out.length() + length));
      for (int i = 0; i < pieces; i++) {
        out.append(i == 0 ? "" : ",").append(written.get(i));
      }
    }
    if (!items.isEmpty()) {
      line(out, depth);
    }
    out.append(']');
    return this;
  }

  private <T> StringBuilder items(StringBuilder to, List<T> items, Fields<T> fields) {
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      to.append(i == 0 ? "" : ",");
      line(to, depth + 1);
      write(to, depth + 2, json -> fields.write(json, item));
    }
    return to;
  }

  private static void write(StringBuilder to, int depth, Consumer<Json> fields) {
    Json json = new Json(to, depth);
    to.append('{');
    fields.accept(json);
    if (!json.empty) {
      line(to, depth - 1);
    }
    to.append('}');
  }

  private Json raw(String name, String value) {
    field(name);
    out.append(value);
    return this;
  }

  private void field(String name) {
    out.append(empty ? "" : ",");
    empty = false;
    line(out, depth);
    out.append('"').append(name).append("\": ");
  }

  private void quote(String value) {
    out.append('"');
    QUOTED.quoteAsString(Visible.encodable(value), out);
    out.append('"');
  }

  private static void line(StringBuilder to, int depth) {
    to.append(LINE, 0, Math.min(LINE.length(), 1 + 2 * depth));
    for (int i = LINE.length() / 2; i < depth; i++) {
      to.append("  ");
    }
  }

  /** Writes the fields of one item. */
  interface Fields<T> {
    void write(Json json, T item);
  }
}
