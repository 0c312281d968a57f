package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.CellValue;
import org.sluice.table.Mark;

class MarksTest {
  private final Marks marks = Marks.usual();

  @ParameterizedTest
  @ValueSource(
      strings = {"[c]", "c", "*", "(c)", "[REDACTED]", "~", "-", "[low]", "k", "Suppressed"})
  void theseStandForAWithheldFigure(String text) {
    assertThat(marks.of(text)).containsInstanceOf(CellValue.Withheld.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"z", "[z]", "n/a", "."})
  void theseStandForAFigureThatCannotExist(String text) {
    assertThat(marks.of(text)).containsInstanceOf(CellValue.NotApplicable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "x", "[x]", "..", ":", "NULL", "nan"})
  void theseClaimNothing(String text) {
    assertThat(marks.of(text)).containsInstanceOf(CellValue.Missing.class);
  }

  @Test
  void lessThanTenClaimsNineAtMost() {
    assertThat(marks.of("<10"))
        .contains(
            new CellValue.Withheld(new Mark("<10", OptionalLong.empty(), OptionalLong.of(9))));
    assertThat(marks.of("≤5"))
        .contains(new CellValue.Withheld(new Mark("≤5", OptionalLong.empty(), OptionalLong.of(5))));
  }

  @Test
  void oneToFourClaimsBothEnds() {
    assertThat(marks.of("1-4"))
        .contains(new CellValue.Withheld(new Mark("1-4", OptionalLong.of(1), OptionalLong.of(4))));
  }

  @Test
  void markupAroundAMarkIsLookedThrough() {
    assertThat(marks.of("<div class=\"no-data\">-</div>"))
        .containsInstanceOf(CellValue.Withheld.class);
  }

  @Test
  void wordsAreNoMarkUnlessDeclared() {
    assertThat(marks.of("hidden")).isEmpty();
    assertThat(Marks.and(Set.of("Hidden")).of("hidden"))
        .containsInstanceOf(CellValue.Withheld.class);
  }
}
