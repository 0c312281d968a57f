package org.sluice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.finding.Assessment;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.workflow.Check;
import org.sluice.workflow.CheckRequest;
import org.sluice.workflow.CheckRequest.Task;
import org.sluice.workflow.LimitSettings;
import org.sluice.workflow.Outcome;
import org.sluice.workflow.Progress;

/** What a run leaves behind for everybody to read: summary, reports in every format, copies. */
final class Outputs {
  static final Set<String> EVERY_FORMAT = Set.of("html", "json", "md", "sarif", "junit", "csv");
  static final String SUMMARY = "summary";
  private static final String COPIES = "redacted/";

  private Outputs() {}

  /** Runs the program in every format and gives each output as text, by its name. */
  static Map<String, String> of(Path input, Path out, List<String> rules) {
    List<String> arguments =
        new ArrayList<>(List.of("check", input.toString(), "--out", out.toString()));
    arguments.addAll(List.of("--format", String.join(",", EVERY_FORMAT)));
    arguments.addAll(rules);
    Examples.Ran ran = Examples.run(arguments);
    Map<String, String> outputs = new TreeMap<>();
    outputs.put(SUMMARY, ran.out() + ran.err());
    Examples.files(out).forEach((path, bytes) -> outputs.put(path, text(path, bytes)));
    return outputs;
  }

  /** The same run, as the program knows it. */
  static Assessment assessment(Path input, Path out, List<String> rules, boolean restricted) {
    CheckRequest request =
        new CheckRequest(
            "0.1.0",
            List.of(input),
            rules.isEmpty() ? "principles" : rules.get(1),
            out,
            EVERY_FORMAT,
            Task.CHECK,
            true,
            restricted,
            Optional.empty(),
            LimitSettings.standard(),
            1,
            Progress.SILENT);
    return ((Outcome.Done) Check.run(request)).assessment();
  }

  /** Whether an output is a redacted copy. */
  static boolean isCopy(String name) {
    return name.startsWith(COPIES);
  }

  /** The name under which a file's copy is found. */
  static String copyOf(String path) {
    return COPIES + path;
  }

  /** The texts of all sheets of a file by their places. */
  static Map<Place, String> fields(String path, byte[] bytes) {
    Map<Place, String> fields = new TreeMap<>();
    for (Grid grid : ((Decoded.Grids) Formats.decode(path, bytes)).sheets().grids()) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.width(row); column++) {
          fields.put(grid.place(row, column), grid.text(row, column));
        }
      }
    }
    return fields;
  }

  private static String text(String name, byte[] bytes) {
    if (isCopy(name) && Formats.decode(name, bytes) instanceof Decoded.Grids) {
      return fields(name, bytes).values().stream().collect(Collectors.joining("\n"));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return name.endsWith(".html") ? text.replaceAll("(?s)<style>.*?</style>", "") : text;
  }
}
