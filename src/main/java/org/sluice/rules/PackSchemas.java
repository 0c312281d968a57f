package org.sluice.rules;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sluice.pack.PackSchema;

/** The JSON Schema of packs with the settings of every kind, for editors. */
public final class PackSchemas {
  private PackSchemas() {}

  /** The schema as JSON. */
  public static String text() {
    SortedMap<String, Map<String, Object>> kinds = new TreeMap<>();
    for (Kind kind : Rules.ALL) {
      Map<String, Object> settings = new TreeMap<>();
      kind.settings().forEach(setting -> settings.put(setting.name(), setting.schema()));
      kinds.put(kind.name(), settings);
    }
    return PackSchema.text(kinds);
  }
}
