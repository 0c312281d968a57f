package org.sluice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sluice.cli.Main;

/** The example folders, and runs of the program over them. */
final class Examples {
  static final Path FOLDER = Path.of("examples");

  private Examples() {}

  /** Every example by name. */
  static Stream<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  static Path input(String name) {
    return FOLDER.resolve(name).resolve("input");
  }

  /** What a run over an example is told beside its input: its own pack, where it has one. */
  static List<String> rules(String name) {
    Path pack = FOLDER.resolve(name).resolve("rules.yaml");
    return Files.exists(pack) ? List.of("--rules", pack.toString()) : List.of();
  }

  /** Runs the program and gives its exit code and standard output. */
  static Ran run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(arguments.toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  record Ran(int code, String out, String err) {}

  /** Checks an input with the rules of an example, in every format unless told otherwise. */
  static Ran check(String name, Path input, Path out, String formats) {
    List<String> arguments = new ArrayList<>(List.of("check", input.toString()));
    arguments.addAll(List.of("--out", out.toString(), "--format", formats));
    arguments.addAll(rules(name));
    return run(arguments);
  }

  /** Every file below a folder by its relative path. */
  static SortedMap<String, byte[]> files(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
