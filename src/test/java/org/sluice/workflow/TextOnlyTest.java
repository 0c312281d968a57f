package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Tables of words, which no rule about figures looks at, and listings of people. */
class TextOnlyTest {
  private static final String TREE = "child,parent|Alderby,North|Cawsey,North";
  private static final String NAMED =
      "hierarchies: {areas: areas.csv}|outputs:|  - file: n.csv|    dimensions: {la: {hierarchy: areas}}";

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,diagnosis|John Smith,HIV|Mary Jones,Cancer",
        "mother,father,la_name,legal_outcome|Ann,Bob,X,Care order|Cat,Dan,Y,Adoption",
        "area,finding|Ga,\"Seven applications, all granted\"|Gb,none",
        "area,n|A,20|B,30||name,diagnosis|John Smith,HIV|Mary Jones,Cancer",
        TREE,
      })
  void aTableWithoutAFigureIsForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aHierarchyThatADimensionUsesNeedsNoFigure() throws IOException {
    SmallSubmission submission =
        new SmallSubmission(temporary)
            .write("sluice.yaml", NAMED)
            .write("areas.csv", TREE)
            .write("n.csv", "la,n|Alderby,20|Cawsey,30|North,50");
    assertThat(submission.verdict()).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @CsvSource({
    "'child,parent,note|Alderby,North,John Smith has HIV|Cawsey,North,',hierarchy: areas",
    "'child,parent|Alderby,North|Cawsey,North of 7',hierarchy: areas",
    "'child,parent|Alderby,North|Cawsey,North',total: All"
  })
  void aHierarchyThatHoldsMoreOrThatNothingUsesIsForAPerson(String tree, String use)
      throws IOException {
    SmallSubmission submission =
        new SmallSubmission(temporary)
            .write("sluice.yaml", NAMED.replace("{hierarchy: areas}", "{" + use + "}"))
            .write("areas.csv", tree)
            .write("n.csv", "la,n|Alderby,20|Cawsey,30|North,50");
    assertThat(submission.verdict()).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @CsvSource({
    "'patient,visits',John @,REVIEW",
    "'mother,visits',Mary @,REVIEW",
    "'case,visits',P0001#,REVIEW",
    "'name,cases',Town @,PASS",
    "'area,cases',E060000#,PASS",
    "'practice,patients',A810#,PASS",
    "'mother,cases',Age #,PASS"
  })
  void aRowForEveryPersonIsAListingWhateverStandsBeside(String head, String label, Verdict verdict)
      throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(rows(head, label, true))).isEqualTo(verdict);
  }

  @Test
  void caseNumbersWithoutAFigureAboutManyFail() throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(rows("case,order", "P0001#", false)))
        .isEqualTo(Verdict.FAIL);
  }

  private static String rows(String head, String label, boolean counts) {
    return head
        + IntStream.range(0, 25)
            .mapToObj(
                i ->
                    "|"
                        + label.replace("@", "" + (char) ('a' + i)).replace("#", "" + (10 + i))
                        + (counts ? "," + (20 + i * 7 % 19) : ",Care order"))
            .collect(Collectors.joining());
  }
}
