package org.sluice.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/**
 * Parses a JSON text, or several one behind the other, into values that know where they stand.
 * Numbers stay as they are spelled. Depth is bounded, so that what goes down a tree may recur.
 */
final class JsonTree {
  /** The limits of a run are looked after here, so that each can be told by its name. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth((int) Limit.JSON_DEPTH.most() + 1)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final String source;
  private final JsonParser parser;
  private final Limits limits;
  private int depth;
  private int scalars;
  private boolean doubled;

  /**
   * What a text holds.
   *
   * @param values one, or one a line
   * @param doubled whether a name stands twice in an object
   */
  record Parsed(List<Json> values, boolean doubled) {
    /** Why no copy is made where a name stands twice. */
    static final String DOUBLED =
        "a name stands twice in an object, and one of its values was not read";
  }

  private JsonTree(String source, JsonParser parser, Limits limits) {
    this.limits = limits;
    this.source = source;
    this.parser = parser;
  }

  /**
   * Parses a whole text.
   *
   * @throws IOException if it is not well formed, or over a limit
   */
  static Parsed parse(String source, Limits limits) throws IOException {
    try (JsonParser parser = FACTORY.createParser(source)) {
      JsonTree tree = new JsonTree(source, parser, limits);
      List<Json> values = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        values.add(tree.value(token));
      }
      return new Parsed(values, tree.doubled);
    }
  }

  private Json value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> inner(token);
      default -> scalar(token);
    };
  }

  private Json inner(JsonToken token) throws IOException {
    depth++;
    if (depth > limits.of(Limit.JSON_DEPTH)) {
      throw limits.over(Limit.JSON_DEPTH);
    }
    Json inner = token == JsonToken.START_OBJECT ? members() : items();
    depth--;
    return inner;
  }

  private Json members() throws IOException {
    List<Json.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      doubled |= !names.add(name);
      members.add(new Json.Member(name, value(parser.nextToken())));
    }
    return new Json.Members(members);
  }

  private Json items() throws IOException {
    List<Json> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token));
    }
    return new Json.Items(items);
  }

  private Json scalar(JsonToken token) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    String read = parser.getText();
    boolean text = token == JsonToken.VALUE_STRING;
    if (!text && read.length() > limits.of(Limit.JSON_DIGITS)) {
      throw limits.over(Limit.JSON_DIGITS);
    }
    int end = text ? closed(start) : start + read.length();
    return new Json.Scalar(token == JsonToken.VALUE_NULL ? "" : read, start, end, scalars++, text);
  }

  /** Behind the quote that ends the text which opens here. */
  private int closed(int start) {
    int at = start + 1;
    while (source.charAt(at) != '"') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
