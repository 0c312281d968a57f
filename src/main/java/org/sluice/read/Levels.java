package org.sluice.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Role;

/**
 * Several columns of one geography (country, region, authority) as one axis. A row is labelled by
 * its lowest level that is filled, and belongs to what the next higher filled level says.
 *
 * @param axis the joint axis
 * @param parents for each of its labels the label it is part of, -1 for a root
 */
record Levels(Axis axis, Codes parents) {
  /** The joint axis of these columns; empty where no column is ever blank below another. */
  static Optional<Levels> of(List<Axis> areas, List<Axis> levelNames, int rows) {
    List<Axis> ordered =
        areas.stream().sorted(Comparator.comparingInt(axis -> filledLabels(axis))).toList();
    Axis lowest = ordered.get(ordered.size() - 1);
    int blank = lowest.labels().indexOf("");
    boolean nested =
        blank >= 0
            || ordered.stream()
                .limit(ordered.size() - 1)
                .allMatch(axis -> lowest.determines(axis).length > 0);
    if (!nested) {
      return Optional.empty();
    }
    return Optional.of(new Joint(ordered, levelNames, rows).levels(areas));
  }

  private static int filledLabels(Axis axis) {
    return axis.size() - (axis.labels().contains("") ? 1 : 0);
  }

  /** Joins the columns row by row. */
  private static final class Joint {
    private final List<Axis> ordered;
    private final List<Axis> levelNames;
    private final int rows;
    private final Map<String, Integer> index = new HashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final List<Integer> parents = new ArrayList<>();

    Joint(List<Axis> ordered, List<Axis> levelNames, int rows) {
      this.ordered = ordered;
      this.levelNames = levelNames;
      this.rows = rows;
    }

    Levels levels(List<Axis> areas) {
      int[] codes = new int[rows];
      Map<List<Integer>, Integer> known = new HashMap<>();
      for (int row = 0; row < rows; row++) {
        List<Integer> key = new ArrayList<>();
        for (Axis axis : ordered) {
          key.add(axis.codes().at(row));
        }
        int at = row;
        codes[row] = known.computeIfAbsent(key, missing -> code(at));
      }
      Axis lowest = ordered.get(ordered.size() - 1);
      List<Integer> columns = areas.stream().flatMap(axis -> axis.columns().stream()).toList();
      Axis axis =
          new Axis(lowest.name(), columns, Role.OTHER, List.copyOf(labels), Codes.of(codes));
      return new Levels(axis, Codes.of(parents.stream().mapToInt(Integer::intValue).toArray()));
    }

    private int code(int row) {
      int parent = -1;
      String path = "";
      int code = -1;
      for (int level = 0; level < ordered.size(); level++) {
        String label = label(level, row);
        if (!label.isEmpty()) {
          parent = code;
          path = level + "\n" + label;
          code = enter(path, label, parent);
        }
      }
      return code >= 0 ? code : root(row);
    }

    private int root(int row) {
      String name =
          levelNames.isEmpty()
              ? "Total"
              : levelNames.get(0).labels().get(levelNames.get(0).codes().at(row));
      String label = name.isEmpty() ? "Total" : name;
      return enter("root\n" + label, label, -1);
    }

    private String label(int level, int row) {
      Axis axis = ordered.get(level);
      return axis.labels().get(axis.codes().at(row));
    }

    private int enter(String path, String label, int parent) {
      Integer known = index.get(path);
      if (known != null) {
        return known;
      }
      String name =
          labels.contains(label)
              ? label + " (" + ordered.get(path.charAt(0) - '0').name() + ")"
              : label;
      while (labels.contains(name)) {
        name = name + "'";
      }
      index.put(path, labels.size());
      labels.add(name);
      parents.add(parent);
      return labels.size() - 1;
    }
  }
}
