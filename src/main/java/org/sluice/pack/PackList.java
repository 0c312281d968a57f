package org.sluice.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The packs in the program as a table of plain text, for {@code sluice rules list}. */
public final class PackList {
  private static final List<String> HEAD = List.of("PACK", "SERVICE", "VERSION", "GRADE", "UNITS");

  /** Wider lines break on most screens. */
  private static final int WIDTH = 100;

  private PackList() {}

  /** One line a pack, under a line of headings; which ones are out of date stands below. */
  public static String text() {
    List<Pack> packs =
        Packs.bundled().stream().flatMap(id -> Packs.find(id).pack().stream()).toList();
    return text(packs);
  }

  static String text(List<Pack> packs) {
    Map<String, String> newer = newer(packs);
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    packs.forEach(pack -> rows.add(row(pack, newer.containsKey(pack.id()))));
    String table = rows.stream().map(row -> line(row, rows)).collect(Collectors.joining());
    String older =
        newer.entrySet().stream()
            .map(entry -> "* older: " + entry.getKey() + ", now " + entry.getValue() + "\n")
            .collect(Collectors.joining());
    return older.isEmpty() ? table : table + "\n" + older;
  }

  /** The pack that took the place of another one here, by the id of the other. */
  private static Map<String, String> newer(List<Pack> packs) {
    Map<String, String> newer = new TreeMap<>();
    packs.forEach(pack -> pack.supersedes().forEach(older -> newer.put(older, pack.id())));
    newer.keySet().retainAll(packs.stream().map(Pack::id).toList());
    return newer;
  }

  private static List<String> row(Pack pack, boolean isOlder) {
    return List.of(
        pack.id() + (isOlder ? " *" : ""),
        pack.service().name(),
        pack.version(),
        pack.grade().map(Grade::label).orElse(""),
        String.join(", ", pack.units()));
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      int at = column;
      int width = rows.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
      String text = row.get(column);
      line.append(text).append(" ".repeat(width - text.length() + 2));
    }
    String whole = line.toString().stripTrailing();
    return (whole.length() > WIDTH ? whole.substring(0, WIDTH - 1) + "…" : whole) + "\n";
  }
}
