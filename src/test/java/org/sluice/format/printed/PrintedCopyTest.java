package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** Copies of printed text: the same but for given fields, and cut as their source. */
class PrintedCopyTest {
  private static final String LOG =
      """
      . tab area sex, row

      +----------------+
      | Key            |
      |----------------|
      |   frequency    |
      | row percentage |
      +----------------+

                 |          sex
            area |    Female       Male |     Total
      -----------+----------------------+----------
         Alderby |       123          1 |       124
                 |     99.19       0.81 |    100.00
      -----------+----------------------+----------
           Total |       123          1 |       124
                 |     99.19       0.81 |    100.00

      (7 observations deleted)

      No. of subjects =        7          Number of obs    =     9

      | Area | N |
      |------|---|
      | Cawsey | 7 |

              area  n
      1    Alderby 12
      2 North End   4
      """;

  private static Printed of(String text) {
    return Printed.of(EncodedText.of(text.getBytes(UTF_8)));
  }

  private static byte[] copy(Printed source, Map<Place, String> replacements) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    source.copy(replacements, out);
    return out.toByteArray();
  }

  private static String line(String text, int line) {
    return text.split("\n", -1)[line];
  }

  @Test
  void aMarkEndsWhereTheFiguresOfItsColumnEnd() throws IOException {
    String copy = new String(copy(of(LOG), Map.of(Place.at(12, 3), "[c]")), UTF_8);
    assertThat(line(copy, 12)).isEqualTo("   Alderby |       123        [c] |       124");
  }

  @Test
  void theCopyDoesNotTellHowLongTheFigureWas() throws IOException {
    String few =
        LOG.replace("       123          1 |       124", "         7          1 |         8");
    Map<Place, String> marks = Map.of(Place.at(12, 2), "[c]", Place.at(12, 4), "[c]");
    String one = new String(copy(of(LOG), marks), UTF_8);
    String other = new String(copy(of(few), marks), UTF_8);
    assertThat(line(one, 12)).isEqualTo(line(other, 12));
    assertThat(copy(of("n = 7\nm = 8\n"), Map.of(Place.at(0, 1), "[c]")))
        .isEqualTo(copy(of("n = 1234\nm = 8\n"), Map.of(Place.at(0, 1), "[c]")));
  }

  @Test
  void aLineGrowsWhereAMarkHasNoRoom() throws IOException {
    Printed source = of("| Area | N |\n|------|---|\n| Cawsey | 7 |\n");
    byte[] copy = copy(source, Map.of(Place.at(2, 1), "[c]"));
    assertThat(new String(copy, UTF_8)).endsWith("| Cawsey | [c] |\n");
    assertThat(source.reread(copy).text(2, 1)).isEqualTo("[c]");
  }

  @Test
  void labelsThatAreBorrowedAreNotReplaced() {
    assertThatThrownBy(() -> copy(of(LOG), Map.of(Place.at(13, 0), "[c]")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCopyWithoutReplacementsIsTheSource() throws IOException {
    byte[] wide = LOG.getBytes(UTF_16LE);
    Printed source = Printed.of(EncodedText.of(wide));
    assertThat(copy(source, Map.of())).isEqualTo(wide);
  }

  /** Every set of replaced figures is found again at its places, and nothing else has changed. */
  @Test
  void aCopyIsReadAgainAtItsSourcesPlaces() throws IOException {
    Printed source = of(LOG);
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      Map<Place, String> marks = new HashMap<>();
      for (Extent extent : source.grid().extents()) {
        for (int row = extent.top() + Math.max(1, extent.heads()); row <= extent.bottom(); row++) {
          for (int column = extent.left() + extent.labels(); column <= extent.right(); column++) {
            if (!source.grid().isBlank(row, column) && random.nextInt(3) == 0) {
              marks.put(Place.at(row, column), random.nextBoolean() ? "[c]" : "[suppressed]");
            }
          }
        }
      }
      marks.keySet().removeIf(place -> borrows(source.grid(), place));
      assertSame(source.grid(), source.reread(copy(source, marks)), marks);
    }
  }

  private static boolean borrows(Grid grid, Place place) {
    return grid.text(place.row(), place.column()).chars().noneMatch(Character::isDigit);
  }

  private static void assertSame(Grid source, Grid copy, Map<Place, String> marks) {
    assertThat(copy.rows()).isEqualTo(source.rows());
    for (int row = 0; row < source.rows(); row++) {
      assertThat(copy.width(row))
          .as("width of row %d with %s", row, marks)
          .isEqualTo(source.width(row));
      for (int column = 0; column < source.width(row); column++) {
        assertThat(copy.text(row, column))
            .as("row %d column %d with %s", row, column, marks)
            .isEqualTo(marks.getOrDefault(Place.at(row, column), source.text(row, column)));
      }
    }
  }
}
