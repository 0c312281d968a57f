package org.sluice.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copies of the example of texts, as readers other than ours see them. */
class ExampleTextsTest {
  private static final Path INPUT = Path.of("examples/text/input");
  private static final Path COPIES = Path.of("examples/text/expected/redacted");

  @ParameterizedTest
  @CsvSource({"visits.tsv, 1", "placed.txt, 4"})
  void aReaderOfTabsSeesTheSameFieldsButForMarks(String name, int marks) throws IOException {
    List<String> source = fields(INPUT.resolve(name));
    List<String> copy = fields(COPIES.resolve(name));
    assertThat(copy).hasSameSizeAs(source);
    assertThat(differences(source, copy)).hasSize(marks).containsOnly("[c]");
  }

  @ParameterizedTest
  @CsvSource({"orders.md, 4, \\|", "hearings.tex, 2, &"})
  void linesPartedAtTheirSignsAreTheSameButForMarks(String name, int marks, String sign)
      throws IOException {
    List<String> source = parted(INPUT.resolve(name), sign);
    List<String> copy = parted(COPIES.resolve(name), sign);
    assertThat(copy).hasSameSizeAs(source);
    assertThat(differences(source, copy)).hasSize(marks).containsOnly("[c]");
  }

  @Test
  void theWithheldCountsStandNowhereInTheCopies() throws IOException {
    assertThat(Files.readString(COPIES.resolve("placed.txt"))).doesNotContain("\t7\t", "2.8", "60");
    assertThat(Files.readString(COPIES.resolve("hearings.tex"))).doesNotContain("& 6 ", "31");
  }

  private static List<String> fields(Path file) throws IOException {
    List<String> fields = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : CSVFormat.TDF.parse(reader)) {
        row.forEach(fields::add);
      }
    }
    return fields;
  }

  private static List<String> parted(Path file, String sign) throws IOException {
    List<String> parts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Arrays.stream(line.split(sign, -1)).map(String::strip).forEach(parts::add);
    }
    return parts;
  }

  private static List<String> differences(List<String> source, List<String> copy) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      if (!source.get(i).equals(copy.get(i))) {
        differences.add(copy.get(i));
      }
    }
    return differences;
  }
}
