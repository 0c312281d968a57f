package org.sluice.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copies of the examples as other readers see them, and down to their bytes. */
class PageCopiesTest {
  private static String copy(String path) throws IOException {
    return Files.readString(
        Path.of("examples", path.substring(0, 4), "expected", "redacted", path.substring(5)),
        StandardCharsets.UTF_8);
  }

  private static Pattern alone(String figure) {
    return Pattern.compile("(?<![\\w#.-])" + figure + "(?![\\w.-])");
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "html/care_report.html, 4",
    "html/care_report.html, 6",
    "html/care_report.html, 35",
    "html/care_report.html, 45",
    "html/orders.html, 4",
    "html/orders.html, 62",
    "html/orders.html, 33",
    "html/orders.html, 19",
    "json/attendances.json, 6",
    "json/care.json, 4",
    "json/datasets.json, 7",
    "json/placements.ipynb, 7",
    "json/placements.ipynb, 45",
    "json/placements.ipynb, 29",
    "json/placements.ipynb, 84"
  })
  void aWithheldFigureIsNowhereInTheBytesOfACopy(String path, String figure) throws IOException {
    assertThat(alone(figure).matcher(copy(path)).find()).isFalse();
    String source =
        Files.readString(
            Path.of("examples", path.substring(0, 4), "input", path.substring(5)),
            StandardCharsets.UTF_8);
    assertThat(alone(figure).matcher(source).find()).isTrue();
  }

  @Test
  void aPageIsWholeAndMarksItsCells() throws IOException {
    Document page = Jsoup.parse(copy("html/care_report.html"));
    assertThat(page.select("table tr")).hasSize(7);
    assertThat(page.select("tbody tr").eachText())
        .contains("Alderby [c] [c] [c]", "Brackwater 52 47 99", "Cawseya 64 58 122");
    assertThat(page.select("script, [data-order], [title]")).isEmpty();
  }

  /** The reader of pages that comes with Java. */
  @Test
  void anotherReaderSeesTheLinesOfAPrintedBlockAndNoWithheldFigure() throws IOException {
    StringBuilder printed = new StringBuilder();
    new ParserDelegator()
        .parse(
            new StringReader(copy("html/orders.html")),
            new HTMLEditorKit.ParserCallback() {
              @Override
              public void handleText(char[] words, int position) {
                printed.append(words).append('\n');
              }
            },
            true);
    assertThat(printed.toString().lines())
        .contains(
            "##   <1 year          41                23  64",
            "##   1 to 5          [c]               [c]  66",
            "##   6 to 10          38                27  65",
            "##   11 to 15        [c]               [c]  52",
            "##   Sum             174                73 247",
            "##   South         63                32",
            "Source: invented for this example.");
    assertThat(List.of(printed.toString().split("\\s+"))).doesNotContain("4", "62", "33", "19");
  }

  @Test
  void aNotebookIsWholeAndHoldsOneFormOfEachOutput() throws IOException {
    JsonNode notebook = new ObjectMapper().readTree(copy("json/placements.ipynb"));
    assertThat(notebook.at("/nbformat").asInt()).isEqualTo(4);
    assertThat(notebook.at("/metadata")).isEmpty();
    assertThat(notebook.at("/cells")).hasSize(3);
    JsonNode forms = notebook.at("/cells/1/outputs/0/data");
    assertThat(forms.properties()).extracting(Map.Entry::getKey).containsExactly("text/html");
    assertThat(Jsoup.parse(text(forms.at("/text~1html"))).select("tbody tr").eachText())
        .contains("Brackwater [c] [c] 52", "Cawsey 72 38 110");
    assertThat(text(notebook.at("/cells/2/outputs/0/text")).lines())
        .contains("Girls              103        94    197");
  }

  private static String text(JsonNode lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.asText()));
    return text.toString();
  }

  @Test
  void jsonIsWholeAndMarksItsValues() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode care = mapper.readTree(copy("json/care.json"));
    assertThat(care.at("/results/by_area/1/children").asText()).isEqualTo("[c]");
    assertThat(care.at("/results/by_area/2/children").asInt()).isEqualTo(52);
    assertThat(mapper.readTree(copy("json/datasets.json")).at("/value").toString())
        .isEqualTo("[41,38,12,\"[c]\",26,33]");
  }
}
