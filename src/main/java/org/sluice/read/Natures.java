package org.sluice.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Dimension;

/** What the categories of a dimension are, by its name and their labels. */
final class Natures {
  /** Codes of the nine-character kind: a letter, then eight digits. */
  private static final Pattern AREA_CODE = Pattern.compile("[A-Z](?:[A-Z]{3}\\d{5}|\\d{8})");

  private Natures() {}

  static Dimension.Nature of(String name, List<String> labels) {
    Words words = Words.of(name);
    if (Labels.areTimes(labels) || (words.hasAny(Labels.TIME) && !words.has("name"))) {
      return Dimension.Nature.TIME;
    }
    return holdAreaCode(labels) || words.hasAny(Labels.AREA)
        ? Dimension.Nature.AREA
        : Dimension.Nature.OTHER;
  }

  private static boolean holdAreaCode(List<String> labels) {
    return labels.stream()
        .limit(20)
        .anyMatch(label -> label.length() == 9 && AREA_CODE.matcher(label).matches());
  }

  /** Indices of the labels that stand for unknown. */
  static Set<Integer> notStated(List<String> labels) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < labels.size() && labels.size() < 5000; i++) {
      if (!labels.get(i).isEmpty() && Totals.isNotStated(labels.get(i))) {
        found.add(i);
      }
    }
    return found;
  }
}
