package org.sluice.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sluice.finding.Finding;
import org.sluice.finding.Verdict;

/**
 * One limit of one service's pack: a figure that may just leave and one that just may not.
 *
 * @param setting the pack's setting that draws the limit
 * @param words what the limit is, for people
 * @param shape the table that the figure stands in, one of {@link ParameterTables}, or {@code
 *     format} for a file of {@link ParameterFiles}
 * @param grade how well the limit is known, as the reference has it
 * @param inside in words, with the figures; empty where nothing of the kind may leave
 * @param outside in words, with the figures; empty where everything of the kind may leave
 * @param then what the figure outside makes of the file
 */
record Parameter(
    String pack,
    String rule,
    String setting,
    String words,
    String shape,
    String grade,
    String inside,
    String outside,
    Verdict then) {
  private static final Path FILE = Path.of("src/test/resources/org/sluice/rules/parameters.csv");
  private static final int COLUMNS = 9;

  /** Every limit, in the order of the file. */
  static List<Parameter> all() throws IOException {
    return Files.readAllLines(FILE).stream().skip(1).map(Parameter::of).toList();
  }

  private static Parameter of(String line) {
    String[] fields = line.split(",", -1);
    if (fields.length != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " fields: " + line);
    }
    return new Parameter(
        fields[0],
        fields[1],
        fields[2],
        fields[3],
        fields[4],
        fields[5],
        fields[6],
        fields[7],
        Verdict.valueOf(fields[8].toUpperCase(Locale.ROOT)));
  }

  /** What these rules find in a file or table with the figures of these words. */
  List<Finding> findings(RuleSet rules, String figures) {
    return shape.equals("format")
        ? rules.submitted(ParameterFiles.file(figures))
        : rules.check(List.of(ParameterTables.table(shape, figures)));
  }

  /** The limit as a sentence. */
  String sentence() {
    String passes = inside.isEmpty() ? "" : inside + " may leave";
    String fails = outside.isEmpty() ? "" : outside + " " + becomes();
    String comma = passes.isEmpty() || fails.isEmpty() ? "" : ", ";
    return pack + " " + rule + ": " + passes + comma + fails + " (" + grade + ")";
  }

  /** What becomes of the figure outside, in words. */
  String becomes() {
    return switch (then) {
      case FAIL -> "may not";
      case REVIEW -> "is for a person";
      case NOTE, PASS -> "is noted";
    };
  }
}
