package org.sluice.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.finding.Content;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Trace;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;
import org.sluice.yaml.Suggestion;

/** A file of a format that does not leave, by what is in it and not by its name. */
record FileTypeRule(RuleHead head, Settings settings) implements Rule.OverContent {
  private static final String WORDS =
      "a list of formats such as `csv` or `svg`, and of kinds such as `data`, `image`, `archive`";

  private static final Setting<List<String>> ALLOW =
      Forms.texts(
              "allow", WORDS, "The only formats that leave; all that are not refused, if empty.")
          .stricter(FileTypeRule::narrower);
  private static final Setting<List<String>> REFUSE =
      Forms.texts("refuse", List.of("data", "program"), WORDS, "Formats that never leave.")
          .stricter(Strictness.more());

  static final Kind KIND =
      new Kind(
          "file-type",
          "A file of a format that does not leave, such as a data set.",
          List.of(ALLOW, REFUSE),
          (head, given) -> new FileTypeRule(head, Settings.from(given)));

  /** Data sets and programs are refused by every pack that has no such rule of its own. */
  static final FileTypeRule ALWAYS =
      new FileTypeRule(
          RuleHead.always(KIND.name(), Verdict.FAIL), new Settings(List.of(), REFUSE.otherwise()));

  /** Every word that a file can be called by. */
  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              ("7z archive argus arrow avif avro binary bmp bzip2 csv data docm document docx dta"
                      + " duckdb emf empty feather gif gph gzip hdf5 heic html image instance jp2"
                      + " jpeg json jxl latex log markdown mat mdb npy odf ods odt ole orc parquet"
                      + " pdf pickle png por pptx program ps rdata rds riff rtf sas7bdat sav sqlite"
                      + " stata svg tables tex text tiff tsv webp wmf workbook xlsm xlsx xml xpt xz"
                      + " zip zsav zstd")
                  .split(" ", -1)));

  /**
   * What leaves and what does not.
   *
   * @param allow formats or kinds; every one that is not refused, if empty
   * @param refuse formats or kinds
   */
  record Settings(List<String> allow, List<String> refuse) {
    /** Copies the lists. */
    Settings {
      allow = List.copyOf(allow);
      refuse = List.copyOf(refuse);
    }

    /** A word that no file is called by would refuse nothing without a sound. */
    static Settings from(Given given) {
      for (Setting<List<String>> setting : List.of(ALLOW, REFUSE)) {
        for (String word : given.get(setting)) {
          if (!KNOWN.contains(word)) {
            given.fault(
                setting, "a format or a kind of file", word, Suggestion.advice(word, KNOWN));
          }
        }
      }
      return new Settings(given.get(ALLOW), given.get(REFUSE));
    }

    /** Whether a file with this content may leave. */
    boolean takes(Content content) {
      return !names(refuse, content) && (allow.isEmpty() || names(allow, content));
    }

    private static boolean names(List<String> words, Content content) {
      return words.contains(content.format()) || words.contains(content.kind());
    }
  }

  private static Strictness.Change narrower(List<String> before, List<String> after) {
    return Strictness.<String>moreOrAll().change(after, before);
  }

  @Override
  public List<Finding> check(Submitted file) {
    boolean data = !file.traces(Trace.Kind.DATA).isEmpty();
    boolean isData = data && settings.refuse().contains("data");
    if (settings.takes(file.content()) && !isData) {
      return List.of();
    }
    return List.of(
        head.finding(
            head.verdict(),
            Statbarn.FREQUENCIES,
            data ? Risk.LOW_COUNT : Risk.AUXILIARY_INFORMATION,
            file.path(),
            List.of(),
            data || file.content().kind().equals("data") ? dataWording() : wording(file.content()),
            List.of(),
            new Need.Person()));
  }

  private static Wording dataWording() {
    return new Wording(
        "This file is in a format made for data sets, which do not leave",
        "hand in counts and statistics about groups, as CSV");
  }

  private Wording wording(Content content) {
    return new Wording(
        "This file is of a format that does not leave: " + content.format(),
        settings.allow().isEmpty()
            ? "hand it in in another format"
            : "hand it in as " + String.join(", ", settings.allow()));
  }
}
