package org.sluice.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Grid;
import org.sluice.grid.GridRows;
import org.sluice.grid.Place;

class JsonTextTest {
  private static Decoded decode(String json) {
    return JsonText.decode("a.json", EncodedText.of(json.getBytes(UTF_8)), Limits.standard());
  }

  private static Decoded.Grids read(String json) {
    Decoded decoded = decode(json);
    assertThat(decoded).isInstanceOf(Decoded.Grids.class);
    return (Decoded.Grids) decoded;
  }

  private static List<String> grid(String json, String name) {
    return GridRows.of(read(json).sheets().named(name));
  }

  private static List<String> names(String json) {
    return read(json).sheets().grids().stream().map(Grid::sheet).toList();
  }

  private static String copy(String json, Map<Place, String> replacements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      read(json).source().copy(replacements, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(UTF_8);
  }

  @Test
  void recordsAreRowsAndNumbersStayAsTheyAreSpelled() {
    assertThat(
            grid(
                "[{\"area\": \"Alderby\", \"n\": 7.0}, {\"area\": \"Cawsey\", \"pc\": 1e2,"
                    + " \"by\": {\"girls\": 4}}]",
                "$"))
        .containsExactly("area|n|pc|by.girls", "Alderby|7.0||", "Cawsey||1e2|4");
  }

  @Test
  void recordsOneALineAreRowsToo() {
    assertThat(grid("{\"a\": 12, \"b\": 14}\n{\"a\": 15, \"b\": 16}\n", "$"))
        .containsExactly("a|b", "12|14", "15|16");
  }

  @Test
  void listsOfOneLengthAreColumnsAndValuesBesideThemHaveNames() {
    String json = "{\"n\": 40, \"x\": [\"a\", \"b\"], \"y\": [12, 28], \"unit\": \"children\"}";
    assertThat(names(json)).containsExactly("$", "$ 2", "$ text");
    assertThat(grid(json, "$")).containsExactly("x|y", "a|12", "b|28");
    assertThat(grid(json, "$ 2")).containsExactly("key|value", "n|40");
    assertThat(grid(json, "$ text")).containsExactly("unit, children");
  }

  @Test
  void dataFramesAreReadInEveryWayTheyAreWritten() {
    assertThat(grid("{\"a\": {\"0\": 12, \"1\": 14}, \"b\": {\"0\": 3, \"1\": 4}}", "$"))
        .containsExactly("|a|b", "0|12|3", "1|14|4");
    assertThat(grid("{\"North\": {\"n\": 12, \"m\": 1}, \"South\": {\"n\": 14, \"m\": 2}}", "$"))
        .containsExactly("|n|m", "North|12|1", "South|14|2");
    assertThat(
            grid(
                "{\"columns\": [\"n\"], \"index\": [\"North\", \"South\"], \"data\": [[12], [14]]}",
                "$"))
        .containsExactly("|n", "North|12", "South|14");
    assertThat(grid("{\"schema\": {\"fields\": []}, \"data\": [{\"n\": 12}]}", "$.data"))
        .containsExactly("n", "12");
    assertThat(grid("[[\"area\", \"n\"], [\"North\", 12]]", "$"))
        .containsExactly("area|n", "North|12");
  }

  @Test
  void dictionariesInsideDictionariesHaveNamesWithDots() {
    assertThat(grid("{\"all\": 40, \"care\": {\"girls\": {\"n\": 7}, \"boys\": 12}}", "$"))
        .containsExactly("key|value", "all|40", "care.girls.n|7", "care.boys|12");
  }

  @Test
  void theTwoEndsOfAnIntervalAreColumnsBesideTheOthers() {
    String groups =
        "{\"girls\": {\"n\": 40, \"ci\": [0.1, 0.3]}, \"boys\": {\"n\": 4, \"ci\": [0.2, 0.6]}}";
    assertThat(grid("{\"sex\": " + groups + "}", "$.sex"))
        .containsExactly("|n|ci.0|ci.1", "girls|40|0.1|0.3", "boys|4|0.2|0.6");
    assertThat(grid("[{\"n\": 40, \"ci\": [0.1, 0.3]}, {\"n\": 4, \"ci\": [0.2, 0.6]}]", "$"))
        .containsExactly("n|ci.0|ci.1", "40|0.1|0.3", "4|0.2|0.6");
  }

  /** A copy of a printed table has the mark in the place of the figure, and all else as it was. */
  @Test
  void aTextThatIsAPrintedTableIsReadAndCopiedAsOne() {
    String json =
        "{\"seed\": 1, \"stats\": \"         count  mean\\narea                 \\n"
            + "Alderby     40  2.50\\nCawsey       4  3.50\", \"note\": \"one\\ntwo\"}";
    assertThat(names(json)).containsExactly("$.stats", "$", "$ text");
    assertThat(grid(json, "$.stats")).contains("Alderby|40|2.50", "Cawsey|4|3.50");
    String copy = copy(json, Map.of(new Place("$.stats", 3, 1), "[c]"));
    assertThat(copy).isEqualTo(json.replace("  4  3.50", "[c]  3.50"));
    assertThat(GridRows.of(read(json).source().reread(copy.getBytes(UTF_8)).named("$.stats")))
        .contains("Cawsey|[c]|3.50");
  }

  @Test
  void aDataSetOfStatisticsHasARowForEachValue() {
    String json =
        "{\"class\": \"dataset\", \"id\": [\"area\", \"sex\"], \"size\": [2, 2], \"dimension\":"
            + " {\"area\": {\"category\": {\"index\": {\"b\": 1, \"a\": 0}, \"label\": {\"a\":"
            + " \"Alderby\", \"b\": \"Brackwater\"}}}, \"sex\": {\"category\": {\"index\": [\"f\","
            + " \"m\"]}}}, \"value\": [12, 7, null, 14], \"label\": \"Care\"}";
    assertThat(grid(json, "$"))
        .containsExactly(
            "area|sex|value", "Alderby|f|12", "Alderby|m|7", "Brackwater|f|", "Brackwater|m|14");
    assertThat(grid(json.replace("[12, 7, null, 14]", "{\"1\": 7}"), "$"))
        .containsExactly("area|sex|value", "Alderby|m|7");
  }

  @Test
  void dataOfChartsAndMapsAreTables() {
    assertThat(grid("{\"mark\": \"bar\", \"data\": {\"values\": [{\"a\": 12}]}}", "$.data.values"))
        .containsExactly("a", "12");
    assertThat(
            grid(
                "{\"data\": [{\"type\": \"bar\", \"x\": [\"a\", \"b\"], \"y\": [7, 12]}]}",
                "$.data[0]"))
        .containsExactly("x|y", "a|7", "b|12");
    String map =
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\":"
            + " {\"area\": \"Alderby\", \"n\": 7}, \"geometry\": {\"type\": \"Point\","
            + " \"coordinates\": [-1.25, 52.5]}}]}";
    assertThat(grid(map, "$.features"))
        .containsExactly("area|n|longitude|latitude", "Alderby|7|-1.25|52.5");
  }

  @Test
  void aNotebookIsReadByItsOutputs() {
    String notebook =
        "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"# Care\\n\","
            + " \"There were 7.\"]}, {\"cell_type\": \"code\", \"source\": \"t\", \"outputs\":"
            + " [{\"data\": {\"text/html\": \"<table><tr><td>Alderby<td>7</table>\", \"text/plain\":"
            + " \"Alderby 7\", \"image/png\": \"AAAA\"}}, {\"text\": [\"n 12\\n\"]}]}]}";
    assertThat(names(notebook))
        .containsExactly("cell 1", "cell 2", "cell 2 output 1 table 1", "cell 2 output 2");
    assertThat(grid(notebook, "cell 2 output 1 table 1")).containsExactly("Alderby|7");
    assertThat(read(notebook).source().uncopyable()).isEmpty();
    assertThat(read(notebook).content().traces()).hasSize(1);
  }

  @Test
  void aCopyDiffersInTheTreatedValuesAndIsReadTheSameWay() throws IOException {
    String before =
        "\uFEFF{ \"a\" : [ {\"area\":\"Alderby\\u00e9 \\\"x\\\"\", \"n\":7 },{\"area\":\"Cawsey\",\"n\":12.50}]\r\n}";
    Map<Place, String> marks =
        Map.of(new Place("$.a", 1, 1), "a \"mark\"", new Place("$.a", 2, 1), "15");
    String copy = copy(before, marks);
    assertThat(copy)
        .isEqualTo(before.replace("\"n\":7", "\"n\":\"a \\\"mark\\\"\"").replace("12.50", "15"));
    assertThat(new ObjectMapper().readTree(copy.substring(1)).at("/a/0/n").asText())
        .isEqualTo("a \"mark\"");
    assertThat(GridRows.of(read(before).source().reread(copy.getBytes(UTF_8)).named("$.a")))
        .containsExactly("area|n", "Alderbyé \"x\"|a \"mark\"", "Cawsey|15");
  }

  @Test
  void aMarkThatIsAWordLeavesAValueWhereItStood() {
    String before = "{\"n\": 7, \"m\": 12, \"unit\": \"children\"}";
    String copy = copy(before, Map.of(new Place("$", 1, 1), "suppressed"));
    assertThat(GridRows.of(read(before).source().reread(copy.getBytes(UTF_8)).named("$")))
        .containsExactly("key|value", "n|suppressed", "m|12");
  }

  @Test
  void aNameThatStandsTwiceIsAProblemAndHasNoCopy() {
    Decoded.Grids grids = read("{\"n\": 7, \"n\": 12}");
    assertThat(grids.problems()).hasSize(1);
    assertThat(grids.source().uncopyable()).isPresent();
  }

  @Test
  void whatIsNoNumberIsKeptAsItIsSpelled() {
    assertThat(grid("{\"n\": NaN, \"m\": -Infinity, \"k\": 1234567890123456789012345}", "$"))
        .containsExactly("key|value", "n|NaN", "m|-Infinity", "k|1234567890123456789012345");
  }

  @DisplayName("what is not well formed or holds nothing is named")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"n\": 7",
        "{\"n\": 7} x",
        "{\"n\" 7}",
        "[7,]",
        "{}",
        "[]",
        "[{}]",
        "{\"a\": {}}",
        "{\"n\": 07}"
      })
  void whatIsNotWellFormedIsNamed(String json) {
    assertThat(decode(json)).isInstanceOf(Decoded.Unread.class);
  }

  @DisplayName("hostile text is read in linear time")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "[7],",
        "{\"a\":7},",
        "{\"a\":[7]},",
        "7,",
        "\"\\\\\",",
        "{\"a\":{\"b\":[7,{}]}},",
        "[[7],{}],"
      })
  void hostileTextIsReadInTime(String piece) {
    String open = piece.repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          decode(open);
          decode("[" + open + "7]");
        });
  }

  @Test
  void aNumberOfMillionDigitsAndBytesThatAreNoTextAreNoFailure() {
    decode("[" + "7".repeat(1_000_000) + "]");
    byte[] bytes = "{\"n\": \"??\"}".getBytes(UTF_8);
    bytes[7] = (byte) 0xC3;
    assertThat(JsonText.decode("a.json", EncodedText.of(bytes), Limits.standard())).isNotNull();
  }
}
