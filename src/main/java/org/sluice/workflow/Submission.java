package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Problem;
import org.sluice.finding.Verdict;
import org.sluice.format.Decoded;
import org.sluice.format.Formats;
import org.sluice.grid.Grid;
import org.sluice.read.Declared;
import org.sluice.read.Description;
import org.sluice.workflow.Inputs.Entry;
import org.sluice.yaml.Yaml;

/**
 * What the submission says of itself in the {@code sluice.yaml} of its root. It describes and
 * requests; it never decides.
 */
final class Submission {
  private static final String NAME = "sluice.yaml";

  private final Inputs inputs;
  private final Set<String> asked = new HashSet<>();
  private Description description = Description.none();

  private Submission(Inputs inputs) {
    this.inputs = inputs;
  }

  /** Reads the description, if there is one, and the hierarchies that it names. */
  static Submission described(Inputs inputs) {
    Submission submission = new Submission(inputs);
    submission
        .bytes(NAME)
        .ifPresent(
            bytes ->
                submission.description =
                    Description.read(Yaml.parse(NAME, bytes), submission::hierarchy));
    return submission;
  }

  private Optional<byte[]> bytes(String path) {
    for (Entry entry : inputs.files()) {
      if (entry.path().equals(path)) {
        try {
          return Optional.of(Files.readAllBytes(entry.file()));
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Grid> hierarchy(String path) {
    asked.add(path);
    return bytes(path)
        .map(bytes -> Formats.decode(path, bytes))
        .filter(Decoded.Grids.class::isInstance)
        .map(decoded -> ((Decoded.Grids) decoded).grids().get(0));
  }

  /** What is declared of a file. */
  Declared declared(String path) {
    return description.of(path);
  }

  /** Whether a file only supports the outputs, so that it is judged and never copied. */
  boolean isSupporting(String path) {
    return description.supporting().contains(path) || asked.contains(path);
  }

  /** Whether this is the description itself. */
  boolean isDescription(String path) {
    return path.equals(NAME);
  }

  /** What is said of the description: its faults, and that it is no output. */
  FileAssessment assessment() {
    List<Problem> problems = new ArrayList<>(description.problems());
    for (String key : description.notUsed()) {
      problems.add(
          new Problem(
              NAME, "outputs, units and hierarchies", "the key `" + key + "`", "it is not used"));
    }
    boolean missing = false;
    for (String file : new TreeSet<>(description.outputs().keySet())) {
      if (inputs.files().stream().noneMatch(entry -> entry.path().equals(file))) {
        missing = true;
        problems.add(
            new Problem(
                NAME, "the file `" + file + "` in the submission", "none", "mend the path"));
      }
    }
    Verdict verdict = description.problems().isEmpty() && !missing ? Verdict.PASS : Verdict.REVIEW;
    return new FileAssessment(
        NAME,
        "description",
        verdict,
        List.of(),
        List.of(),
        problems,
        Optional.empty(),
        List.of(),
        "");
  }
}
