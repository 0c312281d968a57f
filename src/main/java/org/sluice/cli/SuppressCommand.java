package org.sluice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.finding.Problem;
import org.sluice.finding.Verdict;
import org.sluice.report.Visible;
import org.sluice.workflow.Suppress;
import org.sluice.workflow.SuppressOutcome;
import org.sluice.workflow.SuppressRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Protects or attacks an instance of tau-ARGUS or sdcTable. */
@Command(
    name = "suppress",
    mixinStandardHelpOptions = true,
    versionProvider = SluiceCommand.Version.class,
    description = {
      "Chooses which further cells of a tau-ARGUS or JJ table to withhold, or attacks its statuses.",
      "The instance holds all true figures: what has them too goes to DIR/restricted, and what may",
      "be published to DIR/redacted."
    })
final class SuppressCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 20;
  private static final int MOST_PROBLEMS = 100;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "INSTANCE",
      description = "A .jj file, or a .rda file beside its .tab and .hrc.")
  private Path instance = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the results go (default: sluice-report).")
  private Path out = Path.of("sluice-report");

  @Option(
      names = "--apriori",
      paramLabel = "FILE",
      description = "An a-priori file (.hst): statuses, costs and levels for cells of the table.")
  private @Nullable Path apriori;

  @Option(
      names = "--level",
      paramLabel = "as-given|exact|N%%",
      description =
          "What must stay possible for unsafe cells: what their levels say, anything but one figure,"
              + " or so many percent below and above (default: as-given).")
  private String level = "as-given";

  @Option(
      names = "--verify",
      description = "Withhold nothing more: attack the statuses as they stand.")
  private boolean verify;

  SuppressCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SuppressOutcome outcome =
        Suppress.run(
            new SuppressRequest(instance, Optional.ofNullable(apriori), out, level, verify));
    if (outcome instanceof SuppressOutcome.Refused refused) {
      complain(refused.problems());
      return ExitCode.USAGE;
    }
    SuppressOutcome.Done done = (SuppressOutcome.Done) outcome;
    tell(done);
    return ExitCode.of(done.verdict(), Verdict.FAIL, false);
  }

  private void complain(List<Problem> problems) {
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> terminal.complain(problem.line()));
    if (problems.size() > MOST_PROBLEMS) {
      terminal.complain("and " + (problems.size() - MOST_PROBLEMS) + " more of the kind");
    }
  }

  private void tell(SuppressOutcome.Done done) {
    SuppressOutcome.Tally tally = done.tally();
    say(done.verdict().label().toUpperCase(Locale.ROOT) + ": " + sentence(done));
    say(
        tally.all()
            + " cells: "
            + tally.unsafe()
            + " unsafe, "
            + tally.secondaries()
            + " withheld for their sake, "
            + tally.kept()
            + " that must stay");
    named("gives way", done.givesWay());
    named("not decided", done.undecided());
    named("withheld for others' sake, and can be worked out exactly", done.computable());
    if (!done.unused().isEmpty()) {
      say("read, and of no effect here: " + String.join(", ", done.unused()));
    }
    done.written().forEach(file -> say("wrote " + out.resolve(file).toString().replace('\\', '/')));
  }

  private String sentence(SuppressOutcome.Done done) {
    if (!done.why().isEmpty()) {
      return done.why();
    }
    return switch (done.verdict()) {
      case FAIL -> "some unsafe cells can be worked out more closely than they may be";
      case REVIEW -> "whether every unsafe cell holds could not be decided";
      case PASS, NOTE -> "every unsafe cell holds against an attack on all that is shown";
    };
  }

  private void named(String what, List<String> cells) {
    cells.stream().limit(MOST_NAMED).forEach(cell -> say("  " + what + ": " + cell));
    if (cells.size() > MOST_NAMED) {
      say("  and " + (cells.size() - MOST_NAMED) + " more of the kind");
    }
  }

  private void say(String line) {
    terminal.out().println(Visible.of(line));
  }
}
