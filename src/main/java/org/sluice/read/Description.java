package org.sluice.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sluice.finding.Problem;
import org.sluice.finding.Supplied;
import org.sluice.grid.Grid;
import org.sluice.table.Hierarchy;
import org.sluice.table.Role;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Parsed;
import org.sluice.yaml.Settings;

/**
 * What a submission's {@code sluice.yaml} says: outputs with their measures and dimensions, units,
 * hierarchies. It describes and never decides. Keys of the contract that are not used yet are
 * accepted and named in {@link #notUsed()}; every other unknown key is a fault.
 *
 * @param outputs what is declared of each file, by path
 * @param supporting files declared as supporting: judged like any other, never copied
 * @param units units and the unit that each groups, empty where it groups none
 * @param notUsed keys that are understood by nobody yet
 * @param problems all faults, each with line and column
 */
public record Description(
    Map<String, Declared> outputs,
    Set<String> supporting,
    Map<String, String> units,
    List<String> notUsed,
    List<Problem> problems) {
  /** Copies the collections. */
  public Description {
    outputs = Map.copyOf(outputs);
    supporting = Set.copyOf(supporting);
    units = Map.copyOf(units);
    notUsed = List.copyOf(notUsed);
    problems = List.copyOf(problems);
  }

  /** No description. */
  public static Description none() {
    return new Description(Map.of(), Set.of(), Map.of(), List.of(), List.of());
  }

  /** What is declared of a file. */
  public Declared of(String path) {
    return outputs.getOrDefault(path, Declared.none());
  }

  /**
   * Reads a description.
   *
   * @param parsed the YAML tree of {@code sluice.yaml}
   * @param files gives the grid of a hierarchy file by its path in the submission, where there is
   *     one
   */
  public static Description read(Parsed parsed, Function<String, Optional<Grid>> files) {
    if (parsed.root().isEmpty()) {
      return new Description(Map.of(), Set.of(), Map.of(), List.of(), parsed.problems());
    }
    return new Reading(parsed.problems(), files).read(parsed.root().get());
  }

  /** One reading of a tree, with its faults. */
  private static final class Reading {
    private final Faults faults = new Faults();
    private final Function<String, Optional<Grid>> files;
    private final Map<String, Hierarchy> hierarchies = new HashMap<>();
    private final Map<String, String> treeFiles = new TreeMap<>();
    private final Set<String> usedHierarchies = new HashSet<>();
    private final Map<String, Declared> outputs = new LinkedHashMap<>();
    private final Set<String> supporting = new TreeSet<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final List<String> notUsed = new ArrayList<>();

    Reading(List<Problem> problems, Function<String, Optional<Grid>> files) {
      this.files = files;
      faults.addAll(problems);
    }

    Description read(Node root) {
      Settings settings = Settings.of(root, faults);
      for (String key : List.of("project", "rules", "requests")) {
        if (settings.has(key)) {
          notUsed.add(key);
        }
      }
      settings.node("hierarchies").ifPresent(this::hierarchies);
      settings.node("units").ifPresent(this::units);
      settings.eachBelow("outputs").forEach(this::output);
      settings.refuseOthers();
      treeFiles.forEach(
          (name, file) -> {
            if (usedHierarchies.contains(name)) {
              outputs.put(file, outputs.getOrDefault(file, Declared.none()).asHierarchy());
            }
          });
      return new Description(outputs, supporting, units, notUsed, faults.problems());
    }

    private List<Node.Entry> entries(Node node) {
      if (node instanceof Node.Mapping mapping) {
        return mapping.entries();
      }
      faults.add(
          node.position(), "keys with values", node.described(), "write `name: value` lines");
      return List.of();
    }

    private void hierarchies(Node node) {
      for (Node.Entry entry : entries(node)) {
        if (entry.value() instanceof Node.Scalar path) {
          Optional<Grid> grid = files.apply(path.text());
          Optional<Hierarchy> read = grid.flatMap(Trees::of);
          if (grid.filter(Trees::isNothingElse).isPresent()) {
            treeFiles.put(entry.key().text(), path.text());
          }
          if (read.isPresent()) {
            hierarchies.put(entry.key().text(), read.get());
          } else {
            faults.add(
                path.position(),
                "a CSV file with the columns child and parent",
                path.described(),
                "put the file into the submission and name it by its path there");
          }
        } else {
          faults.add(
              entry.value().position(), "a path", entry.value().described(), "name a CSV file");
        }
      }
    }

    private void units(Node node) {
      for (Node.Entry entry : entries(node)) {
        Settings unit = Settings.of(entry.value(), faults);
        units.put(entry.key().text(), unit.text("groups", ""));
        unit.refuseOthers();
      }
    }

    private void output(Settings output) {
      String file = output.requiredText("file");
      if (output.oneOf("role", List.of("table", "supporting"), "table").equals("supporting")) {
        supporting.add(file);
      }
      Map<String, Declared.DeclaredMeasure> measures = new LinkedHashMap<>();
      Map<String, Declared.DeclaredDimension> dimensions = new LinkedHashMap<>();
      output.node("measures").ifPresent(node -> measures(node, measures));
      output.node("dimensions").ifPresent(node -> dimensions(node, dimensions));
      String title = output.text("title", "");
      Wishes wishes = Wishes.from(output, faults);
      Set<Supplied> supplied = supplied(output);
      output.refuseOthers();
      Declared declared = new Declared(title, measures, dimensions, false, wishes, supplied);
      if (outputs.put(file, declared) != null) {
        output.fault("file", "each file once", "a file that stands above", "join the two entries");
      }
    }

    /** What is said in free text. */
    private static Set<Supplied> supplied(Settings output) {
      Set<Supplied> supplied = EnumSet.noneOf(Supplied.class);
      for (Supplied each : Supplied.values()) {
        if (!output.text(each.label(), "").isEmpty()) {
          supplied.add(each);
        }
      }
      return supplied;
    }

    private void measures(Node node, Map<String, Declared.DeclaredMeasure> measures) {
      List<String> roles = java.util.Arrays.stream(Role.values()).map(Role::label).toList();
      for (Node.Entry entry : entries(node)) {
        Settings measure = Settings.of(entry.value(), faults);
        measure.require("role");
        Role role = Role.labelled(measure.oneOf("role", roles, "other")).orElse(Role.OTHER);
        String unit = measure.text("unit", "");
        if (!unit.isEmpty() && !units.isEmpty() && !units.containsKey(unit)) {
          measure.fault(
              "unit", "a unit named under `units`", "another word", "add it under `units`");
        }
        measures.put(
            entry.key().text(),
            new Declared.DeclaredMeasure(role, unit, measure.text("contributors", "")));
        measure.refuseOthers();
      }
    }

    private void dimensions(Node node, Map<String, Declared.DeclaredDimension> dimensions) {
      for (Node.Entry entry : entries(node)) {
        Settings dimension = Settings.of(entry.value(), faults);
        String name = dimension.text("hierarchy", "");
        Optional<Hierarchy> hierarchy = Optional.ofNullable(hierarchies.get(name));
        usedHierarchies.add(name);
        if (!name.isEmpty() && hierarchy.isEmpty()) {
          dimension.fault(
              "hierarchy",
              "a hierarchy named under `hierarchies`",
              "another word",
              "add it under `hierarchies`");
        }
        dimensions.put(
            entry.key().text(),
            new Declared.DeclaredDimension(hierarchy, dimension.text("total", "")));
        dimension.refuseOthers();
      }
    }
  }
}
