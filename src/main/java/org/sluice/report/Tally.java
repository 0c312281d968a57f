package org.sluice.report;

import java.util.Set;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Verdict;

/** How many files have which verdict, and how many were not checked at all. */
record Tally(int fail, int review, int pass, int unchecked) {
  /** Counts the files of an assessment. */
  static Tally of(Assessment assessment) {
    Set<String> notJudged = assessment.notJudged();
    int fail = 0;
    int review = 0;
    int pass = 0;
    for (FileAssessment file : assessment.files()) {
      if (!notJudged.contains(file.path())) {
        fail += file.verdict() == Verdict.FAIL ? 1 : 0;
        review += file.verdict() == Verdict.REVIEW ? 1 : 0;
        pass += file.verdict().compareTo(Verdict.REVIEW) < 0 ? 1 : 0;
      }
    }
    return new Tally(fail, review, pass, notJudged.size());
  }

  /** One sentence for people: what stands in the way, worst first. */
  String sentence() {
    StringBuilder sentence = new StringBuilder();
    add(sentence, fail, "must not leave as it is", "must not leave as they are");
    add(sentence, review, "needs a person", "need a person");
    add(sentence, unchecked, "was not checked", "were not checked");
    add(sentence, pass, "passes", "pass");
    return sentence.isEmpty() ? "nothing to check" : sentence.toString();
  }

  private static void add(StringBuilder sentence, int count, String one, String many) {
    if (count == 0) {
      return;
    }
    boolean first = sentence.isEmpty();
    sentence.append(first ? "" : ", ").append(count);
    if (first) {
      sentence.append(count == 1 ? " file" : " files");
    }
    sentence.append(' ').append(count == 1 ? one : many);
  }
}
