package org.sluice.workflow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a run leaves behind. Everything is staged in a sibling and put in place at the
 * end, so that no stale copy survives and a killed run leaves the old state.
 */
final class OutputFolder implements AutoCloseable {
  /** What a run owns in its output folder; whatever else lies there is left alone. */
  private static final List<String> OWNED =
      List.of(
          "report.html",
          "report.json",
          "report.md",
          "report.sarif",
          "report.xml",
          "report.csv",
          "redacted",
          "restricted");

  private final Path out;
  private final Path staging;

  private OutputFolder(Path out, Path staging) {
    this.out = out;
    this.staging = staging;
  }

  /** Opens a staging folder beside {@code out}. */
  static OutputFolder stagedBeside(Path out) throws IOException {
    Path whole = out.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null) {
      throw new IOException("the root of a disk cannot be the output folder");
    }
    Files.createDirectories(parent);
    Path staging = parent.resolve("." + whole.getFileName() + ".staging");
    deleteTree(staging);
    Files.createDirectory(staging);
    return new OutputFolder(whole, staging);
  }

  /** Where the copy of a file is written; its folders are made. */
  Path redacted(String path) throws IOException {
    Path copy = staging.resolve("redacted").resolve(path).normalize();
    if (!copy.startsWith(staging)) {
      throw new IOException("a copy would leave the output folder");
    }
    Files.createDirectories(copy.getParent());
    return copy;
  }

  /** Writes a report. */
  void report(String name, String text) throws IOException {
    write(staging.resolve(name), text);
  }

  /** Writes a report that holds withheld figures, for its owner's eyes only. */
  void restricted(String name, String text) throws IOException {
    Path folder = staging.resolve("restricted");
    Files.createDirectories(folder);
    onlyForOwner(folder, "rwx------");
    Path file = folder.resolve(name);
    write(file, text);
    onlyForOwner(file, "rw-------");
  }

  private static void write(Path file, String text) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void onlyForOwner(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      return;
    }
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (view == null) {
      throw new IOException("the restricted folder cannot be kept from other people on this disk");
    }
    view.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
  }

  /** Puts what was staged in place of what an earlier run left. */
  void commit() throws IOException {
    deleteEmptyFolders(staging.resolve("redacted"));
    Files.createDirectories(out);
    for (String owned : OWNED) {
      deleteTree(out.resolve(owned));
      if (Files.exists(staging.resolve(owned))) {
        Files.move(staging.resolve(owned), out.resolve(owned));
      }
    }
  }

  /** Removes what is still staged. */
  @Override
  public void close() throws IOException {
    deleteTree(staging);
  }

  private static void deleteEmptyFolders(Path folder) throws IOException {
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

  private static void deleteTree(Path path) throws IOException {
    if (Files.isSymbolicLink(path) || Files.isRegularFile(path)) {
      Files.delete(path);
      return;
    }
    if (!Files.exists(path)) {
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
}
