package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Assessment;
import org.sluice.finding.Content;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class HtmlReportTest {
  private static final String PAGE = new HtmlReport(false).render(Sample.assessment());
  private static final String RESTRICTED = new HtmlReport(true).render(Sample.assessment());

  @Test
  void markupInALabelIsText() {
    assertThat(PAGE).contains("&lt;script&gt;alert(1)").doesNotContainIgnoringCase("<script");
    assertThat(PAGE).contains("&lt;b&gt;").doesNotContain("<b>");
  }

  @Test
  void aReversalInALabelIsSpelledOut() {
    assertThat(PAGE).contains("‹U+202E›").doesNotContain("\u202e");
  }

  @Test
  void thePageFetchesNothing() {
    assertThat(PAGE).doesNotContain(" src=", "<link", "<img", "<iframe", "@import", "url(");
    assertThat(PAGE).contains("default-src 'none'");
    assertThat(Pattern.compile("https?:[^\"<]*").matcher(PAGE).results().map(hit -> hit.group()))
        .allMatch(address -> address.startsWith("https://rules.example/"));
  }

  @Test
  void onlyAWebAddressBecomesALink() {
    assertThat(PAGE).contains("href=\"https://rules.example/handbook#counts\"");
    assertThat(PAGE).doesNotContain("href=\"javascript:");
  }

  @Test
  void everyAnchorLeadsSomewhere() {
    List<String> targets =
        Pattern.compile("href=\"#([^\"]*)\"")
            .matcher(PAGE)
            .results()
            .map(hit -> hit.group(1))
            .distinct()
            .toList();
    assertThat(targets)
        .hasSizeGreaterThan(8)
        .allSatisfy(target -> assertThat(PAGE).containsOnlyOnce("id=\"" + target + "\""));
  }

  @Test
  void aCellWithoutACopyShowsNoFigureEvenIfTheGridHoldsOne() {
    String shown = "2468";
    Table table = Tables.tidy("area | children:count\nAlderby | 2468").table();
    String page = page(table, Grid.of(new String[][] {{"area", "children"}, {"Alderby", shown}}));
    assertThat(page).contains("Alderby", "figure not drawn").doesNotContain(shown);
  }

  @Test
  void aLargeTableIsDrawnAroundItsFindingsAndSaysSo() {
    StringBuilder text = new StringBuilder("area | children:count");
    IntStream.rangeClosed(1, 300).forEach(i -> text.append("\nPlace ").append(i).append(" | 5"));
    String[][] rows = new String[301][];
    rows[0] = new String[] {"area", "children"};
    IntStream.rangeClosed(1, 300).forEach(i -> rows[i] = new String[] {"Place " + i, ""});
    String page = page(Tables.tidy(text.toString()).table(), Grid.of(rows), Place.at(150, 1));
    assertThat(page).contains(">Place 149", ">Place 151").doesNotContain(">Place 90");
    assertThat(page).contains("146 rows left out").contains("148 rows left out");
  }

  @Test
  void theRestrictedPageSaysSoOnTopAndShowsWhatIsWithheld() {
    assertThat(RESTRICTED).contains("RESTRICTED.", "only 4 applications", "1 to 24");
    assertThat(PAGE).doesNotContain("RESTRICTED", "only 4 applications", "1 to 24", "secondary");
  }

  private static String page(Table table, Grid drawn, Place... named) {
    Assessment sample = Sample.assessment();
    Finding finding =
        new Finding(
            "small-counts",
            "low-count",
            Verdict.FAIL,
            Statbarn.FREQUENCIES,
            Risk.LOW_COUNT,
            table.id(),
            List.of(named),
            "A count is below the minimum of 10",
            "",
            "",
            List.of(),
            new Need.Band(10, false));
    FileAssessment file =
        new FileAssessment(
            "table.csv",
            Content.of("tables", "csv"),
            Verdict.FAIL,
            List.of(table),
            List.of(finding),
            List.of(),
            Optional.empty(),
            List.of(drawn),
            "");
    return new HtmlReport(false)
        .render(
            new Assessment(
                "0.1.0",
                sample.rules(),
                "root",
                List.of(),
                Verdict.FAIL,
                List.of(file),
                List.of()));
  }
}
