package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder in which a run puts together what it will leave: a sibling of the output folder, and
 * where nothing can be moved from there (another disk is mounted on the output folder, its parent
 * may not be written to), a folder in it.
 */
final class Staging {
  private static final String SUFFIX = ".staging";
  private static final String WITHIN = ".sluice" + SUFFIX;

  private Staging() {}

  /** Whether a folder has the name of one; a run that was killed leaves it behind. */
  static boolean isOne(Path folder) {
    Path name = folder.getFileName();
    return name != null
        && name.toString().startsWith(".")
        && name.toString().endsWith(SUFFIX)
        && name.toString().length() > SUFFIX.length();
  }

  /** The sibling of an output folder. */
  static Path beside(Path out) {
    return out.resolveSibling("." + out.getFileName() + SUFFIX);
  }

  /** An empty folder, from which a move to {@code out} is one step of the disk. */
  static Path openedFor(Path out) throws IOException {
    Path beside = beside(out);
    if (!Files.isDirectory(out)) {
      Path parent = out.getParent();
      if (parent == null) {
        throw new NotDirectoryException(out.toString());
      }
      Files.createDirectories(parent);
      return fresh(beside);
    }
    if (movesTo(out, beside)) {
      return beside;
    }
    FileTree.deleteIfPossible(beside);
    return fresh(out.resolve(WITHIN));
  }

  /** Two folders of one disk may be mounted apart, so only a trial tells. */
  private static boolean movesTo(Path out, Path beside) {
    if (out.getParent() == null) {
      return false;
    }
    Path target = out.resolve(WITHIN);
    try {
      FileTree.delete(target);
      Path trial = Files.createDirectory(fresh(beside).resolve("trial"));
      Files.move(trial, target, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(target);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path fresh(Path folder) throws IOException {
    FileTree.delete(folder);
    return Files.createDirectory(folder);
  }
}
