package org.sluice.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.finding.Content;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.finding.Trace;
import org.sluice.finding.Unchecked;
import org.sluice.finding.Verdict;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Meanwhile;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;
import org.sluice.read.BesideTables;
import org.sluice.read.Blanked;
import org.sluice.read.Declared;
import org.sluice.read.SaidBeside;
import org.sluice.read.SheetNames;
import org.sluice.rules.RuleSet;
import org.sluice.rules.Submitted;
import org.sluice.table.Table;

/**
 * One file, from its bytes to what is said of it: decoded, read, judged, and where it fails,
 * treated, copied and attacked.
 */
final class FileCheck {
  private final Judgement judgement;
  private final Submission submission;
  private final Redacting redacting;
  private final CheckRequest request;
  private final Opening opening;

  /** How a file's bytes are had. */
  @FunctionalInterface
  interface Opening {
    byte[] bytes(Path file) throws IOException;
  }

  FileCheck(
      Judgement judgement,
      Submission submission,
      OutputFolder out,
      CheckRequest request,
      Opening opening) {
    this.judgement = judgement;
    this.submission = submission;
    this.redacting = new Redacting(judgement, out, request.limits().limits());
    this.request = request;
    this.opening = opening;
  }

  /** Judges a file; a defect of the program strikes this file and no other. */
  Judged judge(Inputs.Entry entry) {
    request.progress().begins(entry.path());
    try {
      return decoded(entry.path(), opening.bytes(entry.file()));
    } catch (IOException e) {
      return Judged.unread(entry.path(), Walk.unopened(e));
    } catch (OutOfMemoryError e) {
      return Judged.unread(
          entry.path(), "it is too large for the memory given: run java with a larger -Xmx");
    } catch (RuntimeException | StackOverflowError e) {
      Defects.struck(entry.path(), e);
      return Judged.struck(entry.path());
    }
  }

  private Judged decoded(String path, byte[] bytes) throws IOException {
    if (submission.isDescription(path)) {
      return Judged.of(submission.assessment(path));
    }
    Decoded decoded = Formats.decode(path, bytes, request.limits().limits());
    return decoded instanceof Decoded.Grids grids
        ? read(path, bytes, grids)
        : unread(path, bytes, (Decoded.Unread) decoded);
  }

  /** What cannot be read is never passed; rules may still say what is wrong with such a file. */
  private Judged unread(String path, byte[] bytes, Decoded.Unread decoded) {
    List<Finding> findings =
        judgement.rules().submitted(submitted(path, decoded.content(), decoded.texts(), List.of()));
    FileAssessment assessment =
        new FileAssessment(
            path,
            decoded.content(),
            Verdict.REVIEW.and(Finding.worst(findings)),
            List.of(),
            findings,
            List.of(),
            Optional.empty(),
            List.of(),
            request.restricted() ? Digest.of(bytes) : "");
    return new Judged(
        Optional.of(assessment),
        List.of(new Unchecked(path, decoded.why())),
        List.of(),
        SaidBeside.numbers(new Sheets(decoded.texts()), List.of()),
        false);
  }

  private Submitted submitted(String path, Content content, List<Grid> grids, List<Table> tables) {
    return new Submitted(path, content, grids, tables, submission.siblings(path));
  }

