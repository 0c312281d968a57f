package org.sluice.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a run found out: the only thing a report sees.
 *
 * @param version of the program
 * @param root the last name of the input's path
 * @param limits how much was opened of a file, where that is not as usual: {@code cells=50000000}
 * @param files in the order of paths
 * @param unchecked in the order of paths
 */
public record Assessment(
    String version,
    RulesUsed rules,
    String root,
    List<String> limits,
    Verdict verdict,
    List<FileAssessment> files,
    List<Unchecked> unchecked) {
  /** Copies the lists. */
  public Assessment {
    limits = List.copyOf(limits);
    files = List.copyOf(files);
    unchecked = List.copyOf(unchecked);
  }

  /** The paths of files of which nothing was judged, and no rule failed them as they are. */
  public Set<String> notJudged() {
    Set<String> paths = unchecked.stream().map(Unchecked::path).collect(Collectors.toSet());
    files.stream()
        .filter(file -> !file.tables().isEmpty() || file.verdict() == Verdict.FAIL)
        .forEach(file -> paths.remove(file.path()));
    return paths;
  }

  /** What could not even be opened, so that nothing else is said of it, in the order of paths. */
  public List<Unchecked> unopened() {
    Set<String> opened =
        files.stream().map(FileAssessment::path).collect(Collectors.toUnmodifiableSet());
    return unchecked.stream().filter(file -> !opened.contains(file.path())).toList();
  }

  /** What was not judged, by the file's path. */
  public Map<String, List<Unchecked>> uncheckedByPath() {
    return unchecked.stream().collect(Collectors.groupingBy(Unchecked::path));
  }
}
