package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;

/** How well real outputs are read, against hand labels; prints a line a file. */
class CorpusTruthTest {
  @Test
  void tablesAndSmallCountsOfTheLabelledFilesAreFound() throws IOException {
    Path corpus = corpus();
    List<Score> scores = new ArrayList<>();
    for (Truth truth : Truth.ofCsv(corpus)) {
      scores.add(Score.of(truth, read(corpus.resolve(truth.file()), truth.file())));
    }
    scores.forEach(score -> System.out.println(score.line()));
    Score all = Score.sum(scores);
    System.out.println(all.line());
    assertThat(all.exactShare())
        .as("tables with exactly the labelled counts")
        .isGreaterThanOrEqualTo(0.90);
    assertThat(all.recall()).as("small counts found").isGreaterThanOrEqualTo(0.95);
    assertThat(all.falseShare())
        .as("flagged cells that are no small counts")
        .isLessThanOrEqualTo(0.03);
  }

  @Test
  void everyFileIsReadAndSomethingIsSaidAboutIt() throws IOException {
    Path corpus = corpus();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
        List<Recognised> read = read(file, corpus.relativize(file).toString());
        assertThat(read)
            .as(file.toString())
            .anyMatch(grid -> !grid.tables().isEmpty() || !grid.leftOver().isEmpty());
      }
    }
  }

  private static Path corpus() {
    String corpus = System.getProperty("sluice.corpus", "");
    assumeTrue(!corpus.isEmpty(), "no corpus folder given: pass -Dsluice.corpus=FOLDER");
    return Path.of(corpus);
  }

  static List<Recognised> read(Path file, String name) throws IOException {
    List<Recognised> read = new ArrayList<>();
    if (Formats.decode(name, Files.readAllBytes(file)) instanceof Decoded.Grids decoded) {
      for (Grid grid : decoded.sheets().grids()) {
        read.add(Recognition.of(name, Sheets.of(grid), Declared.none()));
      }
    }
    return read;
  }
}
