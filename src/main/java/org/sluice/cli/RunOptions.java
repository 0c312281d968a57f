package org.sluice.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.finding.Verdict;
import org.sluice.workflow.LimitSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What check and audit have in common. */
final class RunOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A folder of outputs, or one file.")
  List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-r", "--rules"},
      paramLabel = "PACK|FILE",
      description =
          "The rule pack: an id of 'sluice rules list' or a YAML file (default: principles).")
  String rules = "principles";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where reports and redacted copies go (default: sluice-report).")
  Path out = Path.of("sluice-report");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description = "Reports to write: html, json, md, sarif, junit, csv (default: html,json).")
  List<String> formats = new ArrayList<>(List.of("html", "json"));

  @Option(
      names = "--restricted",
      description =
          "Also write the report that shows withheld figures, under DIR/restricted. It never leaves the"
              + " secure room. SLUICE_RESTRICTED=1 makes this the habit.")
  boolean restricted;

  @Option(
      names = "--fail-on",
      paramLabel = "fail|review",
      description = "The verdict from which the exit code is 1 (default: fail).")
  String failOn = "fail";

  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      description =
          "How much is opened of a file; may be given several times. A file that has more is not"
              + " checked. Names and what they are usually: below.")
  List<String> limits = new ArrayList<>();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Files checked at a time; changes only the time (default: one a core).")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary, no progress, no lines of --verbose.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say on standard error what is done to which file.")
  boolean verbose;

  @Option(
      names = "--progress",
      paramLabel = "auto|always|never",
      description = "When to show progress (default: auto).")
  Terminal.When progress = Terminal.When.AUTO;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "When to colour the summary (default: auto; NO_COLOR is honoured).")
  Terminal.When color = Terminal.When.AUTO;

  /** Lists the limits below the options of the command that these options belong to. */
  @Spec(Spec.Target.MIXEE)
  void mixedInto(CommandSpec command) {
    List<String> footer = new ArrayList<>(List.of("", "Limits, and what is over them:"));
    footer.addAll(LimitSettings.help());
    command.usageMessage().footer(footer.toArray(String[]::new));
  }

  /** A path as it was typed, if this machine can have one like it. */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "expected a path, found characters that no path can have in the encoding of this machine;"
              + " run in a UTF-8 locale, or rename it in plain letters");
    }
  }

  boolean wantsRestricted() {
    return restricted || "1".equals(System.getenv("SLUICE_RESTRICTED"));
  }

  /** The reports to write, by their names. */
  List<String> wantedFormats() {
    return formats.stream().map(format -> format.toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether to say what is done to which file. */
  boolean isVerbose() {
    return verbose && !quiet;
  }

  /** The verdict from which the exit code is 1, if the option makes sense. */
  Optional<Verdict> failsFrom() {
    return switch (failOn.toLowerCase(Locale.ROOT)) {
      case "fail" -> Optional.of(Verdict.FAIL);
      case "review" -> Optional.of(Verdict.REVIEW);
      default -> Optional.empty();
    };
  }
}
