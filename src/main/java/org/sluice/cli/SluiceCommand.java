package org.sluice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The bare command: says what verbs there are. */
@Command(
    name = "sluice",
    mixinStandardHelpOptions = true,
    versionProvider = SluiceCommand.Version.class,
    description = "Says what may leave a secure research environment, with reasons and proof.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 pass, 1 at least one fail, 2 wrong usage, 3 a person must look,",
      "70 a defect in sluice."
    })
final class SluiceCommand implements Runnable {
  @Spec private CommandSpec spec;

  SluiceCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: check, audit, suppress or rules");
  }

  /** The version that the jar was built with. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sluice " + number()};
    }

    /** The bare number, as reports carry it. */
    static String number() {
      String built = SluiceCommand.class.getPackage().getImplementationVersion();
      return built == null ? "0.1.0" : built;
    }
  }
}
