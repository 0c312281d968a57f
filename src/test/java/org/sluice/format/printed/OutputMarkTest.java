package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Output of R behind a mark is cut as it would be without. */
class OutputMarkTest {
  private static final String TIBBLE =
      """
      count(d, area)
      #> # A tibble: 2 × 3
      #>   area    `2019` `2020`
      #>   <chr>    <int>  <int>
      #> 1 Alderby      4     12
      #> 2 Cawsey      51     60
      """;

  @Test
  void theMarkIsNoColumnAndYearsInQuotesAreHeads() {
    assertThat(Cuts.rows(TIBBLE))
        .containsExactly("|area|`2019`|`2020`", "|||", "1|Alderby|4|12", "2|Cawsey|51|60");
  }

  @Test
  void outputThatIsSetInIsCutToo() {
    assertThat(
            Cuts.rows(
                """
                ## Areas

                    ##      area  n
                    ## 1 Alderby  4
                    ## 2  Cawsey 51
                    ##
                    ## [1] 7
                """))
        .containsExactly("|area|n", "1|Alderby|4", "2|Cawsey|51");
  }

  @Test
  void aTibbleOfOneNumberHasAHead() {
    assertThat(Cuts.rows("# A tibble: 1 × 1\n      n\n  <int>\n1     3\n"))
        .containsExactly("|n", "|", "1|3");
  }

  @Test
  void aHeadingOfMarkdownKeepsItsMark() {
    Grid grid = Cuts.grid("Some words.\n\n## Areas of 2019\n\nMore words.\n");
    assertThat(grid.text(2, 0)).isEqualTo("## Areas of 2019");
  }

  @Test
  void aCopyKeepsTheMark() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Cuts.printed(TIBBLE).copy(Map.of(Place.at(4, 2), "[c]"), out);
    assertThat(out.toString(UTF_8))
        .isEqualTo(TIBBLE.replace("1 Alderby      4     12", "1 Alderby    [c]     12"));
  }
}
