package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Lines that are broken at the width of a narrow page. */
class RejoinedTest {
  private static final String BROKEN =
      """
      . tab household

                    household |      Freq.     Percent
      >         Cum.
      ------------------------+-----------------------
      > ------------
            Living alone (67+ |          2        0.01
      >         0.01
                       2 gens |         45        0.28
      >         0.29
      ------------------------+-----------------------
      > ------------
                        Total |         47      100.00

      . count
        47
      """;

  private static Printed printed(String text) {
    return Printed.of(EncodedText.of(text.getBytes(UTF_8)));
  }

  @Test
  void aBrokenTableIsOneAndItsRowsStandWhereTheirFirstLinesDo() {
    Grid grid = printed(BROKEN).grid();
    Extent extent = grid.extents().get(0);
    assertThat(extent.top()).isEqualTo(2);
    assertThat(extent.bottom()).isEqualTo(12);
    assertThat(extent.heads()).isEqualTo(2);
    assertThat(grid.text(2, 3)).isEqualTo("Cum.");
    assertThat(grid.text(6, 1)).isEqualTo("2");
    assertThat(grid.text(6, 3)).isEqualTo("0.01");
    assertThat(grid.width(7)).isZero();
    assertThat(grid.text(15, 1)).isEqualTo("47");
  }

  @Test
  void aTextWithBrokenTablesHasNoCopy() {
    Printed printed = printed(BROKEN);
    assertThat(printed.uncopyable()).hasValueSatisfying(why -> assertThat(why).contains("broken"));
    assertThatThrownBy(
            () -> printed.copy(Map.of(new Place("", 6, 1), "x"), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void linesBrokenOutsideOfTablesLeaveTheTextAsItIs() {
    Printed printed =
        printed(
            """
            log:  /a/long/name/of/a/folder/hidden/away/
            > results.log

            . tab area

               area |      Freq.
            --------+-----------
            Alderby |         12
            """);
    assertThat(printed.uncopyable()).isEmpty();
    assertThat(printed.grid().text(1, 0)).isEqualTo("> results.log");
  }

  @Test
  void promptsBehindOutputAreNoBrokenLines() {
    Printed printed =
        printed(
            """
            > table(d$area, d$died)
                     0    1    a wide line of figures
            Alderby 12    4                         3
            > summary(d)
            """);
    assertThat(printed.uncopyable()).isEmpty();
    assertThat(printed.grid().text(3, 0)).isEqualTo("> summary(d)");
  }
}