  private Judged read(String path, byte[] bytes, Decoded.Grids grids) throws IOException {
    Sheets sheets = grids.sheets();
    Readings readings = Readings.of(path, sheets, submission.declared(path));
    List<Table> tables = judgement.rules().told(readings.tables());
    List<Problem> problems = new ArrayList<>(grids.problems());
    problems.addAll(readings.problems());
    Declared declared = submission.declared(path);
    Submitted whole = submitted(path, grids.content(), sheets.grids(), tables);
    Meanwhile<List<Finding>> content = new Meanwhile<>(() -> judgement.rules().submitted(whole));
    List<Finding> findings = new ArrayList<>(readings.judged(judgement.rules()));
    findings.addAll(judgement.rules().request(path, tables, declared.supplied()));
    findings.addAll(content.answer());
    List<Unchecked> unchecked = new ArrayList<>();
    readings.leftOver().forEach(why -> unchecked.add(new Unchecked(path, why)));
    if (namesTellCount(path, sheets)) {
      unchecked.add(
          new Unchecked(
              path, "a name of it, of a folder or of a sheet says a count: check by eye"));
    }
    Optional<Redacting.Result> redacted =
        request.redact() && Finding.anyFails(findings) && !submission.isSupporting(path)
            ? Optional.of(redacted(path, grids, readings, tables, findings, unchecked))
            : Optional.empty();
    FileAssessment assessment =
        new FileAssessment(
            path,
            called(grids.content(), tables),
            verdict(findings, problems, unchecked),
            tables,
            findings,
            problems,
            redacted.map(Redacting.Result::redaction),
            drawn(sheets, tables, findings, redacted),
            request.restricted() ? Digest.of(bytes) : "");
    return new Judged(
        Optional.of(assessment),
        unchecked,
        readings.otherwise().tables(),
        SaidBeside.numbers(sheets, tables),
        false);
  }

  private static boolean namesTellCount(String path, Sheets sheets) {
    return SheetNames.tellsCount(path)
        || sheets.grids().stream().anyMatch(grid -> SheetNames.tellsCount(grid.sheet()));
  }

  /** A file in which no table was found is called text; a picture with texts stays a picture. */
  private static Content called(Content content, List<Table> tables) {
    return tables.isEmpty() && !content.kind().equals("image") ? content.kind("text") : content;
  }

  private Redacting.Result redacted(
      String path,
      Decoded.Grids grids,
      Readings readings,
      List<Table> tables,
      List<Finding> findings,
      List<Unchecked> unchecked)
      throws IOException {
    if (!unchecked.isEmpty()) {
      return Redacting.refused(
          "a part of the file was not understood and may give back what a copy hides; see what was"
              + " not checked");
    }
    if (grids.content().traces().stream().anyMatch(Trace::inCopy)) {
      return Redacting.refused(
          "it holds what does not show and a copy cannot leave out; see the findings about it");
    }
    if (BesideTables.mayGiveBack(grids.sheets(), tables)) {
      return Redacting.refused(
          "words beside its tables say a share, a mean or another number that may give back what a"
              + " copy hides; take them out, then check again");
    }
    Set<String> failing =
        findings.stream()
            .filter(finding -> finding.verdict() == Verdict.FAIL)
            .map(Finding::table)
            .collect(Collectors.toSet());
    if (BesideTables.stateMore(grids.sheets(), tables, failing)) {
      return Redacting.refused(
          "a test, a mean or a size is printed beside a table of which a copy would hide something,"
              + " and may give it back; take it out, then check again");
    }
    if (BesideTables.stateSum(tables, failing)) {
      return Redacting.refused(
          "a line above another table says how many all are, which may be those of a table of which"
              + " a copy would hide something; take it out, then check again");
    }
    return readings.differ()
        ? Redacting.refused("the description and the file differ; mend the one that is wrong")
        : redacting.redact(path, grids, tables, findings, submission.declared(path).wishes());
  }

  private static Verdict verdict(
      List<Finding> findings, List<Problem> problems, List<Unchecked> unchecked) {
    Verdict found = Finding.worst(findings);
    return problems.isEmpty() && unchecked.isEmpty() ? found : found.and(Verdict.REVIEW);
  }

  /**
   * What a report may draw: the copy that stands, else labels and marks, and never an identifier;
   * nothing where all is well.
   */
  private static List<Grid> drawn(
      Sheets sheets,
      List<Table> tables,
      List<Finding> findings,
      Optional<Redacting.Result> redacted) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Optional<Sheets> copy = redacted.flatMap(Redacting.Result::copy);
    Set<Place> identifying = RuleSet.identifying(findings);
    return copy.orElseGet(() -> Blanked.of(sheets, tables))
        .each(grid -> grid.keeping(place -> !identifying.contains(place)))
        .grids();
  }
}
