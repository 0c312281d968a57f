package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.table.Role;

/**
 * One way of labelling the body rows: a label column, or several columns that say the same thing (a
 * code and a name).
 *
 * @param name its head
 * @param columns source columns, zero-based
 * @param role what the labels are
 * @param labels each label once, in the order of the source
 * @param codes for each body row the index of its label
 */
record Axis(String name, List<Integer> columns, Role role, List<String> labels, Codes codes) {
  /** Reads a label column over these rows. */
  static Axis of(Grid grid, int column, int[] rows, String name, Role role) {
    DistinctTexts texts = new DistinctTexts(grid, column);
    int[] codes = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      codes[i] = texts.numberOf(rows[i]);
    }
    return of(texts, codes, column, name, role);
  }

  /** A label column by its texts and, for each row, the number of its text. */
  static Axis of(DistinctTexts texts, int[] codes, int column, String name, Role role) {
    // Most labels are spelled one way only, and their texts are numbered as they are.
    return texts.areTidy()
        ? new Axis(name, List.of(column), role, List.copyOf(texts.texts()), Codes.of(codes))
        : tidied(texts, codes, column, name, role);
  }

  private static Axis tidied(DistinctTexts texts, int[] codes, int column, String name, Role role) {
    Map<String, Integer> index = new LinkedHashMap<>();
    int[] labelOf = new int[texts.size()];
    for (int text = 0; text < labelOf.length; text++) {
      Integer known = index.putIfAbsent(Spaces.tidy(texts.text(text)), index.size());
      labelOf[text] = known == null ? index.size() - 1 : known;
    }
    int[] tidied = new int[codes.length];
    Arrays.setAll(tidied, i -> labelOf[codes[i]]);
    return new Axis(name, List.of(column), role, List.copyOf(index.keySet()), Codes.of(tidied));
  }

  int size() {
    return labels.size();
  }

  /** Whether no two rows share a label. */
  boolean isUnique() {
    return labels.size() == codes.size();
  }

  /** Whether both are read from the same columns. */
  boolean is(Axis other) {
    return columns.equals(other.columns);
  }

  /** Letters of the source columns. */
  List<String> letters() {
    List<String> letters = new ArrayList<>(columns.size());
    columns.forEach(column -> letters.add(Place.letters(column)));
    return letters;
  }

  /**
   * For each label of this axis the one label of another, or an empty array where some label has
   * several.
   */
  int[] determines(Axis other) {
    int[] image = new int[size()];
    Arrays.fill(image, -1);
    for (int i = 0; i < codes.size(); i++) {
      int code = codes.at(i);
      if (image[code] < 0) {
        image[code] = other.codes.at(i);
      } else if (image[code] != other.codes.at(i)) {
        return new int[0];
      }
    }
    return image;
  }

  /** Whether the labels of both stand for each other one to one. */
  boolean mirrors(Axis other) {
    return size() == other.size() && determines(other).length == size();
  }

  /** Both as one; the words of the one that is no code. */
  Axis with(Axis other) {
    boolean code = role == Role.CODE || role == Role.IDENTIFIER || name.isEmpty();
    Axis words = code ? other : this;
    List<Integer> all = new ArrayList<>(columns);
    all.addAll(other.columns);
    return new Axis(words.name, List.copyOf(all), words.role, words.labels, words.codes);
  }

  /** Whether these axes together tell every row from every other. */
  static boolean tellApart(List<Axis> axes, int rows) {
    if (rows < 2) {
      return true;
    }
    for (Axis axis : axes) {
      if (axis.isUnique()) {
        return true;
      }
    }
    long size = 1;
    for (Axis axis : axes) {
      size = Math.multiplyHigh(size, axis.size()) == 0 ? size * axis.size() : -1;
      if (size <= 0) {
        return tellApartByLists(axes, rows);
      }
    }
    if (size < rows) {
      return false;
    }
    long[] keys = new long[rows];
    for (Axis axis : axes) {
      for (int row = 0; row < rows; row++) {
        keys[row] = keys[row] * axis.size() + axis.codes.at(row);
      }
    }
    Arrays.sort(keys);
    for (int row = 1; row < rows; row++) {
      if (keys[row] == keys[row - 1]) {
        return false;
      }
    }
    return true;
  }

  private static boolean tellApartByLists(List<Axis> axes, int rows) {
    Set<List<Integer>> seen = new HashSet<>();
    for (int row = 0; row < rows; row++) {
      int at = row;
      if (!seen.add(axes.stream().map(axis -> axis.codes.at(at)).toList())) {
        return false;
      }
    }
    return true;
  }
}
