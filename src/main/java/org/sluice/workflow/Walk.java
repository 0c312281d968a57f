package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.finding.Unchecked;
import org.sluice.workflow.Inputs.Entry;

/** Walks inputs and lists what is in them: to be opened, or to be named as not opened. */
final class Walk extends SimpleFileVisitor<Path> {
  /** What a decoder writes for bytes that are no character of the machine's encoding. */
  private static final char UNDECODED = '\uFFFD';

  private final List<Entry> files = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private final Set<Path> own;
  private Path base = Path.of("");
  private String name = "";
  private String prefix = "";

  /** A walk that passes by the output folder, by its real path, and what is staged for it. */
  Walk(Path out) {
    this.own = Set.of(out, Staging.beside(out));
  }

  /** In the order of their paths. */
  List<Entry> files() {
    files.sort(Comparator.comparing(Entry::path));
    return List.copyOf(files);
  }

  /** In the order of their paths. */
  List<Unchecked> unchecked() {
    return unchecked.stream().sorted(Comparator.comparing(Unchecked::path)).toList();
  }

  /** A link that the user names is what the user means; links below it are not followed. */
  void everythingUnder(Path path, String name, String prefix) {
    this.name = name;
    this.prefix = prefix;
    base = RealPath.of(path);
    if (Files.isRegularFile(base)) {
      files.add(new Entry(prefix + name, base));
      return;
    }
    try {
      Files.walkFileTree(base, this);
    } catch (IOException e) {
      leave(base, "the folder cannot be listed");
    }
  }

  private void leave(Path file, String why) {
    unchecked.add(new Unchecked(named(file), why));
  }

  private String named(Path file) {
    Path relative = base.relativize(file);
    if (relative.toString().isEmpty()) {
      return name;
    }
    StringBuilder named = new StringBuilder(prefix);
    for (int i = 0; i < relative.getNameCount(); i++) {
      named.append(i == 0 ? "" : "/").append(spelled(relative.getName(i)));
    }
    return named.toString();
  }

  /** A name by its bytes, where the characters would be the same for several files. */
  private static String spelled(Path part) {
    if (isDecoded(part)) {
      return part.toString();
    }
    String address = part.toUri().getRawPath();
    String whole = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return whole.substring(whole.lastIndexOf('/') + 1);
  }

  private static boolean isDecoded(Path path) {
    return path.toString().indexOf(UNDECODED) < 0;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (own.contains(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (Staging.isOne(folder)) {
      leave(folder, "what a run of sluice that was stopped left behind: delete the folder");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink() && own.contains(RealPath.of(file))) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      leave(file, "a symbolic link: links are not followed; put the file itself in the folder");
    } else if (!attributes.isRegularFile()) {
      leave(file, "no regular file: it cannot be read or released");
    } else if (!isDecoded(file) && !isDecoded(base.relativize(file))) {
      leave(
          file,
          "its name cannot be read in the encoding of this machine: rename it in plain letters, or"
              + " run in a UTF-8 locale");
    } else {
      files.add(new Entry(named(file), file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    leave(file, unopened(e));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    if (e != null) {
      leave(folder, "the folder could not be listed to its end: check the disk, then run again");
    }
    return FileVisitResult.CONTINUE;
  }

  /** Why a file or folder could not be opened or read, without what the disk said. */
  static String unopened(IOException e) {
    return e instanceof AccessDeniedException
        ? "it may not be read: give the right to read it, then run again"
        : "it could not be read to its end: check the disk, then run again";
  }
}
