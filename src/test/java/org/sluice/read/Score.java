package org.sluice.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** How one file, or all together, compares with its hand labels. */
record Score(
    String file,
    int tables,
    int exact,
    int small,
    int found,
    int flagged,
    int wrong,
    String detail) {
  static Score of(Truth truth, List<Recognised> read) {
    List<Table> tables = read.stream().flatMap(each -> each.tables().stream()).toList();
    int exact = 0;
    StringBuilder detail = new StringBuilder();
    for (Truth.LabelledTable labelled : truth.tables()) {
      Set<String> best = new TreeSet<>();
      for (Table table : tables) {
        if (table.range().a1().equals(labelled.range())) {
          best = counts(table);
        }
      }
      boolean ranged =
          tables.stream().anyMatch(table -> table.range().a1().equals(labelled.range()));
      exact += ranged && best.equals(labelled.counts()) ? 1 : 0;
      if (!ranged || !best.equals(labelled.counts())) {
        detail.append(
            ranged
                ? " counts " + best
                : " ranges " + tables.stream().map(t -> t.range().a1()).toList());
      }
    }
    Set<String> flagged = flagged(tables);
    if (truth.cut()) {
      int[] last = truth.small().stream().map(Score::place).max(Score::compare).orElseThrow();
      flagged.removeIf(cell -> compare(place(cell), last) > 0);
    }
    Set<String> found = new HashSet<>(flagged);
    found.retainAll(truth.small());
    Set<String> wrong = new TreeSet<>(flagged);
    wrong.removeAll(truth.small());
    Set<String> missed = new TreeSet<>(truth.small());
    missed.removeAll(flagged);
    if (!wrong.isEmpty() || !missed.isEmpty()) {
      detail.append(" false ").append(wrong).append(" missed ").append(missed);
    }
    return new Score(
        truth.file(),
        truth.tables().size(),
        exact,
        truth.small().size(),
        found.size(),
        flagged.size(),
        wrong.size(),
        detail.toString());
  }

  /** Row and column of an A1 reference; lists are cut by row, then column. */
  private static int[] place(String a1) {
    int letters = 0;
    int column = 0;
    while (Character.isLetter(a1.charAt(letters))) {
      column = column * 26 + a1.charAt(letters) - 'A' + 1;
      letters++;
    }
    return new int[] {Integer.parseInt(a1.substring(letters)), column};
  }

  private static int compare(int[] first, int[] second) {
    return first[0] != second[0]
        ? Integer.compare(first[0], second[0])
        : Integer.compare(first[1], second[1]);
  }

  private static Set<String> counts(Table table) {
    Set<String> counts = new TreeSet<>();
    for (Measure measure : table.measures()) {
      if (measure.role().isCount()) {
        counts.addAll(measure.columns());
      }
    }
    return counts;
  }

  private static Set<String> flagged(List<Table> tables) {
    Set<String> flagged = new TreeSet<>();
    for (Table table : tables) {
      for (int m = 0; m < table.measures().size(); m++) {
        for (int record = 0; record < table.size(); record++) {
          if (table.measures().get(m).role().isCount() && table.column(m).isBetween(record, 1, 7)) {
            flagged.add(table.place(m, record).a1());
          }
        }
      }
    }
    return flagged;
  }

  static Score sum(List<Score> scores) {
    return new Score(
        "all",
        scores.stream().mapToInt(Score::tables).sum(),
        scores.stream().mapToInt(Score::exact).sum(),
        scores.stream().mapToInt(Score::small).sum(),
        scores.stream().mapToInt(Score::found).sum(),
        scores.stream().mapToInt(Score::flagged).sum(),
        scores.stream().mapToInt(Score::wrong).sum(),
        "");
  }

  double exactShare() {
    return tables == 0 ? 1 : exact / (double) tables;
  }

  double recall() {
    return small == 0 ? 1 : found / (double) small;
  }

  double falseShare() {
    return flagged == 0 ? 0 : wrong / (double) flagged;
  }

  String line() {
    return "tables %d/%d  small counts %d/%d  false %d of %d  %s%s"
        .formatted(exact, tables, found, small, wrong, flagged, file, detail);
  }
}
