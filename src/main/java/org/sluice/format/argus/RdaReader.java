package org.sluice.format.argus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.finding.Problem;
import org.sluice.format.argus.RdaVariable.Kind;

/**
 * Reads the metadata of a table in the language of tau-ARGUS {@code .rda} files
 * (src/tauargus/model/Metadata.java, readTableMetadata): a line that begins with a name declares a
 * variable, lines that begin with a keyword in angle brackets say what it is, and {@code //} begins
 * a comment. Keywords are told in any case, the names of files by their last part: they lie beside
 * the metadata.
 */
public final class RdaReader {
  private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

  /** They serve safety rules, the hypercube method, labels and printing. */
  private static final Set<String> CHANGE_NOTHING =
      Set.of("<CODELIST>", "<DISTANCE>", "<DECIMALS>");

  private final String path;
  private final Consumer<Problem> faults;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<String> unused = new TreeSet<>();
  private String separator = ";";
  private String safe = "S";
  private String unsafe = "U";
  private String protect = "P";
  private boolean faulty;

  private RdaReader(String path, Consumer<Problem> faults) {
    this.path = path;
    this.faults = faults;
  }

  /** A variable as far as it is read. */
  private static final class Draft {
    private final String name;
    private final int line;
    private Kind kind = Kind.NONE;
    private String total = "";
    private boolean hierarchical;
    private String hierarchyFile = "";
    private String lead = "";
    private final List<Integer> levels = new ArrayList<>();

    private Draft(String name, int line) {
      this.name = name;
      this.line = line;
    }

    private RdaVariable variable() {
      return new RdaVariable(name, line, kind, total, hierarchyFile, lead, levels);
    }
  }

  /** The metadata, if nothing is wrong with them; whatever is wrong goes to the faults. */
  public static Optional<RdaFile> read(String path, String text, Consumer<Problem> faults) {
    return new RdaReader(path, faults).read(text);
  }

  private Optional<RdaFile> read(String text) {
    for (Lines.Line line : Lines.of(text)) {
      List<String> tokens = tokens(line.text());
      if (tokens.isEmpty()) {
        continue;
      }
      if (!tokens.get(0).startsWith("<")) {
        drafts.add(new Draft(tokens.get(0), line.number()));
      } else {
        keyword(line.number(), tokens.get(0).toUpperCase(Locale.ROOT), tokens);
      }
    }
    drafts.forEach(this::complete);
    if (drafts.isEmpty()) {
      fault(1, "a variable", "none", "declare a variable for each column of the table");
    }
    if (separator.length() != 1) {
      fault(1, "a <SEPARATOR> of one character", "another text", "name one character in quotes");
    }
    return faulty
        ? Optional.empty()
        : Optional.of(
            new RdaFile(
                separator.charAt(0),
                safe,
                unsafe,
                protect,
                drafts.stream().map(Draft::variable).toList(),
                List.copyOf(unused)));
  }

