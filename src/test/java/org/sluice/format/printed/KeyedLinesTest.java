package org.sluice.format.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Lines below each other that name the same figures. */
class KeyedLinesTest {
  @Test
  void aLineIsARowAndANameAColumn() {
    String text =
        """
        North - A: mean=26.67, 95% CI=[-6.46, 59.79], n=3
        South - A: mean=8.89, 95% CI=[-0.67, 18.45], n=12
        """;
    assertThat(Cuts.rows(text))
        .containsExactly("North - A|26.67|[-6.46, 59.79]|3", "South - A|8.89|[-0.67, 18.45]|12");
    assertThat(Cuts.grid(text).extents()).containsExactly(new Extent(0, 0, 1, 3, Extent.BESIDE, 1));
    assertThat(Cuts.row(Cuts.grid(text), 0)).endsWith("mean", "95% CI", "n");
  }

  @Test
  void aLineMayLackAFigureOfTheFullestOne() {
    assertThat(
            Cuts.rows(
                """
                All: difference=-3.2, p=0.003
                North: difference=-2.0, p=0.041, n=3
                """))
        .containsExactly("All|-3.2|0.003|", "North|-2.0|0.041|3");
  }

  @Test
  void figuresInBracketsBehindOthersAreColumnsOfTheirOwn() {
    assertThat(
            Cuts.rows(
                """
                  north      first:gap=+0.0174(p=0.006)  +-1=78.8%
                  south      first:gap=+0.0131(p=0.001)  +-1=51.4%
                """))
        .containsExactly("north|+0.0174|0.006|78.8%", "south|+0.0131|0.001|51.4%");
  }

  @Test
  void wordsBeforeOrBehindAFigureNameIt() {
    String text =
        """
          north   licensed 44% vs chance 30%  events=9  (share of units 31%)
          south   licensed 50% vs chance 34%  events=12  (share of units 45%)
        """;
    assertThat(Cuts.rows(text)).containsExactly("north|44%|30%|9|31%", "south|50%|34%|12|45%");
    assertThat(Cuts.row(Cuts.grid(text), 0))
        .endsWith("licensed", "chance", "events", "share of units");
    assertThat(
            Cuts.rows("A: 12 visits, mean wait 67.5 minutes\nB: 14 visits, mean wait 2.0 minutes"))
        .containsExactly("A|12|67.5", "B|14|2.0");
  }

  @Test
  void aBulletBelongsToNoLabel() {
    assertThat(Cuts.rows("  - Hours      coef = -0.70\n  - Age        coef = -1.17\n"))
        .containsExactly("Hours|-0.70", "Age|-1.17");
  }

  @Test
  void theTopOfAScaleIsNoCount() {
    assertThat(Cuts.rows("A: n=12, score 2.5/5\nB: n=14, score 4.0/5\n"))
        .containsExactly("A|12|2.5", "B|14|4.0");
    assertThat(Cuts.rows("A: n=12, cured 2/12\nB: n=14, cured 3/14\n"))
        .containsExactly("A|12|2/12", "B|14|3/14");
  }

  @Test
  void otherNamesOrFiguresWithoutAnyAreNoSuchLines() {
    for (String text :
        new String[] {
          "A: n=12, mean=3.5\nB: m=12, median=3.5\n",
          "A: 12, 14\nB: 13, 15\n",
          "A: n=12, mean=3.5\n",
          "A: n=12, mean=3.5 (2nd of 7b)\nB: n=14, mean=3.1 (2nd of 7b)\n"
        }) {
      assertThat(Cuts.grid(text).extents())
          .as(text)
          .noneMatch(extent -> extent.heads() == Extent.BESIDE);
    }
  }

  @Test
  void aUnitThatTellsAOneIsWithheldWithIt() throws IOException {
    String text = "A: 12 visits, mean wait 67.5\nB: 1 visit, mean wait 40.0\n";
    StringBuilder copy = new StringBuilder();
    Passage source = Passage.of("", text);
    source.copy(Map.of(Place.at(1, 1), "[c]", Place.at(1, 2), "[c]"), copy);
    assertThat(copy).hasToString("A: 12 visits, mean wait 67.5\nB: [c], mean wait [c]\n");
    assertThat(Cuts.row(source.reread(copy.toString()), 1)).startsWith("B", "[c]", "[c]");
  }

  @Test
  void aCopyIsReadAgainAtItsPlaces() throws IOException {
    String text = "A: mean=2.5, 95% CI=[1, 4], n=3\nB: mean=3.5, 95% CI=[2, 5], n=14\n";
    StringBuilder copy = new StringBuilder();
    Passage source = Passage.of("", text);
    source.copy(Map.of(Place.at(0, 2), "[c]", Place.at(0, 3), "[c]"), copy);
    assertThat(copy).hasToString(text.replace("[1, 4], n=3", "[c], n=[c]"));
    for (Grid again : new Grid[] {source.reread(copy.toString()), Cuts.grid(copy.toString())}) {
      assertThat(Cuts.row(again, 0)).startsWith("A", "2.5", "[c]", "[c]");
    }
  }
}
