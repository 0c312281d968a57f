package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Where what a description says of a file differs from what the file reads as. */
public final class Differences {
  private Differences() {}

  /** The columns that two readings take for different things, in words that name both. */
  public static List<String> between(Table declared, Table recognised) {
    Map<String, Role> one = roles(declared);
    Map<String, Role> other = roles(recognised);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, Role> column : one.entrySet()) {
      Role role = other.get(column.getKey());
      if (role == null) {
        differences.add(
            "column "
                + column.getKey()
                + " is declared "
                + column.getValue().label()
                + " and reads as labels");
      } else if (role != column.getValue()) {
        differences.add(
            "column "
                + column.getKey()
                + " is declared "
                + column.getValue().label()
                + " and reads as "
                + role.label());
      }
    }
    for (String column : other.keySet()) {
      if (!one.containsKey(column)) {
        differences.add(
            "column " + column + " is declared labels and reads as " + other.get(column).label());
      }
    }
    return differences;
  }

  private static Map<String, Role> roles(Table table) {
    Map<String, Role> roles = new TreeMap<>();
    for (Measure measure : table.measures()) {
      measure.columns().forEach(column -> roles.putIfAbsent(column, measure.role()));
    }
    return roles;
  }
}
