package org.sluice.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.audit.Courses;
import org.sluice.finding.Finding;
import org.sluice.finding.Redaction;
import org.sluice.finding.Risk;
import org.sluice.finding.Trace;
import org.sluice.finding.Verdict;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.grid.Grid;
import org.sluice.grid.Meanwhile;
import org.sluice.grid.Place;
import org.sluice.grid.Range;
import org.sluice.grid.Sheets;
import org.sluice.protect.Protection;
import org.sluice.read.Declared;
import org.sluice.read.Intervals;
import org.sluice.read.Recognition;
import org.sluice.read.Rereading;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * The last gate before a copy is handed out. The copy is decoded from what is on disk, compared
 * with the source cell by cell, read under the source's reading, and judged and attacked like any
 * submission.
 */
final class CopyGate {
  private static final Set<Role> EXTREMES = EnumSet.of(Role.MIN, Role.MAX, Role.RANGE);

  private final Judgement judgement;
  private final Decoded.Grids file;
  private final List<Table> tables;
  private final Redaction redaction;
  private final Limits limits;

  CopyGate(
      Judgement judgement,
      Decoded.Grids file,
      List<Table> tables,
      Redaction redaction,
      Limits limits) {
    this.limits = limits;
    this.judgement = judgement;
    this.file = file;
    this.tables = tables;
    this.redaction = redaction;
  }

  /**
   * What the gate says.
   *
   * @param objection why the copy does not stand, if it does not
   * @param copy the copy's sheets, if it stands
   */
  record Answer(Optional<String> objection, Optional<Sheets> copy) {
    private static Answer refuse(String why) {
      return new Answer(Optional.of(why), Optional.empty());
    }
  }

  /**
   * Attacks the copy.
   *
   * @param path the copy's path, as its source's
   * @param bytes all of it, as it lies on disk
   */
  Answer attack(String path, byte[] bytes) {
    if (holdsWhatDoesNotShow(path, bytes)) {
      return Answer.refuse("the copy still holds what does not show");
    }
    Sheets copy = file.source().reread(bytes);
    if (!file.sheets().reads(copy, place -> redaction.cells().containsKey(place))) {
      return Answer.refuse("the copy differs from the source outside of the treated cells");
    }
    Meanwhile<List<Finding>> afresh = new Meanwhile<>(() -> byItself(copy));
    List<Table> reread = new ArrayList<>();
    for (Table table : tables) {
      reread.add(Rereading.of(table, file.sheets(), copy, Set.of(judgement.protection().marker())));
    }
    if (!everyWithheldCellIsMarked(reread)) {
      return Answer.refuse("a treated cell of the copy does not read as withheld");
    }
    if (standsBesideIntervals(copy)) {
      return Answer.refuse(
          "an interval in a text column stands beside a withheld figure and may give it back");
    }
    boolean fails =
        Finding.anyFails(
            judgement.rules().check(reread, Protection.tablesWithWithheldZeros(tables, redaction)));
    if (fails) {
      return Answer.refuse("the copy was attacked after writing and did not hold");
    }
    List<Finding> byItself = afresh.answer();
    if (Finding.anyFails(byItself)) {
      return Answer.refuse("the copy would fail if it were checked by itself");
    }
    if (leavesFew(byItself)) {
      return Answer.refuse("what is shown beside a withheld figure may leave it of a count");
    }
    if (tellsAStep(byItself)) {
      return Answer.refuse("a survival curve nearly tells a step beside a withheld figure");
    }
    return mayRepeatExtremes(byItself)
        ? Answer.refuse("a percentile of few may be the extreme that is withheld beside it")
        : new Answer(Optional.empty(), Optional.of(copy));
  }

  /** Only what the source held can have survived; a copy of it is opened as anybody would. */
  private boolean holdsWhatDoesNotShow(String path, byte[] copy) {
    return !file.content().traces().isEmpty()
        && Formats.decode(path, copy, limits).content().traces().stream()
            .anyMatch(trace -> trace.kind() != Trace.Kind.FIGURE);
  }

