package org.sluice.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Redaction;
import org.sluice.finding.Verdict;

/** What a reader of an assessment does next, most urgent first. */
final class Steps {
  private Steps() {}

  /** One sentence a step. */
  static List<String> of(Assessment assessment) {
    List<FileAssessment> files = assessment.files();
    long copies = files.stream().filter(Steps::hasCopy).count();
    long alone = files.stream().filter(Steps::hasCopyAuditedAlone).count();
    long bare = files.stream().filter(file -> fails(file) && !wasTreated(file)).count();
    long unmended =
        files.stream().filter(file -> fails(file) && wasTreated(file) && !hasCopy(file)).count();
    Set<String> notJudged = assessment.notJudged();
    int unchecked = notJudged.size();
    long review =
        files.stream()
            .filter(file -> file.verdict() == Verdict.REVIEW && !notJudged.contains(file.path()))
            .count();
    List<String> steps = new ArrayList<>();
    if (unmended > 0) {
      steps.add(
          fail(unmended)
              + " and no copy can leave instead: follow the advice beside the findings, then check"
              + " again.");
    }
    if (bare > 0) {
      steps.add(
          fail(bare)
              + " and no copy was asked for: follow the advice beside the findings, then check"
              + " again.");
    }
    if (copies > 0) {
      steps.add(
          Wording.count(copies, "redacted copy", "redacted copies")
              + (copies == 1 ? " holds" : " hold")
              + " against the audit: ask for release of what lies in redacted/ instead of the"
              + " source.");
    }
    if (alone > 0) {
      steps.add(
          Wording.count(alone, "copy", "copies")
              + (alone == 1 ? " was" : " were")
              + " audited alone, beside files that may tell of the same people: a person must"
              + " compare them before any leaves.");
    }
    if (review > 0) {
      steps.add(
          "A person must look at "
              + Wording.count(review, "file")
              + " marked review; each finding says why.");
    }
    if (unchecked > 0) {
      steps.add(
          Wording.count(unchecked, "file")
              + (unchecked == 1 ? " was" : " were")
              + " not checked: look at "
              + (unchecked == 1 ? "it" : "them")
              + " by hand or leave "
              + (unchecked == 1 ? "it" : "them")
              + " out.");
    }
    if (steps.isEmpty()) {
      steps.add("Nothing stands in the way by these rules.");
    }
    return steps;
  }

  private static String fail(long files) {
    return Wording.count(files, "file") + (files == 1 ? " fails" : " fail");
  }

  private static boolean wasTreated(FileAssessment file) {
    return file.redaction().isPresent();
  }

  private static boolean fails(FileAssessment file) {
    return file.verdict() == Verdict.FAIL;
  }

  private static boolean hasCopy(FileAssessment file) {
    return file.redaction().filter(Wording::hasCopy).isPresent();
  }

  private static boolean hasCopyAuditedAlone(FileAssessment file) {
    return hasCopy(file)
        && file.redaction().filter(r -> r.scope() == Redaction.Scope.ALONE).isPresent();
  }
}
