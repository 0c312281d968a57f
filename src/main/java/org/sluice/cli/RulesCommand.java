package org.sluice.cli;

import java.util.ArrayList;
import java.util.List;
import org.sluice.finding.Problem;
import org.sluice.pack.Pack;
import org.sluice.pack.PackList;
import org.sluice.pack.PackText;
import org.sluice.report.Reports;
import org.sluice.rules.Explain;
import org.sluice.rules.PackSchemas;
import org.sluice.workflow.PackDiff;
import org.sluice.workflow.PackReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything about packs and kinds of rule. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = SluiceCommand.Version.class,
    description = "Lists, shows, compares, explains and validates rule packs.")
final class RulesCommand implements Runnable {
  private final Terminal terminal;
  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say which: list, show, diff, explain, validate or schema");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the packs in the program.")
  int list() {
    terminal.out().print(PackList.text());
    return ExitCode.PASS;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows a pack with everything it inherits and where every value comes from.")
  int show(
      @Parameters(paramLabel = "PACK|FILE", description = "An id or a YAML file.") String pack) {
    PackReview reviewed = PackReview.of(pack);
    if (!reviewed.faults().isEmpty()) {
      return faulty(reviewed.faults());
    }
    terminal.out().print(PackText.show(reviewed.pack().orElseThrow()));
    return ExitCode.PASS;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description = "Explains a kind of rule: what it finds, why that discloses, its settings.")
  int explain(
      @Parameters(
              paramLabel = "KIND",
              arity = "0..1",
              defaultValue = "",
              description = "Such as low-count; all kinds in a line each where it is missing.")
          String kind) {
    if (kind.isEmpty()) {
      terminal.out().print(Explain.list());
      return ExitCode.PASS;
    }
    String page =
        Explain.page(kind)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "expected a kind of rule, found `" + kind + "`: " + Explain.advice(kind)));
    boolean colour = terminal.colours(Terminal.When.AUTO);
    terminal.out().print(ScreenPage.of(page + Explain.packs(kind), colour));
    return ExitCode.PASS;
  }

  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description = "Says what changes for a researcher who moves from one pack to another.")
  int diff(
      @Parameters(paramLabel = "FROM", description = "An id or a YAML file.") String from,
      @Parameters(paramLabel = "TO", description = "An id or a YAML file.") String to) {
    PackReview before = PackReview.of(from);
    PackReview after = PackReview.of(to);
    List<Problem> faults = new ArrayList<>(before.faults());
    after.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
    if (!faults.isEmpty()) {
      return faulty(faults);
    }
    PackDiff.between(before.pack().orElseThrow(), after.pack().orElseThrow())
        .forEach(line -> terminal.out().print(ScreenPage.wrapped(line, "    ")));
    return ExitCode.PASS;
  }

  @Command(
      name = "validate",
      mixinStandardHelpOptions = true,
      description = "Lists every fault of a pack with its line and column.")
  int validate(@Parameters(paramLabel = "FILE", description = "A YAML file.") String file) {
    PackReview reviewed = PackReview.of(file);
    if (!reviewed.faults().isEmpty()) {
      return faulty(reviewed.faults());
    }
    Pack pack = reviewed.pack().orElseThrow();
    terminal.out().println(pack.id() + " " + pack.version() + ": no fault found");
    return ExitCode.PASS;
  }

  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      description = "Prints the JSON Schema of reports or of packs.")
  int schema(@Parameters(paramLabel = "report|pack", description = "Which schema.") String which) {
    String text =
        switch (which) {
          case "report" -> Reports.schema();
          case "pack" -> PackSchemas.text();
          default ->
              throw new ParameterException(
                  spec.commandLine(), "expected report or pack, found " + which);
        };
    terminal.out().print(text);
    return ExitCode.PASS;
  }

  private int faulty(List<Problem> faults) {
    faults.forEach(fault -> terminal.complain(fault.line()));
    return ExitCode.USAGE;
  }
}
