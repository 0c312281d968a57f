package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.cli.Main;

/** Real outputs of every format checked as one submission, where a folder of them is given. */
class CorpusSubmissionTest {
  private static final int DEFECT = 70;

  @TempDir Path temporary;

  @Test
  void everyFileIsInTheReportWithWhatItIs() throws IOException {
    String corpus = System.getProperty("sluice.corpus", "");
    assumeTrue(!corpus.isEmpty(), "no corpus folder given: pass -Dsluice.corpus=FOLDER");
    Path out = temporary.resolve("out");
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int code =
        new Main(quiet, quiet).run("check", corpus, "-o", out.toString(), "-q", "--no-redact");
    assertThat(code).isLessThan(DEFECT);
    Set<String> told = new TreeSet<>();
    JsonNode report = new ObjectMapper().readTree(Files.readString(out.resolve("report.json")));
    for (JsonNode file : report.get("files")) {
      if (!file.path("content").asText().isEmpty() && !file.path("format").asText().isEmpty()) {
        told.add(file.get("path").asText());
      }
    }
    assertThat(told).containsAll(submitted(Path.of(corpus)));
  }

  /** The paths in the list of provenance. */
  private static Set<String> submitted(Path corpus) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Set<String> submitted = new TreeSet<>();
    try (CSVParser lines =
        CSVParser.parse(corpus.resolve("PROVENANCE.csv"), StandardCharsets.UTF_8, format)) {
      lines.forEach(line -> submitted.add(line.get("file")));
    }
    return submitted;
  }
}
