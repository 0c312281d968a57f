package org.sluice.rules;

import java.util.Map;
import java.util.function.Function;
import org.sluice.yaml.Settings;

/**
 * One setting of a kind: how a pack writes it, what it may be, and what it is where a pack is
 * silent.
 *
 * @param name the key in a pack
 * @param otherwise the default
 * @param allowed what a pack may write, in words
 * @param meaning one line for people
 * @param form how its values are read and written
 * @param strictness which way it becomes stricter
 */
public record Setting<T>(
    String name,
    T otherwise,
    String allowed,
    String meaning,
    Form<T> form,
    Strictness<T> strictness) {
  /** A setting that is stricter neither way. */
  public Setting(String name, T otherwise, String allowed, String meaning, Form<T> form) {
    this(name, otherwise, allowed, meaning, form, Strictness.neither());
  }

  /** The same, which becomes stricter this way. */
  Setting<T> stricter(Strictness<T> way) {
    return new Setting<>(name, otherwise, allowed, meaning, form, way);
  }

  /**
   * How values of a type stand in a pack.
   *
   * @param reading reads the value of a key, with the default where it is missing or wrong
   * @param writing writes a value as YAML in one line
   * @param schema what a JSON Schema says of the value
   */
  public record Form<T>(
      Reading<T> reading, Function<T, String> writing, Map<String, Object> schema) {}

  /** Reads the value of a key; faults go where the settings send them. */
  @FunctionalInterface
  public interface Reading<T> {
    /** The value of the key, or the default. */
    T read(Settings settings, String name, T otherwise);
  }

  /** The default as a pack would write it. */
  public String written() {
    return form.writing().apply(otherwise);
  }

  /** What a JSON Schema says of the value. */
  public Map<String, Object> schema() {
    return form.schema();
  }

  /** What a rule's keys say of the setting, as a pack would write it. */
  String written(Settings settings) {
    return form.writing().apply(read(settings));
  }

  /** What a change from one rule's keys to another's does. */
  Strictness.Change change(Settings before, Settings after) {
    return strictness.change(read(before), read(after));
  }

  T read(Settings settings) {
    return form.reading().read(settings, name, otherwise);
  }
}
