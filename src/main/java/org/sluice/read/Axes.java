package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the dimensions among the label columns: codes and names that mirror each other are one,
 * levels of one geography are one, and a column that another one determines (an area's type, a
 * row's remark) is no dimension, though it may group the categories of one.
 */
final class Axes {
  private final Block block;

  private final int[] rows;
  private final Profile[] profiles;
  private final List<Axis> chosen = new ArrayList<>();
  private final Map<List<Integer>, List<int[]>> groupings = new LinkedHashMap<>();
  private final List<Levels> levels = new ArrayList<>();
  private final List<String> why = new ArrayList<>();

  Axes(Block block, int[] rows, Profile[] profiles) {
    this.block = block;
    this.rows = rows;
    this.profiles = profiles;
  }

  /** Chooses; then ask for the axes. */
  Axes choose(List<Sense> senses) {
    List<Axis> before = new ArrayList<>();
    List<Axis> spare = new ArrayList<>();
    Map<Integer, Axis> axes = axes(senses);
    boolean figuresSeen = false;
    for (Sense sense : senses) {
      figuresSeen |= sense.isFigure();
      Axis axis = axes.get(sense.column());
      if (axis == null) {
        continue;
      }
      boolean prose = profiles[sense.column() - block.left()].isProse();
      boolean index = profiles[sense.column() - block.left()].isCounting() && axis.isUnique();
      if (figuresSeen || prose || index) {
        spare.add(axis);
      } else {
        before.add(axis);
      }
    }
    if (before.isEmpty()) {
      before.addAll(spare);
      spare.clear();
    }
    List<Axis> merged = merge(before);
    merged = areas(merged);
    if (BareMatrix.is(block) && merged.isEmpty()) {
      merged = List.of(BareMatrix.axis(rows.length));
    }
    independent(merged);
    complete(spare);
    nest();
    return this;
  }

  private Map<Integer, Axis> axes(List<Sense> senses) {
    List<Sense> labels = new ArrayList<>();
    for (Sense sense : senses) {
      if (sense.isLabel()) {
        labels.add(sense);
      }
    }
    Map<Integer, Axis> axes = new HashMap<>();
    Set<Integer> labelled = labels.stream().map(Sense::column).collect(Collectors.toSet());
    for (Axis axis : Columns.each(block, labels, sense -> axis(sense, labelled))) {
      axes.put(axis.columns().get(0), axis);
    }
    return axes;
  }

  private Axis axis(Sense sense, Set<Integer> labelled) {
    Profile profile = profiles[sense.column() - block.left()];
    Axis axis =
        profile.isText() && profile.cells == rows.length
            ? profile.axis(sense.column(), sense.name(), sense.role())
            : Axis.of(block.grid(), sense.column(), rows, sense.name(), sense.role());
    return new MergedCells(block.grid(), rows, block.left(), labelled::contains).filled(axis);
  }

  private List<Axis> merge(List<Axis> axes) {
    List<Axis> merged = new ArrayList<>();
    for (Axis axis : axes) {
      int partner = -1;
      for (int i = 0; i < merged.size() && partner < 0; i++) {
        partner = axis.size() > 1 && merged.get(i).mirrors(axis) ? i : -1;
      }
      if (partner < 0) {
        merged.add(axis);
      } else {
        merged.set(partner, merged.get(partner).with(axis));
      }
    }
    return merged;
  }

  private List<Axis> areas(List<Axis> axes) {
    List<Axis> areas = new ArrayList<>();
    for (Axis axis : axes) {
      if (axis.size() > 1 && AreaNames.isArea(axis.name()) && !isLevelName(axis)) {
        areas.add(axis);
      }
    }
    if (areas.size() < 2) {
      return axes;
    }
    List<Axis> names = axes.stream().filter(Axes::isLevelName).toList();
    return Levels.of(areas, names, rows.length)
        .map(
            found -> {
              levels.add(found);
              why.add("columns of one geography were read as one dimension");
              List<Axis> rest = new ArrayList<>();
              for (Axis axis : axes) {
                if (axis.is(areas.get(0))) {
                  rest.add(found.axis());
                } else if (areas.stream().noneMatch(axis::is)) {
                  rest.add(axis);
                }
              }
              return rest;
            })
        .orElse(axes);
  }

  /** A column that names the level of an area rather than the area. */
  private static boolean isLevelName(Axis axis) {
    Words words = Words.of(axis.name());
    return words.has("geographic")
        || (AreaNames.isArea(words) && (words.has("type") || words.has("level")));
  }

  private void independent(List<Axis> axes) {
    for (Axis axis : axes) {
      List<Integer> ruler = List.of();
      int[] image = new int[0];
      for (Axis other : axes) {
        if (!other.is(axis) && other.size() > axis.size() && axis.size() > 1 && image.length == 0) {
          image = other.determines(axis);
          ruler = image.length > 0 ? other.columns() : ruler;
        }
      }
      if (ruler.isEmpty()) {
        chosen.add(axis);
      } else {
        groupings.computeIfAbsent(ruler, key -> new ArrayList<>()).add(image);
      }
    }
  }

  private void complete(List<Axis> spare) {
    for (Axis axis : spare) {
      if (Axis.tellApart(chosen, rows.length)) {
        return;
      }
      chosen.add(axis);
    }
    if (!Axis.tellApart(chosen, rows.length)) {
      why.add("several rows share all their labels");
    }
  }

  /** Variable and level of a summary table; columns with one label for all rows do not matter. */
  private void nest() {
    List<Axis> varied = new ArrayList<>();
    for (Axis axis : chosen) {
      if (axis.size() > 1) {
        varied.add(axis);
      }
    }
    if (varied.size() != 2) {
      return;
    }
    Nesting.of(varied.get(0), varied.get(1))
        .ifPresent(
            joint -> {
              chosen.removeIf(axis -> axis.is(varied.get(0)) || axis.is(varied.get(1)));
              chosen.add(0, joint.axis());
              int[] groups = new int[joint.axis().size()];
              Arrays.setAll(groups, joint.groups()::at);
              groupings
                  .computeIfAbsent(joint.axis().columns(), key -> new ArrayList<>())
                  .add(groups);
              why.add("variable and level were read as one list");
            });
  }

  List<Axis> chosen() {
    return chosen;
  }

  /** For each label of an axis the group that another column puts it in; may be several columns. */
  List<int[]> groupings(Axis axis) {
    return groupings.getOrDefault(axis.columns(), List.of());
  }

  /** The levels of a geography of several columns, where this axis is one. */
  List<Levels> levels(Axis axis) {
    return levels.isEmpty()
        ? List.of()
        : levels.stream().filter(found -> found.axis().is(axis)).toList();
  }

  List<String> why() {
    return why;
  }
}
