package org.sluice.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The packs in the program as a table of plain text, for {@code sluice rules list}. */
public final class PackList {
  private static final List<String> HEAD = List.of("PACK", "VERSION", "GRADE", "UNITS", "TITLE");

  private PackList() {}

  /** One line a pack, under a line of headings. */
  public static String text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    Packs.bundled().stream()
        .flatMap(id -> Packs.find(id).pack().stream())
        .map(PackList::row)
        .forEach(rows::add);
    return rows.stream().map(row -> line(row, rows)).collect(Collectors.joining());
  }

  private static List<String> row(Pack pack) {
    return List.of(
        pack.id(),
        pack.version(),
        pack.source().grade().map(Grade::label).orElse(""),
        String.join(", ", pack.units()),
        pack.title());
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      int at = column;
      int width = rows.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
      String text = row.get(column);
      line.append(text).append(" ".repeat(width - text.length() + 2));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
