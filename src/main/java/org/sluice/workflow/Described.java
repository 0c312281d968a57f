package org.sluice.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sluice.finding.Content;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Problem;
import org.sluice.finding.Verdict;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.grid.Grid;
import org.sluice.read.Declared;
import org.sluice.read.Description;
import org.sluice.read.DescriptionTexts;
import org.sluice.workflow.Inputs.Entry;
import org.sluice.yaml.Parsed;
import org.sluice.yaml.Yaml;

/**
 * What one input says of itself in the {@code sluice.yaml} of its root. A description names files
 * by their paths below that root; everybody else names them by their paths in the run.
 */
final class Described {
  private static final String NAME = "sluice.yaml";

  private final String prefix;
  private final List<Entry> files;
  private final Limits limits;
  private final Set<String> asked = new HashSet<>();
  private Description description = Description.none();
  private SortedSet<Integer> telling = new TreeSet<>();

  private Described(String prefix, List<Entry> files, Limits limits) {
    this.limits = limits;
    this.prefix = prefix;
    this.files = List.copyOf(files);
  }

  /** Reads the description, if there is one, and the hierarchies that it names. */
  static Described under(String prefix, List<Entry> files, Limits limits) {
    Described described =
        new Described(
            prefix,
            files.stream().filter(entry -> entry.path().startsWith(prefix)).toList(),
            limits);
    described.bytes(NAME).ifPresent(described::read);
    return described;
  }

  private void read(byte[] bytes) {
    Parsed parsed = Yaml.parse(prefix + NAME, bytes);
    description = Description.read(parsed, this::hierarchy);
    telling = DescriptionTexts.telling(parsed, new String(bytes, StandardCharsets.UTF_8));
  }

  private Optional<byte[]> bytes(String below) {
    for (Entry entry : files) {
      if (entry.path().equals(prefix + below)) {
        try {
          return Optional.of(FileBytes.of(entry.file()));
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Grid> hierarchy(String below) {
    asked.add(below);
    return bytes(below)
        .map(bytes -> Formats.decode(prefix + below, bytes, limits))
        .filter(Decoded.Grids.class::isInstance)
        .map(decoded -> ((Decoded.Grids) decoded).sheets().grids().get(0));
  }

  /** Whether a file lies below this root. */
  boolean covers(String path) {
    return path.startsWith(prefix);
  }

  /** What is declared of a file. */
  Declared declared(String path) {
    return description.of(below(path));
  }

  /** Whether a file only supports the outputs, so that it is judged and never copied. */
  boolean isSupporting(String path) {
    return description.supporting().contains(below(path)) || asked.contains(below(path));
  }

  /** Whether this is the description itself. */
  boolean isDescription(String path) {
    return path.equals(prefix + NAME);
  }

  private String below(String path) {
    return path.substring(prefix.length());
  }

  /** What is said of the description: its faults, and that it is no output. */
  FileAssessment assessment() {
    List<Problem> problems = new ArrayList<>(description.problems());
    for (String key : description.notUsed()) {
      problems.add(
          problem("outputs, units and hierarchies", "the key `" + key + "`", "it is not used"));
    }
    List<String> missing = missing();
    for (String file : missing) {
      problems.add(problem("the file `" + file + "` in the submission", "none", "mend the path"));
    }
    if (!telling.isEmpty()) {
      problems.add(
          problem(
              "words that tell no count",
              "numbers in the words of line " + listed(telling),
              "take them out, or let a person read them"));
    }
    boolean whole = description.problems().isEmpty() && missing.isEmpty() && telling.isEmpty();
    return new FileAssessment(
        prefix + NAME,
        Content.of("description", "yaml"),
        whole ? Verdict.PASS : Verdict.REVIEW,
        List.of(),
        List.of(),
        problems,
        Optional.empty(),
        List.of(),
        "");
  }

  private static String listed(SortedSet<Integer> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private List<String> missing() {
    Set<String> missing = new TreeSet<>(description.outputs().keySet());
    files.forEach(entry -> missing.remove(below(entry.path())));
    return List.copyOf(missing);
  }

  private Problem problem(String expected, String found, String advice) {
    return new Problem(prefix + NAME, expected, found, advice);
  }
}
