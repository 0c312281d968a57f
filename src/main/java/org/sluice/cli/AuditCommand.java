package org.sluice.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sluice.workflow.CheckRequest.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The intruder alone: which marks give way, and how. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = SluiceCommand.Version.class,
    description =
        "Attacks what is already redacted: can a withheld figure be worked out, and how narrowly?")
final class AuditCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final RunOptions options = new RunOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Running.run(terminal, spec, options, Task.AUDIT, false, Optional.empty());
  }
}
