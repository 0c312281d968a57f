package org.sluice.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.finding.Alternative;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Redaction;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Treatment;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;

/** The sentences that several formats say in the same words. */
final class Wording {
  /** On top of every default report. */
  static final String WORKING_DOCUMENT =
      "This is a working document. It names unsafe cells: do not release it beside a copy.";

  /** On top of every restricted report. */
  static final String RESTRICTED =
      "RESTRICTED. This report shows withheld values, the reasons, intervals and evidence."
          + " It stays inside the secure environment.";

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[\\w./~%#?&=+:;,@!()*-]+");

  private Wording() {}

  /** The notice that belongs on top. */
  static String notice(boolean restricted) {
    return restricted ? RESTRICTED : WORKING_DOCUMENT;
  }

  /** Whether a copy was written and stands. */
  static boolean hasCopy(Redaction redaction) {
    return redaction.stands() && redaction.copySha256().isPresent();
  }

  /** What a file turned out to be: {@code tables, csv}, {@code image, png}. */
  static String content(FileAssessment file) {
    String kind = file.content().kind();
    String format = file.content().format();
    return kind.equals(format) ? kind : kind + ", " + format;
  }

  /** Where the copy of a file lies, relative to the output folder. */
  static String copyPath(FileAssessment file) {
    return "redacted/" + file.path();
  }

  /** What became of the file's copy, in a few words; empty where none was needed. */
  static String copy(FileAssessment file) {
    return file.redaction().map(Wording::copy).orElse("");
  }

  private static String copy(Redaction redaction) {
    if (hasCopy(redaction)) {
      return "copy audited and protected";
    }
    if (redaction.stands()) {
      return "can be redacted; no copy was asked for";
    }
    return redaction.why().isEmpty() ? "no copy" : "no copy: " + redaction.why();
  }

  /** What became of a copy, as sentences for a reader who has time. */
  static String copySentence(Redaction redaction) {
    if (hasCopy(redaction)) {
      String together =
          redaction.scope() == Redaction.Scope.TOGETHER
              ? "audited together with everything else that would be released"
              : "audited by itself, not together with other files";
      return "A redacted copy stands: "
          + count(treated(redaction).size(), "cell")
          + " treated ("
          + share(redaction)
          + " of its figures), "
          + together
          + ".";
    }
    if (redaction.stands()) {
      return "This file can be redacted so that it passes; no copy was asked for.";
    }
    String why = redaction.why().isEmpty() ? "" : ": " + redaction.why();
    return sentence("There is no copy that could leave instead" + why);
  }

  /** The cells that a treatment really changes, in reading order. */
  static List<Map.Entry<Place, Treatment>> treated(Redaction redaction) {
    return redaction.cells().entrySet().stream()
        .filter(cell -> !(cell.getValue() instanceof Treatment.Keep))
        .toList();
  }

  /** Treated cells in percent of all shown figures, with one decimal. */
  static String share(Redaction redaction) {
    double shown = Math.max(1, redaction.shownCells());
    return String.format(Locale.ROOT, "%.1f %%", 100 * treated(redaction).size() / shown);
  }

  /** The label of a dimension's grand total, where it has one. */
  static Optional<String> total(Dimension dimension) {
    OptionalInt total = dimension.hierarchy().grandTotal();
    return total.isPresent() ? Optional.of(dimension.label(total.getAsInt())) : Optional.empty();
  }

  /** The name of a state or scope in reports. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The name of a suggestion's action in reports. */
  static String action(Alternative alternative) {
    if (alternative instanceof Alternative.Merge merge) {
      return merge.groups().size() == 1 ? "merge" : "merges";
    }
    if (alternative instanceof Alternative.Round) {
      return "round";
    }
    return alternative instanceof Alternative.Drop ? "drop" : "drop-total";
  }

  /** What a suggestion asks for, what that is good for and how many cells it costs. */
  static String suggestion(Alternative alternative) {
    String good =
        alternative instanceof Alternative.Round
            ? ": every unsafe count would then keep all values that the rule withholds. It changes "
            : ": the table would then pass. It changes ";
    return deed(alternative) + good + count(alternative.cost().cells(), "cell") + ".";
  }

  /** What a suggestion asks for. */
  static String deed(Alternative alternative) {
    if (alternative instanceof Alternative.Merge merge) {
      return "Merge the categories "
          + merge.groups().stream()
              .map(group -> String.join(" and ", group))
              .collect(Collectors.joining("; "))
          + " of "
          + dimension(merge.dimension());
    }
    if (alternative instanceof Alternative.Round round) {
      return "Round all counts to base " + round.base() + " so that every sum holds, with a key";
    }
    if (alternative instanceof Alternative.DropMargin margin) {
      return "Leave out the total " + margin.category() + " of " + dimension(margin.dimension());
    }
    return "Leave out " + dimension(((Alternative.Drop) alternative).dimension());
  }

  /** Dimensions that only the layout tells have no name. */
  private static String dimension(String name) {
    return name.isBlank() ? "the dimension without a name" : name;
  }

  /** How much was opened of a file, empty where that is as usual. */
  static String limits(Assessment assessment) {
    return String.join(", ", assessment.limits());
  }

  /** The pack that judged: title, id, version, and how good its source is. */
  static String pack(RulesUsed rules) {
    return rules.title()
        + " ("
        + rules.id()
        + ", version "
        + rules.version()
        + (rules.grade().isEmpty() ? "" : ", source grade " + rules.grade())
        + ")";
  }

  /** Message and advice as two sentences, whatever they end with. */
  static String sentences(String message, String advice) {
    return advice.isEmpty() ? sentence(message) : sentence(message) + " " + sentence(advice);
  }

  /** The text as a sentence, however it begins and ends. */
  static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    boolean ends = ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (ends ? "" : ".");
  }

  /** Whether a source is an address that may become a link. */
  static boolean isWebAddress(String source) {
    return WEB_ADDRESS.matcher(source).matches();
  }

  /** A count with its noun: {@code 1 finding}, {@code 2 findings}. */
  static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  /** Likewise for a noun with a plural of its own. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /**
   * The base that a measure's figures are multiples of. In a file with unsafe figures they have a
   * say in it, and a base that holds for all of them would narrow what each can be.
   */
  static OptionalInt roundedTo(FileAssessment file, Measure measure) {
    return file.verdict() == Verdict.PASS ? measure.roundedTo() : OptionalInt.empty();
  }
}
