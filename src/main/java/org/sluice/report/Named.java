package org.sluice.report;

import java.util.regex.Pattern;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Verdict;

/**
 * Names of measures and dimensions as reports write them. A name may hold a count: {@code A (n=7)}.
 * Where a file does not pass, that may be one that must not leave, and an ellipsis stands for it.
 */
final class Named {
  private static final Pattern STATED =
      Pattern.compile(
          "(?i)(?<=\\b(?:n|total|base|size|of)\\s{0,2}[=:]?\\s{0,2})\\d[\\d,]*"
              + "|(?<=[:=#/]\\s{0,2})\\d[\\d,]*"
              + "|(?<=[(\\[{]\\s{0,2})\\d[\\d,]*(?=(?:\\s\\p{L}+)*\\s*[)\\]}])");

  private Named() {}

  /** The name, without counts where the file does not pass. */
  static String of(FileAssessment file, String name) {
    return file.verdict() == Verdict.PASS ? name : withoutCounts(name);
  }

  static String withoutCounts(String name) {
    return STATED.matcher(name).replaceAll("…");
  }
}
