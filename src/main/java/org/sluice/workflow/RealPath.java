package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paths as the disk knows them, so that one folder has one path, whatever links lead there. */
final class RealPath {
  private RealPath() {}

  /** The path with its links resolved; below the last folder that is there, as it is written. */
  static Path of(Path path) {
    Path whole = path.toAbsolutePath();
    Path there = whole;
    while (!Files.exists(there)) {
      Path parent = there.getParent();
      if (parent == null) {
        return whole.normalize();
      }
      there = parent;
    }
    int known = there.getNameCount();
    int all = whole.getNameCount();
    try {
      Path real = there.toRealPath();
      return known == all ? real : real.resolve(whole.subpath(known, all)).normalize();
    } catch (IOException e) {
      return whole.normalize();
    }
  }
}
