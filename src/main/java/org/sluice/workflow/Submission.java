package org.sluice.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import org.sluice.finding.FileAssessment;
import org.sluice.format.decoded.Limits;
import org.sluice.read.Declared;

/**
 * What the inputs of a run say of themselves, each in its own root. They describe and request; they
 * never decide.
 */
final class Submission {
  private final List<Described> roots;
  private final Map<String, List<String>> folders;

  private Submission(List<Described> roots, Map<String, List<String>> folders) {
    this.roots = List.copyOf(roots);
    this.folders = Map.copyOf(folders);
  }

  /** Reads the description of every input that has one. */
  static Submission described(Inputs inputs, Limits limits) {
    return new Submission(
        inputs.prefixes().stream()
            .map(prefix -> Described.under(prefix, inputs.files(), limits))
            .toList(),
        inputs.files().stream()
            .map(Inputs.Entry::path)
            .collect(
                groupingBy(Submission::folder, mapping(Submission::name, toUnmodifiableList()))));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The names of the files in the folder of this one. */
  List<String> siblings(String path) {
    return folders.getOrDefault(folder(path), List.of());
  }

  private Described root(String path) {
    for (Described root : roots) {
      if (root.covers(path)) {
        return root;
      }
    }
    throw new IllegalArgumentException("a path of no input");
  }

  /** What is declared of a file. */
  Declared declared(String path) {
    return root(path).declared(path);
  }

  /** Whether a file only supports the outputs, so that it is judged and never copied. */
  boolean isSupporting(String path) {
    return root(path).isSupporting(path);
  }

  /** Whether this is a description itself. */
  boolean isDescription(String path) {
    return root(path).isDescription(path);
  }

  /** What is said of a description: its faults, and that it is no output. */
  FileAssessment assessment(String path) {
    return root(path).assessment();
  }
}
