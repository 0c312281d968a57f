package org.sluice.workflow;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Problem;
import org.sluice.finding.Unchecked;

/**
 * The files of a run.
 *
 * @param root the last name of the input's path; several are joined by a comma
 * @param files in the order of their paths
 * @param unchecked what was found and will not be opened
 * @param problems why the paths cannot be used at all
 */
record Inputs(String root, List<Entry> files, List<Unchecked> unchecked, List<Problem> problems) {
  /**
   * One file.
   *
   * @param path relative to the input, with forward slashes
   * @param file where it is on disk
   */
  record Entry(String path, Path file) {}

  /** Everything below the paths but the output folder, which is never read as input. */
  static Inputs under(List<Path> paths, Path out) {
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
      }
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      problems.add(
          new Problem(out.toString(), "a folder to write to", "a file", "name another with --out"));
    }
    Walk walk = new Walk(out.toAbsolutePath().normalize());
    if (problems.isEmpty()) {
      for (Path path : paths) {
        walk.everythingUnder(path, paths.size() > 1 ? lastName(path) + "/" : "");
      }
      if (walk.files.isEmpty() && walk.unchecked.isEmpty()) {
        problems.add(
            new Problem(
                paths.get(0).toString(), "at least one file", "none", "name a folder of outputs"));
      }
    }
    walk.files.sort(Comparator.comparing(Entry::path));
    walk.unchecked.sort(Comparator.comparing(Unchecked::path));
    String root = String.join(", ", paths.stream().map(Inputs::lastName).toList());
    return new Inputs(root, walk.files, walk.unchecked, problems);
  }

  private static String lastName(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : name.toString();
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final List<Entry> files = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final Path out;
    private Path base = Path.of("");
    private String prefix = "";

    Walk(Path out) {
      this.out = out;
    }

    void everythingUnder(Path path, String prefix) {
      this.prefix = prefix;
      if (Files.isRegularFile(path)) {
        files.add(new Entry(prefix + lastName(path), path));
        return;
      }
      base = path;
      try {
        Files.walkFileTree(path, this);
      } catch (IOException e) {
        unchecked.add(new Unchecked(prefix + lastName(path), "the folder cannot be listed"));
      }
    }

    private String named(Path file) {
      return prefix + base.relativize(file).toString().replace(File.separatorChar, '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.toAbsolutePath().normalize().equals(out)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        unchecked.add(
            new Unchecked(
                named(file),
                "a symbolic link: links are not followed; put the file itself in the folder"));
      } else if (attributes.isRegularFile()) {
        files.add(new Entry(named(file), file));
      } else {
        unchecked.add(new Unchecked(named(file), "no regular file: it cannot be read or released"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unchecked.add(
          new Unchecked(named(file), "it cannot be opened: check who may read it, then run again"));
      return FileVisitResult.CONTINUE;
    }
  }
}
