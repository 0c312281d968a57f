package org.sluice.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sluice.workflow.CheckRequest.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: verdict, findings, report, redacted copies. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = SluiceCommand.Version.class,
    description = "Judges a folder of outputs and hands back a report and redacted copies.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final RunOptions options = new RunOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--no-redact", description = "Write no redacted copies.")
  private boolean noRedact;

  @Option(
      names = "--rounding-key",
      paramLabel = "FILE",
      description =
          "The key that random rounding draws with, at least 16 bytes. A pack that rounds at random is"
              + " refused without it. It is never written anywhere.")
  private Optional<Path> roundingKey = Optional.empty();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Running.run(terminal, spec, options, Task.CHECK, !noRedact, roundingKey);
  }
}
