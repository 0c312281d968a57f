package org.sluice.workflow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The folder that a run leaves behind. Everything is staged apart and put in place at the end, so
 * that no stale copy survives and a killed run leaves the old state.
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

  /** Opens a staging folder for {@code out}. */
  static OutputFolder stagedBeside(Path out) throws IOException {
    Path real = RealPath.of(out);
    return new OutputFolder(real, Staging.openedFor(real));
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
    restricted(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file that holds withheld figures, for its owner's eyes only. */
  void restricted(String name, byte[] bytes) throws IOException {
    Path folder = staging.resolve("restricted");
    Files.createDirectories(folder);
    onlyForOwner(folder, "rwx------");
    Path file = folder.resolve(name);
    write(file, bytes);
    onlyForOwner(file, "rw-------");
  }

  private static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      stream.write(bytes);
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

  /** Puts what was staged in place of what an earlier run left; if it cannot, that stays. */
  void commit() throws IOException {
    FileTree.deleteEmptyFolders(staging.resolve("redacted"));
    Files.createDirectories(out);
    Path earlier = Files.createDirectory(staging.resolve("earlier"));
    List<String> placed = new ArrayList<>();
    try {
      for (String owned : OWNED) {
        move(owned, out, earlier);
      }
      for (String owned : OWNED) {
        move(owned, staging, out);
        placed.add(owned);
      }
    } catch (IOException e) {
      for (String owned : placed) {
        FileTree.delete(out.resolve(owned));
      }
      for (String owned : OWNED) {
        move(owned, earlier, out);
      }
      throw e;
    }
  }

  private static void move(String name, Path from, Path to) throws IOException {
    if (FileTree.isThere(from.resolve(name))) {
      Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes what is still staged. */
  @Override
  public void close() {
    FileTree.deleteIfPossible(staging);
  }
}
