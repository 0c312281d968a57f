package org.sluice.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Problem;
import org.sluice.finding.Unchecked;
import org.sluice.finding.Verdict;
import org.sluice.report.Format;
import org.sluice.report.Reports;

/**
 * The main job. The pack and the submission's description are read in full before any file is
 * opened; every file is judged by itself; tables of different files that may tell of each other are
 * named; the reports are drawn from one assessment; and what was staged is put in place.
 */
public final class Check {
  private Check() {}

  /** Runs a check or an audit and leaves its reports and copies in the output folder. */
  public static Outcome run(CheckRequest request) {
    Inputs inputs = Inputs.under(request.paths(), request.out());
    PackReview reviewed = PackReview.of(request.pack());
    List<Problem> problems = new ArrayList<>(inputs.problems());
    problems.addAll(reviewed.faults());
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    Judgement unkeyed = Judgement.by(reviewed.pack().orElseThrow(), request.task());
    KeyFile key = KeyFile.of(request, unkeyed.protection());
    if (!key.problems().isEmpty()) {
      return new Outcome.Refused(key.problems());
    }
    Judgement judgement = key.key().map(unkeyed::with).orElse(unkeyed);
    Submission submission = Submission.described(inputs, request.limits().limits());
    try (OutputFolder out = OutputFolder.stagedBeside(request.out())) {
      FileCheck fileCheck = new FileCheck(judgement, submission, out, request, FileBytes::of);
      List<Judged> judged =
          Parallel.map(inputs.files(), request.jobs(), fileCheck::judge, request.progress());
      Assessment assessment = assessment(request, inputs, judgement, judged, out);
      List<String> written = report(request, assessment, out);
      out.commit();
      return new Outcome.Done(assessment, written, judged.stream().anyMatch(Judged::defect));
    } catch (IOException e) {
      // Files are read where their failures are caught, so that only the output folder is left.
      return new Outcome.Refused(List.of(OutputProblem.of(request.out(), e)));
    }
  }

  private static Assessment assessment(
      CheckRequest request,
      Inputs inputs,
      Judgement judgement,
      List<Judged> judged,
      OutputFolder out)
      throws IOException {
    List<FileAssessment> files =
        CrossFile.named(
            judged.stream().filter(file -> file.assessment().isPresent()).toList(),
            judgement.rules(),
            out);
    List<Unchecked> unchecked = new ArrayList<>(inputs.unchecked());
    judged.forEach(file -> unchecked.addAll(file.unchecked()));
    unchecked.sort(Comparator.comparing(Unchecked::path));
    List<Verdict> verdicts = new ArrayList<>();
    files.forEach(file -> verdicts.add(file.verdict()));
    unchecked.forEach(file -> verdicts.add(Verdict.REVIEW));
    return new Assessment(
        request.version(),
        judgement.used(),
        inputs.root(),
        request.limits().settings(),
        Verdict.worst(verdicts),
        files,
        unchecked);
  }

  private static List<String> report(CheckRequest request, Assessment assessment, OutputFolder out)
      throws IOException {
    List<String> written = new ArrayList<>();
    for (String name : Reports.FORMATS) {
      Format format = Reports.named(name).orElseThrow();
      if (request.formats().contains(name)) {
        out.report(format.file(), format.report().render(assessment));
        written.add(format.file());
      }
      if (request.restricted() && format.restricted().isPresent()) {
        out.restricted(format.file(), format.restricted().get().render(assessment));
        written.add("restricted/" + format.file());
      }
    }
    return written;
  }
}
