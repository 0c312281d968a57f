package org.sluice.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;

/**
 * The JSON Schema of packs, for editors: the general part is a resource, the settings of each kind
 * come from whoever knows the kinds.
 */
public final class PackSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PackSchema() {}

  /**
   * The schema as JSON.
   *
   * @param kinds each kind's settings by name, each with what JSON Schema says of its value
   */
  public static String text(SortedMap<String, Map<String, Object>> kinds) {
    ObjectNode schema = general();
    ObjectNode rule = (ObjectNode) schema.at("/$defs/rule");
    ArrayNode names = (ArrayNode) rule.at("/properties/kind/enum");
    kinds.keySet().forEach(names::add);
    ArrayNode cases = (ArrayNode) rule.at("/allOf");
    kinds.forEach((kind, settings) -> cases.add(ofKind(kind, settings, rule)));
    return written(schema);
  }

  /** Whoever names the kind may set its settings and the general keys, and nothing else. */
  private static ObjectNode ofKind(String kind, Map<String, Object> settings, ObjectNode rule) {
    ObjectNode branch = JSON.createObjectNode();
    ObjectNode when = branch.putObject("if");
    when.putObject("properties").putObject("kind").put("const", kind);
    when.putArray("required").add("kind");
    ObjectNode then = branch.putObject("then");
    ObjectNode properties = then.putObject("properties");
    Iterator<String> general = rule.get("properties").fieldNames();
    general.forEachRemaining(key -> properties.put(key, true));
    settings.forEach((key, value) -> properties.set(key, JSON.valueToTree(value)));
    then.put("additionalProperties", false);
    return branch;
  }

  private static ObjectNode general() {
    try (InputStream stream = PackSchema.class.getResourceAsStream("pack-schema.json")) {
      if (stream == null) {
        throw new IllegalStateException("the schema is missing from the program");
      }
      return (ObjectNode) JSON.readTree(stream);
    } catch (IOException e) {
      throw new IllegalStateException("the schema cannot be read", e);
    }
  }

  private static String written(ObjectNode schema) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return JSON.writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory cannot fail to be written", e);
    }
  }
}
