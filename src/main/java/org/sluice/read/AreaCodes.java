package org.sluice.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sluice.grid.Grid;

/**
 * Areas of several levels in one column, told by their nine-character codes, whose first three
 * characters say the kind of area: a region followed by its authorities is their total whatever its
 * label. Kinds after the Register of Geographic Codes of the Office for National Statistics.
 */
final class AreaCodes {
  private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}");

  /** Older codes and those of smaller areas have letters behind the first one too. */
  private static final Pattern ANY_CODE = Pattern.compile("[A-Z](?:[A-Z]{3}\\d{5}|\\d{8})");

  /** Longer lists are of small areas, and the order of their rows says nothing. */
  private static final int MOST_AREAS = 5_000;

  private static final int FIRST_ROWS = 5;
  private static final int LENGTH = 9;
  private static final int UNKNOWN = 0;

  /** From the widest to the narrowest. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("K02"),
          Set.of("K03"),
          Set.of("K04"),
          Set.of("E92", "W92", "S92", "N92"),
          Set.of("E12", "E40"),
          Set.of("E10", "E11", "E13", "E54"),
          Set.of("E06", "E07", "E08", "E09", "E38", "W06", "S12", "N09"),
          Set.of("E05", "W05", "S13", "N08"),
          Set.of("E02", "W02", "S02"),
          Set.of("E01", "W01", "S01"));

  /** Counties hold districts of one kind only; authorities of other kinds stand beside them. */
  private static final Map<String, String> ONLY =
      Map.of("E10", "E07", "E11", "E08", "E13", "E09", "E54", "E38");

  private AreaCodes() {}

  /**
   * For each label of an axis the area that holds it, -1 where none above it does; empty where its
   * columns have no codes, or codes of one level only.
   */
  static Optional<Codes> parents(Grid grid, int[] rows, Axis axis) {
    if (axis.size() < 3 || axis.size() > MOST_AREAS) {
      return Optional.empty();
    }
    for (int column : axis.columns()) {
      if (!opensWithCode(grid, rows, column)) {
        continue;
      }
      String[] kinds = kinds(grid, rows, axis, column);
      if (mix(new TreeSet<>(List.of(kinds)))) {
        return Optional.of(parents(kinds));
      }
    }
    return Optional.empty();
  }

  /** A column of codes has one in its first rows; most columns have none, and end here. */
  private static boolean opensWithCode(Grid grid, int[] rows, int column) {
    for (int i = 0; i < Math.min(rows.length, FIRST_ROWS); i++) {
      if (!kind(grid.text(rows[i], column)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is the code of an area, of whatever kind. */
  static boolean isCode(String text) {
    return ANY_CODE.matcher(text).matches();
  }

  /** Whether some texts are codes of areas of which one kind holds another. */
  static boolean mixLevels(List<String> texts) {
    Set<String> kinds = new TreeSet<>();
    for (String text : texts) {
      kinds.add(kind(text));
    }
    return mix(kinds);
  }

  private static boolean mix(Set<String> kinds) {
    for (String wide : kinds) {
      for (String narrow : kinds) {
        if (level(wide) != UNKNOWN && holds(wide, narrow)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String kind(String text) {
    if (text.length() < LENGTH) {
      return "";
    }
    String code = Spaces.tidy(text);
    return CODE.matcher(code).matches() ? code.substring(0, 3) : "";
  }

  /** The first three characters of each label's code, empty where it has none. */
  private static String[] kinds(Grid grid, int[] rows, Axis axis, int column) {
    String[] kinds = new String[axis.size()];
    Arrays.fill(kinds, "");
    for (int i = 0; i < rows.length; i++) {
      int label = axis.codes().at(i);
      if (kinds[label].isEmpty()) {
        kinds[label] = kind(grid.text(rows[i], column));
      }
    }
    return kinds;
  }

  private static Codes parents(String[] kinds) {
    int[] parents = new int[kinds.length];
    Deque<Integer> open = new ArrayDeque<>();
    for (int label = 0; label < kinds.length; label++) {
      parents[label] = -1;
      if (level(kinds[label]) != UNKNOWN) {
        while (!open.isEmpty() && !holds(kinds[open.peek()], kinds[label])) {
          open.pop();
        }
        parents[label] = open.isEmpty() ? -1 : open.peek();
        open.push(label);
      }
    }
    return Codes.of(parents);
  }

  private static boolean holds(String wide, String narrow) {
    if (ONLY.containsKey(wide) && level(narrow) == level(wide) + 1) {
      return ONLY.get(wide).equals(narrow);
    }
    return level(wide) < level(narrow);
  }

  /** The place of a kind among the levels, from 1. */
  private static int level(String kind) {
    for (int level = 0; level < LEVELS.size(); level++) {
      if (LEVELS.get(level).contains(kind)) {
        return level + 1;
      }
    }
    return UNKNOWN;
  }
}
