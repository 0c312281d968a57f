package org.sluice.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs in a folder of their own, as an officer keeps them. */
record Fixture(Path folder) {
  /** A head that is without fault; a test adds what it is about. */
  static final String HEAD = "{HEAD}";

  private static final String FULL_HEAD = "pack: own\ntitle: Own rules\nversion: 1\n";

  /** Writes a file; {@link #HEAD} stands for three lines: id, title and version. */
  Fixture with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.replace(HEAD, FULL_HEAD).getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Found find(String name) {
    return Packs.find(folder.resolve(name).toString());
  }

  Pack pack(String name) {
    Found found = find(name);
    if (!found.problems().isEmpty()) {
      throw new AssertionError(faults(name));
    }
    return found.usable().orElseThrow();
  }

  /** The faults as {@code own.yaml:4:3 expected | found | advice}. */
  List<String> faults(String name) {
    String prefix = folder.toString() + "/";
    return find(name).problems().stream()
        .map(
            problem ->
                problem.place().replace(prefix, "")
                    + " "
                    + problem.expected()
                    + " | "
                    + problem.found()
                    + " | "
                    + problem.advice())
        .map(line -> line.replace(prefix, ""))
        .toList();
  }
}
