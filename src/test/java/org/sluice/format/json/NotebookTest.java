package org.sluice.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** What notebooks say, and copies of them. */
class NotebookTest {
  private static final String PRINTED =
      "'text/plain': ['area     n\\n', 'Alderby  7\\n', 'Cawsey  41']";

  private static Decoded.Grids read(String notebook, Charset charset) {
    Decoded decoded =
        JsonText.decode(
            "a.ipynb",
            EncodedText.of(notebook.replace('\'', '"').getBytes(charset)),
            Limits.standard());
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  private static Decoded.Grids read(String notebook) {
    return read(notebook, UTF_8);
  }

  /** A notebook of one cell with one output. */
  private static String notebook(String output) {
    return "{'nbformat': 4, 'cells': [{'cell_type': 'code', 'source': 't', 'outputs': [{"
        + output
        + "}]}]}";
  }

  private static String data(String forms) {
    return notebook("'output_type': 'display_data', 'data': {" + forms + "}");
  }

  private static Place seven(Decoded.Grids notebook) {
    for (Grid grid : notebook.sheets().grids()) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.width(row); column++) {
          if (grid.text(row, column).equals("7")) {
            return grid.place(row, column);
          }
        }
      }
    }
    throw new AssertionError("no 7");
  }

  /** A copy in which the 7 is withheld, once it was found to read as its source but for it. */
  private static String copy(String notebook) throws IOException {
    Decoded.Grids source = read(notebook);
    assertThat(source.source().uncopyable()).isEmpty();
    Place seven = seven(source);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    source.source().copy(Map.of(seven, "[c]"), out);
    assertThat(source.sheets().reads(source.source().reread(out.toByteArray()), seven::equals))
        .isTrue();
    assertThat(source.source().reread(out.toByteArray()).text(seven)).isEqualTo("[c]");
    return out.toString(UTF_8);
  }

  @DisplayName("what was not read is in no copy")
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "'metadata': {'n': 7}, 'execution_count': 7, 'transient': {'n': 7}, 'data': {P}",
        "'data': {P, 'image/png': '7'}",
        "'data': {P, 'application/javascript': '7'}",
        "'data': {P, 'application/pdf': '7', 'x/7': '7'}",
        "'data': {'text/html': '<table><tr><td>Alderby<td>7</table>', P}",
        "'data': {P, 'text/html': '<table><tr><td title=7>Alderby<td id=n7>7</table><!-- 7 -->'}",
        "'data': {P, 'text/html': '<p hidden>7</p>'}",
        "'data': {P, 'text/html': '<script>draw([7, 7])</script>'}",
        "'data': {'text/latex': '7 & 41', 'text/html': '<pre>area  n\\nAlderby  7\\n</pre>'}",
        "'data': {P}, 'name': 'x7'",
        "'evalue': 'n = 7', 'ename': '7', 'traceback': ['7', 'n = 7']",
        "'text': ['n = 7\\n'], 'name': '7'"
      })
  void whatWasNotReadIsInNoCopy(String output) throws IOException {
    assertThat(copy(notebook(output.replace("P", PRINTED)).replace("'t'", "'t', 'id': 'n7'")))
        .doesNotContain("7");
  }

  @Test
  void aCopyIsANotebookOfTheSameCells() throws IOException {
    JsonNode copy =
        new ObjectMapper()
            .readTree(
                copy(
                    "{'nbformat': 4, 'cells': [{'cell_type': 'markdown', 'source': ['# Care\\n',"
                        + " 'in Wales']}, 3, {'cell_type': 'code', 'source': 'n()', 'outputs':"
                        + " [{'data': {'image/png': 'A'}}, {'text': 'n = 7\\nm = 9'}]}]}"));
    assertThat(copy.at("/cells/0/cell_type").asText()).isEqualTo("markdown");
    assertThat(copy.at("/cells/0/source").toString()).isEqualTo("[\"# Care\\n\",\"in Wales\"]");
    assertThat(copy.at("/cells/1/cell_type").asText()).isEqualTo("raw");
    assertThat(copy.at("/cells/2/outputs/0/data")).isEmpty();
    assertThat(copy.at("/cells/2/outputs/1/text").toString())
        .isEqualTo("[\"n = [c]\\n\",\"m = 9\"]");
    assertThat(copy.at("/nbformat").asInt()).isEqualTo(4);
  }

  @Test
  void formsOfOneOutputThatAreReadHaveNamesOfTheirOwn() {
    assertThat(read(data("'text/plain': 'n = 7', 'text/markdown': 'm = 9'")).sheets().grids())
        .extracting(Grid::sheet)
        .containsExactly("cell 1", "cell 1 output 1", "cell 1 output 1 2");
  }

  @DisplayName("a notebook that may hold its figures in another way has no copy")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          "data": {P, "application/json": {"n": 7}}                     # it holds charts or data as JSON, which may say what its tables say
          "data": {P, "application/vnd.plotly.v1+json": {"n": 7}}       # it holds charts or data as JSON, which may say what its tables say
          "data": {P}, "data": {"text/plain": "n = 9"}                  # a name stands twice in an object, and one of its values was not read
          "data": {P, "text/html": "<table><tr><td>2</tr><p>7</p></table>"} # its tags are not nested, so that parts of it do not stand where they show
          """)
  void aNotebookThatMayHoldItsFiguresInAnotherWayHasNoCopy(String output, String why) {
    assertThat(read(notebook(output.replace("P", PRINTED))).source().uncopyable()).contains(why);
  }

  @Test
  void aNotebookOfAnotherVersionHasNoCopy() {
    assertThat(read(data(PRINTED).replace(": 4", ": 5")).source().uncopyable())
        .contains("it is a notebook of another version than 4");
  }

  @Test
  void whatAPageInANotebookDoesNotShowIsTold() {
    assertThat(read(data("'text/html': '<table><tr><td>12</table><!-- 7 -->'")).content().traces())
        .extracting(Trace::what, Trace::inCopy)
        .containsExactly(tuple("a comment", false));
  }

  @Test
  void charactersThatTheEncodingLacksAreWrittenByTheirNumbers() throws IOException {
    Charset western = Charset.forName("windows-1252");
    Decoded.Grids source = read(notebook("'text': 'caf\u00e9 \\u4e2d\\ud800\\nn = 7'"), western);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    source.source().copy(Map.of(seven(source), "[c]"), out);
    JsonNode text =
        new ObjectMapper().readTree(out.toString(western)).at("/cells/0/outputs/0/text");
    assertThat(List.of(text.get(0).asText(), text.get(1).asText()))
        .containsExactly("caf\u00e9 \u4e2d\ud800\n", "n = [c]");
  }
}
