package org.sluice.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.finding.Problem;
import org.sluice.finding.Unchecked;

/**
 * The files of a run.
 *
 * @param root the last name of the input's path; several are joined by a comma
 * @param prefixes what the paths of each input begin with: nothing where there is one
 * @param files in the order of their paths
 * @param unchecked what was found and will not be opened
 * @param problems why the paths cannot be used at all
 */
record Inputs(
    String root,
    List<String> prefixes,
    List<Entry> files,
    List<Unchecked> unchecked,
    List<Problem> problems) {
  /**
   * One file.
   *
   * @param path relative to the input, with forward slashes
   * @param file where it is on disk
   */
  record Entry(String path, Path file) {}

  /** Everything below the paths but the output folder, which is never read as input. */
  static Inputs under(List<Path> paths, Path out) {
    Path realOut = RealPath.of(out);
    List<Problem> problems = new ArrayList<>(unusable(paths, realOut));
    OutputProblem.before(out).ifPresent(problems::add);
    List<String> names = paths.stream().map(Inputs::lastName).toList();
    List<String> prefixes =
        paths.size() == 1 ? List.of("") : names.stream().map(name -> name + "/").toList();
    Walk walk = new Walk(realOut);
    for (int i = 0; i < paths.size() && problems.isEmpty(); i++) {
      walk.everythingUnder(paths.get(i), names.get(i), prefixes.get(i));
    }
    if (problems.isEmpty()) {
      problems.addAll(unusable(paths.get(0), walk));
    }
    return new Inputs(String.join(", ", names), prefixes, walk.files(), walk.unchecked(), problems);
  }

  private static List<Problem> unusable(List<Path> paths, Path out) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        problems.add(
            new Problem(path.toString(), "a file or folder", "nothing there", "check the path"));
      } else if (!names.add(lastName(path))) {
        problems.add(
            new Problem(
                path.toString(),
                "paths with different last names",
                "the name " + lastName(path) + " twice",
                "check them one at a time, or rename one"));
      } else if (Files.isDirectory(out) && RealPath.of(path).startsWith(out)) {
        problems.add(
            new Problem(
                path.toString(),
                "a path outside of the output folder",
                "one that lies in it",
                "name another output folder with --out"));
      }
    }
    return problems;
  }

  private static List<Problem> unusable(Path first, Walk walk) {
    if (walk.files().isEmpty() && walk.unchecked().isEmpty()) {
      return List.of(
          new Problem(first.toString(), "at least one file", "none", "name a folder of outputs"));
    }
    Set<String> paths = new HashSet<>();
    return Stream.concat(
            walk.files().stream().map(Entry::path), walk.unchecked().stream().map(Unchecked::path))
        .filter(path -> !paths.add(path))
        .distinct()
        .map(
            path ->
                new Problem(
                    path, "files with different names", "two that read alike", "rename one"))
        .toList();
  }

  private static String lastName(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : name.toString();
  }
}
