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
 * @param files in the order of paths
 * @param unchecked in the order of paths
 */
public record Assessment(
    String version,
    RulesUsed rules,
    String root,
    Verdict verdict,
    List<FileAssessment> files,
    List<Unchecked> unchecked) {
  /** Copies the lists. */
  public Assessment {
    files = List.copyOf(files);
    unchecked = List.copyOf(unchecked);
  }

  /** The files of which nothing was judged, in the order of paths. */
  public List<Unchecked> notJudged() {
    Set<String> judged = judged();
    return unchecked.stream().filter(file -> !judged.contains(file.path())).toList();
  }

  /** Parts of judged files that were not judged with them, by the file's path. */
  public Map<String, List<Unchecked>> partsNotJudged() {
    Set<String> judged = judged();
    return unchecked.stream()
        .filter(part -> judged.contains(part.path()))
        .collect(Collectors.groupingBy(Unchecked::path));
  }

  private Set<String> judged() {
    return files.stream().map(FileAssessment::path).collect(Collectors.toSet());
  }
}
