package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sluice.finding.Problem;
import org.sluice.format.argus.HrcCode;
import org.sluice.format.argus.HrcReader;
import org.sluice.format.argus.HstLine;
import org.sluice.format.argus.HstReader;
import org.sluice.format.argus.JjReader;
import org.sluice.format.argus.RdaFile;
import org.sluice.format.argus.RdaReader;
import org.sluice.format.argus.RdaVariable;
import org.sluice.format.argus.TabText;
import org.sluice.format.text.EncodedText;
import org.sluice.instance.Instance;
import org.sluice.instance.JjTable;
import org.sluice.instance.TabTable;

/** Reads an instance and all files that belong to it: they lie in one folder. */
final class InstanceFiles {
  private final Path file;
  private final Optional<Path> apriori;
  private final List<Problem> faults = new ArrayList<>();
  private final Map<String, byte[]> beside = new TreeMap<>();

  private InstanceFiles(Path file, Optional<Path> apriori) {
    this.file = file;
    this.apriori = apriori;
  }

  /** What was read; the instance is missing where something is wrong. */
  record Result(Optional<HeldInstance> held, List<Problem> faults) {}

  static Result read(Path file, Optional<Path> apriori) {
    InstanceFiles files = new InstanceFiles(file, apriori);
    Optional<HeldInstance> held = files.read();
    return new Result(files.faults.isEmpty() ? held : Optional.empty(), files.faults);
  }

  private Optional<HeldInstance> read() {
    String name = nameOf(file);
    String ending = ending(name);
    return switch (ending) {
      case "jj" -> jj(name);
      case "rda", "tab" -> table();
      default -> {
        faults.add(
            new Problem(
                name,
                "a file named .jj, .rda or .tab",
                ending.isEmpty() ? "a name without an ending" : "." + ending,
                "other formats are not supported; for tables as they are released use check"));
        yield Optional.empty();
      }
    };
  }

  private Optional<HeldInstance> jj(String name) {
    apriori.ifPresent(
        any ->
            faults.add(
                new Problem(
                    "--apriori",
                    "a table with metadata",
                    "a JJ instance",
                    "set the statuses in the instance itself")));
    return bytes(file)
        .map(this::characters)
        .flatMap(text -> JjReader.read(name, text, faults::add))
        .flatMap(
            source ->
                JjTable.of(name, source, faults::add)
                    .map(instance -> new JjHeld(stem(name), source, instance)));
  }

  private Optional<HeldInstance> table() {
    Optional<Path> metadataFile = sibling(".rda");
    Optional<Path> tableFile = sibling(".tab");
    if (metadataFile.isEmpty() || tableFile.isEmpty()) {
      return Optional.empty();
    }
    Path metadataPath = metadataFile.get();
    Optional<EncodedText> metadataText = bytes(metadataPath).map(EncodedText::of);
    Optional<RdaFile> metadata =
        metadataText.flatMap(
            text -> RdaReader.read(nameOf(metadataPath), text.characters(), faults::add));
    Optional<byte[]> tableBytes = bytes(tableFile.get());
    if (metadata.isEmpty() || tableBytes.isEmpty()) {
      return Optional.empty();
    }
    TabText text = TabText.of(tableBytes.get(), metadata.get().separator());
    text.uncopyable()
        .ifPresent(
            why ->
                faults.add(
                    new Problem(
                        nameOf(tableFile.get()),
                        "text that can be written again",
                        why,
                        "save it as UTF-8")));
    Map<String, List<HrcCode>> hierarchies = hierarchies(metadata.get());
    int dimensions = metadata.get().columns(RdaVariable.Kind.CATEGORY).size();
    Optional<List<HstLine>> lines = apriori.flatMap(path -> apriori(path, dimensions));
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    TabTable.Names names =
        new TabTable.Names(
            nameOf(metadataPath),
            nameOf(tableFile.get()),
            apriori.map(InstanceFiles::nameOf).orElse(""));
    Optional<Instance> instance =
        TabTable.of(names, metadata.get(), text.grid(), hierarchies, lines, faults::add);
    return instance.map(
        read ->
            new TabHeld(
                stem(nameOf(file)),
                metadataText.orElseThrow(),
                metadata.get(),
                text,
                read,
                beside));
  }

  private Optional<List<HstLine>> apriori(Path path, int dimensions) {
    Optional<byte[]> bytes = bytes(path);
    bytes.ifPresent(read -> beside.put(nameOf(path), read));
    return bytes
        .map(this::characters)
        .flatMap(text -> HstReader.read(nameOf(path), text, dimensions, faults::add));
  }

  private Map<String, List<HrcCode>> hierarchies(RdaFile metadata) {
    Map<String, List<HrcCode>> hierarchies = new TreeMap<>();
    for (RdaVariable variable : metadata.variables()) {
      String name = variable.hierarchyFile();
      if (!name.isEmpty() && !hierarchies.containsKey(name)) {
        named(name)
            .flatMap(
                path -> {
                  Optional<byte[]> bytes = bytes(path);
                  bytes.ifPresent(read -> beside.put(name, read));
                  return bytes;
                })
            .map(this::characters)
            .flatMap(text -> HrcReader.read(name, text, variable.lead(), faults::add))
            .ifPresent(codes -> hierarchies.put(name, codes));
      }
    }
    return hierarchies;
  }

  private Optional<Path> sibling(String ending) {
    return nameOf(file).toLowerCase(Locale.ROOT).endsWith(ending)
        ? Optional.of(file)
        : named(stem(nameOf(file)) + ending);
  }

  /** A file beside the instance; letters of either case, as metadata come from other machines. */
  private Optional<Path> named(String name) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      try (Stream<Path> all = Files.list(folder)) {
        Optional<Path> found =
            all.filter(path -> nameOf(path).equalsIgnoreCase(name)).sorted().findFirst();
        if (found.isPresent()) {
          return found;
        }
      } catch (IOException e) {
        faults.add(new Problem(nameOf(file), "a folder that can be listed", "none", "check it"));
        return Optional.empty();
      }
    }
    faults.add(
        new Problem(
            nameOf(file), "the file " + name + " beside it", "none", "put it in the same folder"));
    return Optional.empty();
  }

  private Optional<byte[]> bytes(Path path) {
    try {
      return Optional.of(FileBytes.of(path));
    } catch (IOException e) {
      faults.add(
          new Problem(
              nameOf(path),
              "a file that can be read",
              Files.exists(path) ? "one that cannot" : "none",
              "check its name and the right to read it"));
      return Optional.empty();
    }
  }

  private String characters(byte[] bytes) {
    return EncodedText.of(bytes).characters();
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
