package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Code between the fences of Markdown, and what stands around it. */
class FencedCodeTest {
  private static final String TABLE =
      "| Area | Children |\n|---|---|\n| Alderby | 40 |\n| Cawsey | 27 |\n";

  @Test
  void codeBetweenFencesThatNameALanguageIsNoResult() {
    String code = "``` r\nprint(rates, digits = 2)\ncases = 7\n```\n\nThat was it.\n";
    assertThat(Prints.tables(code + "\n```\ncases = 70\n```\n"))
        .singleElement()
        .satisfies(table -> assertThat(table.range().top()).isEqualTo(8));
    assertThat(Prints.tables("``` r\ncount(x)\n#> cases = 70\n#> deaths = 80\n```\nSo many.\n"))
        .hasSize(1);
  }

  @Test
  void aFenceThatIsNeverClosedHidesNoTable() {
    String fence = "```r\nx <- table(area)\n\n";
    assertThat(Prints.tables(fence + TABLE)).hasSize(1);
    assertThat(Prints.tables(fence + TABLE + "\n```r\ny <- 5\n```\n")).hasSize(1);
    assertThat(Prints.tables(fence + TABLE + "```\n\n" + TABLE))
        .singleElement()
        .satisfies(read -> assertThat(read.range().top()).isEqualTo(9));
  }

  @Test
  void aCommentWithACountIsNamedAmongCode() {
    String code = "```r\nlibrary(survey)\nx <- d[d$id != \"A\", ] # left out\n```\n";
    assertThat(Prints.read(TABLE + "\n" + code).leftOver()).isEmpty();
    for (String comment : List.of("left out 3 children", "three children left out")) {
      assertThat(Prints.read(TABLE + "\n" + code.replace("left out", comment)).leftOver())
          .containsExactly("line 8 states a number outside of tables: check by eye");
    }
  }
}
