package org.sluice.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Sheets;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Printed text as it is cut and read. */
final class Prints {
  private static final String NAME = "a.log";

  private Prints() {}

  static Sheets sheets(String text) {
    return ((Decoded.Grids) Formats.decode(NAME, text.getBytes(UTF_8))).sheets();
  }

  static Recognised read(String text) {
    return Recognition.of(NAME, sheets(text), Declared.none());
  }

  static List<Table> tables(String text) {
    return read(text).tables();
  }

  /** The roles of all measures by their names. */
  static Map<String, Role> roles(String text) {
    Map<String, Role> roles = new TreeMap<>();
    for (Table table : tables(text)) {
      for (Measure measure : table.measures()) {
        roles.put(measure.name(), measure.role());
      }
    }
    return roles;
  }
}
