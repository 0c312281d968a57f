package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well real outputs of all formats are read, against hand labels; prints a line a file and the
 * figures of each format.
 */
class CorpusTruthTest {
  /**
   * What must be reached.
   *
   * @param extents share of labelled tables read with the right extent
   * @param columns share of count columns right
   * @param recall share of small counts found
   * @param wrong share of flagged cells that may be no small counts
   */
  record Floor(double extents, double columns, double recall, double wrong) {}

  /** What the project promises of all formats together. */
  private static final Floor PROMISED = new Floor(0.95, 0.95, 0.97, 0.02);

  /** Raise them as readings get better; a format without a floor is only printed. */
  private static final Map<String, Floor> FLOORS =
      Map.of(
          "csv", new Floor(1, 1, 1, 0),
          "tsv", new Floor(1, 0.94, 1, 0),
          "html", new Floor(1, 1, 1, 0),
          "json", new Floor(1, 1, 1, 0),
          "text", new Floor(0.95, 0.9, 1, 0),
          "xlsx", new Floor(0.7, 1, 1, 0));

  @Test
  void labelledTablesCountColumnsAndSmallCountsAreFound() throws IOException {
    Path corpus = corpus();
    Map<String, List<Score>> formats = new TreeMap<>();
    List<Score> all = new ArrayList<>();
    for (Truth truth : Truth.of(corpus)) {
      Marking.Marked marked = Marking.of(truth, ReadFile.of(corpus, truth.file()));
      System.out.println(marked.line());
      formats.computeIfAbsent(truth.format(), format -> new ArrayList<>()).add(marked.score());
      all.add(marked.score());
    }
    formats.forEach((format, scores) -> print(format, scores));
    print("all", all);
    reached("all", Score.sum(all), PROMISED);
    FLOORS.forEach(
        (format, floor) ->
            reached(format, Score.sum(formats.getOrDefault(format, List.of())), floor));
  }

  private static void print(String format, List<Score> scores) {
    System.out.printf("%-5s %3d files   %s%n", format, scores.size(), Score.sum(scores).line());
  }

  private static void reached(String format, Score score, Floor floor) {
    assertThat(score.extentShare()).as("%s: tables", format).isGreaterThanOrEqualTo(floor.extents);
    assertThat(score.columnShare())
        .as("%s: columns of counts", format)
        .isGreaterThanOrEqualTo(floor.columns);
    assertThat(score.recall()).as("%s: small counts", format).isGreaterThanOrEqualTo(floor.recall);
    assertThat(score.falseShare())
        .as("%s: flagged cells that are no small counts", format)
        .isLessThanOrEqualTo(floor.wrong);
  }

  @Test
  void everyDelimitedFileIsReadAndSomethingIsSaidAboutIt() throws IOException {
    Path corpus = corpus();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
        ReadFile read = ReadFile.of(corpus, corpus.relativize(file).toString());
        assertThat(read.tables().isEmpty() && read.leftOver().isEmpty())
            .as(file.toString())
            .isFalse();
      }
    }
  }

  private static Path corpus() {
    String corpus = System.getProperty("sluice.corpus", "");
    assumeTrue(!corpus.isEmpty(), "no corpus folder given: pass -Dsluice.corpus=FOLDER");
    return Path.of(corpus);
  }
}
