package org.sluice.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.Table;

/** The records of tables by their labels, so that those of two tables can be held together. */
final class ByLabels {
  private final Map<Table, Map<String, Integer>> records = new HashMap<>();

  /** The records of a table by their labels that are no totals; -1 where several have the same. */
  Map<String, Integer> of(Table table) {
    return records.computeIfAbsent(table, ByLabels::records);
  }

  private static Map<String, Integer> records(Table table) {
    Map<String, Integer> records = new LinkedHashMap<>();
    List<String[]> plain = new ArrayList<>();
    table
        .dimensions()
        .forEach(
            dimension ->
                plain.add(
                    dimension.hierarchy().categories().stream()
                        .map(ByLabels::plain)
                        .toArray(String[]::new)));
    for (int record = 0; record < table.size(); record++) {
      Set<String> labels = new TreeSet<>();
      for (int d = 0; d < plain.size(); d++) {
        int category = table.category(d, record);
        if (!table.dimensions().get(d).hierarchy().isTotal(category)) {
          labels.add(plain.get(d)[category]);
        }
      }
      records.merge(String.join("\u0000", labels), record, (one, other) -> -1);
    }
    return records;
  }

  /** Labels and names differ in case and look-alike characters before they differ in meaning. */
  static String plain(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
