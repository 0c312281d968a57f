package org.sluice.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Kind;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Node.Sequence;

/** Builds one tree from the tokens of one parser. */
final class TreeBuilder {
  /** The deepest nesting; a pack needs five levels. */
  static final int DEEPEST = 32;

  private static final String PLAIN = "plain keys, lists and values";

  private final String name;
  private final int[] text;
  private final YAMLParser parser;
  private final Faults faults;

  TreeBuilder(String name, String text, YAMLParser parser, Faults faults) {
    this.name = name;
    this.text = text.codePoints().toArray();
    this.parser = parser;
    this.faults = faults;
  }

  /** The only document of the file, or nothing where the file holds nothing. */
  Optional<Node> document() throws IOException {
    if (parser.nextToken() == null) {
      return Optional.empty();
    }
    Node root = node(1);
    if (parser.nextToken() != null) {
      faults.add(here(), "one document", "a second document", "put it into a file of its own");
    }
    return Optional.of(root);
  }

  private Node node(int depth) throws IOException {
    Position at = here();
    boolean refused = refusesExtras(at);
    if (depth > DEEPEST) {
      // Reading on would cost time that grows with the square of the depth.
      String tooDeep = "more than " + DEEPEST + " levels";
      throw new JsonParseException(parser, tooDeep, parser.currentTokenLocation());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(at, depth);
      case START_ARRAY -> sequence(at, depth);
      default -> refused ? reported(at) : scalar(at);
    };
  }

  private Mapping mapping(Position at, int depth) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<String, Position> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position keyAt = here();
      refusesExtras(keyAt);
      Scalar key = new Scalar(keyAt, parser.currentName(), Kind.TEXT);
      parser.nextToken();
      Node value = node(depth + 1);
      if (accepts(key, seen)) {
        entries.add(new Entry(key, value));
      }
    }
    return new Mapping(at, entries);
  }

  private boolean accepts(Scalar key, Map<String, Position> seen) {
    if (key.text().equals("<<")) {
      faults.add(key.position(), PLAIN, "a merge key `<<`", "write the keys out");
      return false;
    }
    Position first = seen.putIfAbsent(key.text(), key.position());
    if (first != null) {
      String found = "a second `" + Quoted.shortened(key.text()) + "`";
      faults.add(key.position(), "each key once", found, "the first is on line " + first.line());
    }
    return first == null;
  }

  private Sequence sequence(Position at, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Sequence(at, items);
  }

  private Scalar scalar(Position at) throws IOException {
    String value = parser.getText();
    return new Scalar(at, value, kind(value));
  }

  private Kind kind(String value) {
    char first = firstCharacter();
    if (first == '"' || first == '\'' || first == '|' || first == '>') {
      return Kind.TEXT;
    }
    return switch (value) {
      case "", "~", "null" -> Kind.EMPTY;
      case "true", "false" -> Kind.TRUTH;
      default -> parser.currentToken().isNumeric() ? Kind.NUMBER : Kind.TEXT;
    };
  }

  /**
   * Whether the token is an alias or carries an anchor or a tag; each is reported. No plain value
   * may start with their signs, so the first character tells; the parser forgets some anchors.
   */
  private boolean refusesExtras(Position at) {
    String extra =
        switch (firstCharacter()) {
          case '*' -> "an alias `*`";
          case '&' -> "an anchor `&`";
          case '!' -> "a tag `!`";
          default -> "";
        };
    if (!extra.isEmpty()) {
      faults.add(at, PLAIN, extra, "write the value out, without the sign");
    }
    return !extra.isEmpty();
  }

  private char firstCharacter() {
    long offset = parser.currentTokenLocation().getCharOffset();
    return offset < text.length ? (char) text[(int) offset] : ' ';
  }

  private static Scalar reported(Position at) {
    return new Scalar(at, "", Kind.REPORTED);
  }

  private Position here() {
    JsonLocation at = parser.currentTokenLocation();
    return new Position(name, at.getLineNr(), at.getColumnNr());
  }
}
