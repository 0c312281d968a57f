package org.sluice.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sluice.report.Visible;
import org.sluice.workflow.WarmUp;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The front door: streams come in, an exit code goes out. Only {@link #main} ends the process. */
public final class Main {
  /** The verbs that read tables. */
  private static final Set<String> JUDGING = Set.of("check", "audit");

  private final PrintStream out;
  private final PrintStream err;

  /** A front door that writes its answers to {@code out} and everything else to {@code err}. */
  public Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs one command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    if (arguments.length > 1 && JUDGING.contains(arguments[0])) {
      WarmUp.begin();
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new Main(out, err).run(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command line and gives its exit code. */
  public int run(String... arguments) {
    Terminal terminal = new Terminal(out, err);
    CommandLine line =
        commands(terminal, arguments)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setExpandAtFiles(false) // a file of a submission named @p must not add options
            .registerConverter(Terminal.When.class, Terminal.When::of)
            .registerConverter(Path.class, RunOptions::path)
            .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.help()))
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler(Main::defect);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println(
          "sluice: the memory given does not hold the whole report, and none was written; run java"
              + " with a larger -Xmx, or check fewer files at once");
      return ExitCode.DEFECT;
    } catch (StackOverflowError e) {
      err.println("sluice: a defect stopped this run (too deep a nesting); please report it");
      return ExitCode.DEFECT;
    }
  }

  /** All commands, or the one that is asked for: describing the others would only take time. */
  private static CommandLine commands(Terminal terminal, String... arguments) {
    Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
    verbs.put("check", () -> new CheckCommand(terminal));
    verbs.put("audit", () -> new AuditCommand(terminal));
    verbs.put("suppress", () -> new SuppressCommand(terminal));
    verbs.put("rules", () -> new RulesCommand(terminal));
    String asked = arguments.length > 0 ? arguments[0] : "";
    if (verbs.containsKey(asked)) {
      verbs.keySet().retainAll(Set.of(asked));
    }
    CommandLine line = new CommandLine(new SluiceCommand());
    verbs.values().forEach(command -> line.addSubcommand(command.get()));
    return line;
  }

  /** One line on what was wrong, what was perhaps meant, and where to read more. */
  private static int wrongUsage(ParameterException wrong, String[] ignored) {
    CommandLine line = wrong.getCommandLine();
    line.getErr().println("sluice: " + Visible.of(String.valueOf(wrong.getMessage())));
    UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /**
   * A defect outside the check of any one file: told in one line, without the data it may carry.
   */
  private static int defect(
      Exception exception, CommandLine line, CommandLine.ParseResult ignored) {
    String where =
        Arrays.stream(exception.getStackTrace())
            .findFirst()
            .map(frame -> " in " + frame.getClassName())
            .orElse("");
    line.getErr()
        .println(
            "sluice: a defect stopped this run ("
                + exception.getClass().getSimpleName()
                + where
                + "); please report it");
    return ExitCode.DEFECT;
  }
}
