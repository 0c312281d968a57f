package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Files and folders as wholes. Links are never followed: what they lead to is not ours. */
final class FileTree {
  private FileTree() {}

  /** Whether anything has this name, be it a link to nothing. */
  static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes a file, a link, or a folder with everything in it, where there is one. */
  static void delete(Path path) throws IOException {
    if (!isThere(path)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Likewise as far as the disk lets it: for what is of no use and does no harm. */
  static void deleteIfPossible(Path path) {
    try {
      delete(path);
    } catch (IOException e) {
      // What is left has a name that is never read as input, and the next run tries again.
      return;
    }
  }

  /** Deletes the folders in which, after that, nothing is. */
  static void deleteEmptyFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
              throws IOException {
            try (var children = Files.list(visited)) {
              if (children.findAny().isEmpty()) {
                Files.delete(visited);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
