package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Assessment;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Verdict;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportsTest {
  @Test
  void theFormatsAreThoseOfTheContract() {
    assertThat(Reports.FORMATS).containsExactly("html", "json", "md", "sarif", "junit", "csv");
    assertThat(Reports.RESTRICTED_FORMATS).containsExactly("html", "json");
    assertThat(Reports.named("pdf")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "md", "sarif", "junit", "csv"})
  void everyFormatPrintsWhatIsNotChecked(String name) {
    String text = Reports.named(name).orElseThrow().report().render(Sample.assessment());
    assertThat(text).contains("figures/recurrence.png").contains("Kaplan").contains("steps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "sarif", "junit", "csv"})
  void noFormatForPeopleHoldsAReversalOrALineBreakOfALabel(String name) {
    String text = Reports.named(name).orElseThrow().report().render(Sample.assessment());
    assertThat(text).doesNotContain("\u202e").contains("gnp‹U+000A›");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "md", "sarif", "junit", "csv"})
  void aSubmissionWithoutFilesHasAReport(String name) {
    RulesUsed rules = new RulesUsed("bare", "1", "", "Bare", "", "", "", "", List.of());
    Assessment nothing =
        new Assessment("0.1.0", rules, "empty", List.of(), Verdict.PASS, List.of(), List.of());
    assertThat(Reports.named(name).orElseThrow().report().render(nothing)).endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "md", "sarif"})
  void limitsThatAreNotAsUsualAreToldOnce(String name) {
    RulesUsed rules = new RulesUsed("bare", "1", "", "Bare", "", "", "", "", List.of());
    List<String> limits = List.of("sheets=5");
    Assessment limited =
        new Assessment("0.1.0", rules, "empty", limits, Verdict.PASS, List.of(), List.of());
    assertThat(Reports.named(name).orElseThrow().report().render(limited))
        .containsOnlyOnce("sheets=5");
  }

  @Test
  void theXmlIsWellFormedAndCountsItsCases() throws Exception {
    String xml = Reports.named("junit").orElseThrow().report().render(Sample.assessment());
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    int cases = document.getElementsByTagName("testcase").getLength();
    assertThat(document.getDocumentElement().getAttribute("tests"))
        .isEqualTo(Integer.toString(cases));
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
  }

  @Test
  void theSummaryWithoutColourHasNoEscapes() {
    assertThat(Summary.of(Sample.assessment(), List.of(), false)).doesNotContain("\u001b");
    assertThat(Summary.of(Sample.assessment(), List.of(), true)).contains("\u001b[1;31mFAIL");
  }
}
