package org.sluice.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.Problem;
import org.sluice.finding.Verdict;
import org.sluice.report.Reports;
import org.sluice.report.Summary;
import org.sluice.workflow.Check;
import org.sluice.workflow.CheckRequest;
import org.sluice.workflow.CheckRequest.Task;
import org.sluice.workflow.LimitSettings;
import org.sluice.workflow.Outcome;
import org.sluice.workflow.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Runs what check and audit ask for, prints the summary, and gives the exit code. */
final class Running {
  private Running() {}

  static int run(
      Terminal terminal,
      CommandSpec spec,
      RunOptions options,
      Task task,
      boolean redact,
      Optional<Path> roundingKey) {
    Verdict failsFrom = valid(spec, options);
    if (roundingKey.filter(Running::isEmpty).isPresent()) {
      throw wrong(spec, "--rounding-key: expected a file, found an empty path");
    }
    LimitSettings limits = LimitSettings.of(options.limits);
    if (limits.fault().isPresent()) {
      throw wrong(spec, "--limit: " + limits.fault().get());
    }
    Progress progress = terminal.progress(options.progress, options.quiet);
    CheckRequest request =
        new CheckRequest(
            SluiceCommand.Version.number(),
            options.paths,
            options.rules,
            options.out,
            new LinkedHashSet<>(options.wantedFormats()),
            task,
            redact,
            options.wantsRestricted(),
            roundingKey,
            limits,
            options.jobs,
            options.isVerbose() ? Verbosity.everything(progress) : progress);
    Outcome outcome = Check.run(request);
    if (outcome instanceof Outcome.Refused refused) {
      return refused(terminal, refused.problems());
    }
    Outcome.Done done = (Outcome.Done) outcome;
    if (!options.quiet) {
      terminal.out().print(summary(terminal, options, done));
    }
    return ExitCode.of(done.assessment().verdict(), failsFrom, done.defect());
  }

  private static String summary(Terminal terminal, RunOptions options, Outcome.Done done) {
    List<String> written =
        done.written().stream().map(name -> shown(options.out.resolve(name))).toList();
    return Summary.of(done.assessment(), written, terminal.colours(options.color));
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static int refused(Terminal terminal, List<Problem> problems) {
    problems.forEach(problem -> terminal.complain(problem.line()));
    return ExitCode.USAGE;
  }

  private static Verdict valid(CommandSpec spec, RunOptions options) {
    // An empty path would mean the folder the user happens to be in: a script's unset variable.
    if (options.paths.stream().anyMatch(Running::isEmpty)) {
      throw wrong(spec, "PATH: expected a file or folder, found an empty path");
    }
    if (isEmpty(options.out)) {
      throw wrong(spec, "--out: expected a folder, found an empty path");
    }
    for (String format : options.wantedFormats()) {
      if (Reports.named(format).isEmpty()) {
        throw wrong(
            spec,
            "--format: expected one of "
                + String.join(", ", Reports.FORMATS)
                + ", found "
                + format);
      }
    }
    if (options.jobs < 1) {
      throw wrong(spec, "--jobs: expected a number of files from 1, found " + options.jobs);
    }
    return options
        .failsFrom()
        .orElseThrow(
            () -> wrong(spec, "--fail-on: expected fail or review, found " + options.failOn));
  }

  private static boolean isEmpty(Path path) {
    return path.toString().isEmpty();
  }

  private static ParameterException wrong(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
