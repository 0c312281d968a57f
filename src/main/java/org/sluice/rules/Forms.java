package org.sluice.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.pack.BasesReader;
import org.sluice.pack.RoundingBases.Step;
import org.sluice.rules.Setting.Form;
import org.sluice.yaml.Settings;

/** The usual settings: whole numbers, percentages, words and lists of words. */
final class Forms {
  private Forms() {}

  static Setting<Integer> whole(String name, int otherwise, int low, int high, String meaning) {
    return new Setting<>(
        name,
        otherwise,
        "a whole number from " + low + " to " + high,
        meaning,
        new Form<>(
            (settings, key, standard) -> settings.wholeNumber(key, low, high, standard),
            String::valueOf,
            schema("type", "integer", "minimum", low, "maximum", high)));
  }

  static Setting<BigDecimal> decimal(
      String name, int otherwise, String low, String high, String meaning) {
    return decimal(name, String.valueOf(otherwise), low, high, meaning);
  }

  static Setting<BigDecimal> decimal(
      String name, String otherwise, String low, String high, String meaning) {
    BigDecimal least = new BigDecimal(low);
    BigDecimal most = new BigDecimal(high);
    return new Setting<>(
        name,
        new BigDecimal(otherwise),
        "a number from " + low + " to " + high,
        meaning,
        new Form<>(
            (settings, key, standard) -> settings.decimal(key, least, most, standard),
            BigDecimal::toPlainString,
            schema("type", "number", "minimum", least, "maximum", most)));
  }

  static <E extends Enum<E>> Setting<E> oneOf(String name, E otherwise, String meaning) {
    Class<E> words = otherwise.getDeclaringClass();
    return new Setting<>(
        name,
        otherwise,
        allowed(words),
        meaning,
        new Form<>(
            (settings, key, standard) -> settings.oneOf(key, words, standard),
            Settings::label,
            schema("enum", labels(words))));
  }

  static <E extends Enum<E>> Setting<List<E>> someOf(
      String name, Class<E> words, List<E> otherwise, String meaning) {
    return new Setting<>(
        name,
        otherwise,
        "a list of " + allowed(words),
        meaning,
        new Form<>(
            (settings, key, standard) -> {
              List<E> chosen = settings.someOf(key, words, standard);
              return chosen.isEmpty() ? standard : chosen;
            },
            chosen -> chosen.stream().map(Settings::label).toList().toString(),
            schema("type", "array", "minItems", 1, "items", schema("enum", labels(words)))));
  }

  static Setting<List<String>> texts(String name, String allowed, String meaning) {
    return texts(name, List.of(), allowed, meaning);
  }

  static Setting<List<String>> texts(
      String name, List<String> otherwise, String allowed, String meaning) {
    return new Setting<>(
        name,
        otherwise,
        allowed,
        meaning,
        new Form<>(
            Settings::texts,
            List::toString,
            schema("type", "array", "minItems", 1, "items", schema("type", "string"))));
  }

  /** Numbers without repeats; none unless a pack gives some. */
  static Setting<List<BigDecimal>> decimals(String name, String low, String high, String meaning) {
    BigDecimal least = new BigDecimal(low);
    BigDecimal most = new BigDecimal(high);
    return new Setting<>(
        name,
        List.of(),
        "a list of numbers from " + low + " to " + high,
        meaning,
        new Form<>(
            (settings, key, standard) -> settings.decimals(key, least, most, standard),
            List::toString,
            schema(
                "type",
                "array",
                "minItems",
                1,
                "items",
                schema("type", "number", "minimum", least, "maximum", most))));
  }

  /** Words with a whole number each. */
  static <E extends Enum<E>> Setting<Map<E, Integer>> wholes(
      String name, Class<E> words, int low, int high, String meaning) {
    Map<String, Object> number = schema("type", "integer", "minimum", low, "maximum", high);
    Map<String, Object> properties = new LinkedHashMap<>();
    labels(words).forEach(label -> properties.put(label, number));
    return new Setting<>(
        name,
        Map.of(),
        "keys " + allowed(words) + " with a whole number from " + low + " to " + high,
        meaning,
        new Form<>(
            (settings, key, standard) ->
                settings.below(key).map(below -> wholes(below, words, low, high)).orElse(standard),
            Map::toString,
            schema("type", "object", "properties", properties, "additionalProperties", false)));
  }

  /** Names of the pack's own with a whole number each. */
  static Setting<Map<String, Integer>> numbers(
      String name, Map<String, Integer> otherwise, int low, int high, String meaning) {
    Map<String, Object> number = schema("type", "integer", "minimum", low, "maximum", high);
    return new Setting<>(
        name,
        otherwise,
        "names with a whole number from " + low + " to " + high,
        meaning,
        new Form<>(
            (settings, key, standard) ->
                settings.below(key).map(below -> numbers(below, low, high)).orElse(standard),
            numbers -> numbers.toString().replace("=", ": "),
            schema("type", "object", "minProperties", 1, "additionalProperties", number)));
  }

  private static Map<String, Integer> numbers(Settings below, int low, int high) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (String key : below.keys()) {
      numbers.put(key, below.wholeNumber(key, low, high, high));
    }
    return numbers;
  }

  /** The bases of a rounding by the size of the count. */
  static Setting<List<Step>> bases(String name, String meaning) {
    Map<String, Object> from = schema("type", "integer", "minimum", 0);
    Map<String, Object> base =
        schema("type", "integer", "minimum", 2, "maximum", BasesReader.LARGEST_BASE);
    return new Setting<>(
        name,
        List.of(),
        "a list such as `[{from: 0, base: 10}, {from: 100, base: 50}]`",
        meaning,
        new Form<>(
            (settings, key, standard) -> BasesReader.steps(settings, key),
            List::toString,
            schema(
                "type",
                "array",
                "minItems",
                1,
                "items",
                schema(
                    "type",
                    "object",
                    "properties",
                    schema("from", from, "base", base, "becomes", base),
                    "required",
                    List.of("from"),
                    "oneOf",
                    List.of(
                        schema("required", List.of("base")),
                        schema("required", List.of("becomes"))),
                    "additionalProperties",
                    false))));
  }

  private static <E extends Enum<E>> Map<E, Integer> wholes(
      Settings below, Class<E> words, int low, int high) {
    Map<E, Integer> numbers = new EnumMap<>(words);
    for (E word : words.getEnumConstants()) {
      String key = Settings.label(word);
      if (below.has(key)) {
        numbers.put(word, below.wholeNumber(key, low, high, high));
      }
    }
    below.refuseOthers();
    return numbers;
  }

  /** Keys and values in turn, kept in this order. */
  static Map<String, Object> schema(Object... keysAndValues) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return schema;
  }

  static <E extends Enum<E>> List<String> labels(Class<E> words) {
    return Arrays.stream(words.getEnumConstants()).map(Settings::label).toList();
  }

  private static <E extends Enum<E>> String allowed(Class<E> words) {
    return labels(words).stream().collect(Collectors.joining("`, `", "`", "`"));
  }
}