  /** Whether a row with a withheld cell holds a text that is an interval and was not read. */
  private boolean standsBesideIntervals(Sheets copies) {
    return redaction.withheld().stream()
        .map(CopyGate::rowOf)
        .distinct()
        .anyMatch(row -> holdsInterval(copies.named(row.sheet()), row.row()));
  }

  private static boolean holdsInterval(Grid copy, int row) {
    return IntStream.range(0, copy.width(row))
        .anyMatch(column -> Intervals.isOne(copy.text(row, column)));
  }

  /** Whoever is handed the copy can only read it afresh, and other columns may come out of that. */
  private List<Finding> byItself(Sheets copy) {
    return judgement.rules().check(Recognition.of("copy", copy, Declared.none()).tables());
  }

  /** Whether shown parts leave few of a count in a row where a figure is withheld. */
  private boolean leavesFew(List<Finding> byItself) {
    Set<Place> rows = new HashSet<>();
    redaction.withheld().forEach(place -> rows.add(rowOf(place)));
    return byItself.stream()
        .filter(finding -> finding.kind().equals("low-count"))
        .filter(finding -> finding.risk() == Risk.DIFFERENCING)
        .filter(finding -> finding.verdict() == Verdict.REVIEW)
        .flatMap(finding -> finding.places().stream())
        .anyMatch(place -> rows.contains(rowOf(place)));
  }

  /** Whether a survival curve of which something is withheld still nearly tells a small step. */
  private boolean tellsAStep(List<Finding> byItself) {
    List<Range> curves =
        tables.stream()
            .filter(Courses::areOfSurvival)
            .map(Table::range)
            .filter(range -> redaction.withheld().stream().anyMatch(range::holds))
            .toList();
    return byItself.stream()
        .filter(finding -> finding.kind().equals("implied-count"))
        .filter(finding -> finding.risk() == Risk.DIFFERENCING)
        .flatMap(finding -> finding.places().stream())
        .anyMatch(place -> curves.stream().anyMatch(range -> range.holds(place)));
  }

  /**
   * Whether percentiles of which nobody knows how many lie beyond stand in a row with a withheld
   * smallest or largest value: of few observations the first percentile is the smallest.
   */
  private boolean mayRepeatExtremes(List<Finding> byItself) {
    Set<Place> withheld = redaction.withheld();
    Set<Place> rows = new HashSet<>();
    for (Table table : tables) {
      for (int measure = 0; measure < table.measures().size(); measure++) {
        if (EXTREMES.contains(table.measures().get(measure).role())) {
          for (int record = 0; record < table.size(); record++) {
            Place place = table.place(measure, record);
            if (withheld.contains(place)) {
              rows.add(rowOf(place));
            }
          }
        }
      }
    }
    return byItself.stream()
        .filter(finding -> finding.kind().equals("few-beyond"))
        .flatMap(finding -> finding.places().stream())
        .anyMatch(place -> rows.contains(rowOf(place)));
  }

  private static Place rowOf(Place place) {
    return new Place(place.sheet(), place.row(), 0);
  }

  private boolean everyWithheldCellIsMarked(List<Table> reread) {
    Set<Place> withheld = redaction.withheld();
    for (int i = 0; i < tables.size(); i++) {
      if (!isMarked(tables.get(i), reread.get(i), withheld)) {
        return false;
      }
    }
    return true;
  }

  /** A measure that has no figure in a cell of another measure has none in the copy either. */
  private static boolean isMarked(Table before, Table after, Set<Place> withheld) {
    for (int measure = 0; measure < before.measures().size(); measure++) {
      for (int record = 0; record < before.size(); record++) {
        if (before.column(measure).isShown(record)
            && withheld.contains(before.place(measure, record))
            && !after.column(measure).isWithheld(record)) {
          return false;
        }
      }
    }
    return true;
  }
}
