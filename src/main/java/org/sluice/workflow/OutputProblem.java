package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sluice.finding.Problem;

/** Why nothing can be written to an output folder, with the path as the user wrote it. */
final class OutputProblem {
  private OutputProblem() {}

  /** What can be seen before anything is tried. */
  static Optional<Problem> before(Path out) {
    if (Files.isDirectory(out) || !FileTree.isThere(out)) {
      return Optional.empty();
    }
    return Optional.of(
        problem(out, Files.isSymbolicLink(out) ? "a link that leads to no folder" : "a file"));
  }

  /** What the disk said; it quotes paths that the user did not write, so its words are not told. */
  static Problem of(Path out, IOException e) {
    if (e instanceof AccessDeniedException) {
      return problem(out, "no permission to write there");
    }
    if (isBelowAFile(out)) {
      return problem(out, "a file where a folder of that path must be");
    }
    return problem(out, "a place where nothing can be written (no disk, a full or a locked one)");
  }

  /** Asked of the disk, since it refuses such a path for one of several reasons. */
  private static boolean isBelowAFile(Path out) {
    Path there = out.toAbsolutePath();
    while (!FileTree.isThere(there)) {
      Path parent = there.getParent();
      if (parent == null) {
        return false;
      }
      there = parent;
    }
    return !Files.isDirectory(there);
  }

  private static Problem problem(Path out, String found) {
    return new Problem(out.toString(), "a folder to write to", found, "name another with --out");
  }
}
