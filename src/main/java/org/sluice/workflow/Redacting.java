package org.sluice.workflow;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.audit.Cells;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Redaction;
import org.sluice.finding.Redaction.State;
import org.sluice.finding.Treatment;
import org.sluice.finding.Verdict;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.decoded.Source;
import org.sluice.grid.Meanwhile;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;
import org.sluice.protect.Preferences;
import org.sluice.protect.Protection;
import org.sluice.read.Wishes;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/**
 * From findings to a copy that stands: protection chooses, the copy is written, and the gate reads
 * it again and attacks it. A copy that does not stand is removed.
 */
final class Redacting {
  /** About ten seconds of one processor. */
  private static final long STEPS = 4_000_000_000L;

  /** Larger files than this are for a person: no search for cover would end in time. */
  private static final long MOST_FIGURES = 1_000_000;

  /** Every kind of figure may tell of every other, so that their number counts squared. */
  private static final int MOST_MEASURES = 2_000;

  private final Judgement judgement;
  private final OutputFolder out;
  private final Limits limits;

  Redacting(Judgement judgement, OutputFolder out, Limits limits) {
    this.limits = limits;
    this.judgement = judgement;
    this.out = out;
  }

  /**
   * What came of it.
   *
   * @param copy the sheets of the copy as read again from disk, where one stands
   */
  record Result(Redaction redaction, Optional<Sheets> copy) {}

  Result redact(
      String path, Decoded.Grids file, List<Table> tables, List<Finding> findings, Wishes wishes)
      throws IOException {
    if (isTooLarge(tables)) {
      return refused(
          "the file has too many figures to find cover for; split it, or hand in fewer categories");
    }
    Cells cells = Cells.of(tables, judgement.rules().knowledge(tables));
    Redaction redaction =
        Protection.of(
            cells,
            findings,
            judgement.protection(),
            preferences(tables, wishes).leaving(judgement.rules().unrounded(tables)),
            file.sheets()::text,
            table -> !Finding.anyFails(judgement.rules().check(List.of(table))),
            Budget.of(STEPS));
    if (!redaction.stands() || (redaction.cells().isEmpty() && !asksForRemoval(findings))) {
      return new Result(redaction, Optional.empty());
    }
    List<String> leftOut =
        tables.stream().flatMap(table -> cells.remarks(table.id()).stream()).distinct().toList();
    if (!leftOut.isEmpty()) {
      return refused("the audit would leave something out: " + String.join("; ", leftOut));
    }
    Optional<String> uncopyable = uncopyable(file.source());
    if (uncopyable.isPresent()) {
      return withdrawn(redaction, uncopyable.get());
    }
    return written(
        path, file, tables, redaction.remarking(otherMarks(file.sheets(), tables, redaction)));
  }

  /** Cells with another mark than the pack's, in tables of which the copy withholds more. */
  private Set<Place> otherMarks(Sheets sheets, List<Table> tables, Redaction redaction) {
    Set<Place> withheld = redaction.withheld();
    Set<Place> marks = new HashSet<>();
    Set<Place> shown = new HashSet<>();
    for (Table table : tables) {
      if (withheld.stream().anyMatch(table.range()::holds)) {
        for (int m = 0; m < table.measures().size(); m++) {
          for (int record = 0; record < table.size(); record++) {
            if (table.column(m).isWithheld(record)) {
              marks.add(table.place(m, record));
            } else if (table.column(m).isShown(record)) {
              shown.add(table.place(m, record));
            }
          }
        }
      }
    }
    marks.removeAll(shown);
    marks.removeIf(place -> sheets.text(place).strip().equals(judgement.protection().marker()));
    return marks;
  }

  /** Whether the copy is wanted for what it leaves out, though no cell of it is treated. */
  private static boolean asksForRemoval(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding -> finding.verdict() == Verdict.FAIL && finding.need() instanceof Need.Removal);
  }

  /** The wishes for the figures of these tables; cells without a figure ask for nothing. */
  private static Preferences preferences(List<Table> tables, Wishes wishes) {
    if (wishes.equals(Wishes.none())) {
      return Preferences.none();
    }
    Set<Place> keep = new HashSet<>();
    Map<Place, BigDecimal> weights = new HashMap<>();
    for (Table table : tables) {
      for (int m = 0; m < table.measures().size(); m++) {
        for (int record = 0; record < table.size(); record++) {
          Place place = table.place(m, record);
          if (wishes.keeps(place)) {
            keep.add(place);
          }
          wishes.weight(place).ifPresent(weight -> weights.put(place, weight));
        }
      }
    }
    return Preferences.of(weights, keep);
  }

  private static boolean isTooLarge(List<Table> tables) {
    long figures = 0;
    long measures = 0;
    for (Table table : tables) {
      figures += (long) table.size() * table.measures().size();
      measures += table.measures().size();
    }
    return figures > MOST_FIGURES || measures > MOST_MEASURES;
  }

  private Result written(String path, Decoded.Grids file, List<Table> tables, Redaction redaction)
      throws IOException {
    Path copy = out.redacted(path);
    boolean stands = false;
    try {
      Result result = attacked(copy, path, file, tables, redaction);
      stands = result.copy().isPresent();
      return result;
    } finally {
      // Whatever happened, no copy stays that was not attacked to the end.
      if (!stands) {
        Files.deleteIfExists(copy);
      }
    }
  }

  private Result attacked(
      Path copy, String path, Decoded.Grids file, List<Table> tables, Redaction redaction)
      throws IOException {
    try (OutputStream stream = Files.newOutputStream(copy)) {
      file.source().copy(replacements(redaction), stream);
    } catch (IOException e) {
      String over = OverLimit.told(e).orElseThrow(() -> e);
      return withdrawn(redaction, "the copy was not written: " + over);
    }
    byte[] bytes = FileBytes.of(copy);
    Meanwhile<String> digest = new Meanwhile<>(() -> Digest.of(bytes));
    CopyGate.Answer answer =
        new CopyGate(judgement, file, tables, redaction, limits).attack(path, bytes);
    return answer.objection().isPresent()
        ? withdrawn(redaction, answer.objection().get())
        : new Result(redaction.copied(digest.answer()), answer.copy());
  }

  private static Result withdrawn(Redaction redaction, String why) {
    return new Result(redaction.withdrawn(State.UNDECIDED, why), Optional.empty());
  }

  /** No redaction, and why. */
  static Result refused(String why) {
    Redaction none =
        new Redaction(
            new TreeMap<>(),
            Map.of(),
            Map.of(),
            List.of(),
            State.UNDECIDED,
            why,
            0,
            Redaction.Scope.ALONE,
            Optional.empty());
    return new Result(none, Optional.empty());
  }

  private Optional<String> uncopyable(Source source) {
    return source.canWrite(judgement.protection().marker())
        ? source.uncopyable()
        : Optional.of("the file's encoding does not have the characters of the mark");
  }

  private Map<Place, String> replacements(Redaction redaction) {
    Map<Place, String> texts = new HashMap<>();
    redaction
        .cells()
        .forEach(
            (place, treatment) -> {
              if (treatment instanceof Treatment.Withhold) {
                texts.put(place, judgement.protection().marker());
              } else if (treatment instanceof Treatment.Round round) {
                texts.put(place, round.text());
              }
            });
    return texts;
  }
}