  private static List<String> tokens(String line) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      String plain = matcher.group(2);
      if (quoted == null && plain.startsWith("//")) {
        break;
      }
      tokens.add(quoted == null ? plain : quoted);
    }
    return tokens;
  }

  private void keyword(int line, String keyword, List<String> tokens) {
    String argument = tokens.size() > 1 ? tokens.get(1) : "";
    switch (keyword) {
      case "<SEPARATOR>" -> separator = argument.equals("\\t") ? "\t" : argument;
      case "<SAFE>" -> safe = argument.strip();
      case "<UNSAFE>" -> unsafe = argument.strip();
      case "<PROTECT>" -> protect = argument.strip();
      default -> {
        if (drafts.isEmpty()) {
          fault(
              line,
              "a variable before " + keyword,
              "none",
              "declare a variable before saying what it is");
        } else {
          of(drafts.get(drafts.size() - 1), line, keyword, tokens, argument);
        }
      }
    }
  }

  private void of(Draft draft, int line, String keyword, List<String> tokens, String argument) {
    switch (keyword) {
      case "<RECODEABLE>", "<RECODABLE>" -> kind(draft, line, Kind.CATEGORY);
      case "<NUMERIC>" -> numeric(draft, line, argument.toUpperCase(Locale.ROOT));
      case "<FREQUENCY>" -> kind(draft, line, Kind.FREQUENCY);
      case "<MAXSCORE>" -> kind(draft, line, Kind.TOP_SCORE);
      case "<STATUS>" -> kind(draft, line, Kind.STATUS);
      case "<TOTCODE>" -> draft.total = argument.strip();
      case "<HIERARCHICAL>" -> draft.hierarchical = true;
      case "<HIERCODELIST>" -> draft.hierarchyFile = lastPart(argument);
      case "<HIERLEADSTRING>" -> draft.lead = argument;
      case "<HIERLEVELS>" -> levels(draft, line, tokens);
      default -> {
        if (CHANGE_NOTHING.contains(keyword)) {
          unused.add(keyword);
        } else {
          fault(
              line,
              "a keyword of a table's metadata",
              keyword,
              "it is not supported; leave it out if the table does not need it");
        }
      }
    }
  }

  private void numeric(Draft draft, int line, String second) {
    switch (second) {
      case "" -> kind(draft, line, Kind.VALUE);
      case "<SHADOW>" -> kind(draft, line, Kind.SHADOW);
      case "<COST>", "<COSTVAR>" -> kind(draft, line, Kind.COST);
      case "<LOWERPL>" -> kind(draft, line, Kind.LOWER_LEVEL);
      case "<UPPERPL>" -> kind(draft, line, Kind.UPPER_LEVEL);
      default ->
          fault(
              line,
              "<SHADOW>, <COST>, <COSTVAR>, <LOWERPL>, <UPPERPL> or nothing behind <NUMERIC>",
              second,
              "it is not supported");
    }
  }

  private void kind(Draft draft, int line, Kind kind) {
    if (draft.kind != Kind.NONE) {
      fault(
          line,
          "one kind for the variable " + draft.name,
          "a second one",
          "give a variable for each column of the table");
    }
    if (kind == Kind.SHADOW || kind == Kind.TOP_SCORE) {
      unused.add(kind == Kind.SHADOW ? "<SHADOW>" : "<MAXSCORE>");
    }
    draft.kind = kind;
  }

  private void levels(Draft draft, int line, List<String> tokens) {
    draft.hierarchical = true;
    for (String token : tokens.subList(1, tokens.size())) {
      if (token.matches("[1-9]\\d?")) {
        draft.levels.add(Integer.valueOf(token));
      } else if (!token.equals("0")) {
        fault(line, "numbers of characters behind <HIERLEVELS>", "text", "correct the line");
      }
    }
    if (draft.levels.isEmpty()) {
      fault(line, "numbers of characters behind <HIERLEVELS>", "none", "complete the line");
    }
  }

  private void complete(Draft draft) {
    if (draft.kind == Kind.NONE) {
      fault(
          draft.line,
          "a keyword that says what the variable " + draft.name + " is",
          "none",
          "add <RECODEABLE>, <NUMERIC>, <FREQUENCY>, <MAXSCORE> or <STATUS> below it");
    }
    boolean file = !draft.hierarchyFile.isEmpty();
    if (file && !draft.levels.isEmpty()) {
      fault(
          draft.line,
          "one hierarchy of the variable " + draft.name,
          "both <HIERCODELIST> and <HIERLEVELS>",
          "leave one of them out");
    }
    if (draft.hierarchical && !file && draft.levels.isEmpty()) {
      fault(
          draft.line,
          "a hierarchy of the variable " + draft.name,
          "<HIERARCHICAL> alone",
          "add <HIERCODELIST> or <HIERLEVELS>");
    }
    if (file && draft.lead.isEmpty()) {
      fault(
          draft.line,
          "<HIERLEADSTRING> beside <HIERCODELIST> of the variable " + draft.name,
          "none",
          "name what stands before the codes of lower levels");
    }
  }

  /** Paths are often those of another machine, in either spelling. */
  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private void fault(int line, String expected, String found, String advice) {
    faulty = true;
    faults.accept(new Problem(path + ": line " + line, expected, found, advice));
  }
}
