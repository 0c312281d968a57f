package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lines are searched in pieces: no line takes time that grows with its square. */
class NotesTest {
  private static final int LONG = 300_000;

  @ParameterizedTest
  @ValueSource(strings = {"a", "_", "7", "ab ", "round ", "1.", "(", "may "})
  void aLongLineIsSearchedInNoTime(String repeated) {
    String line = repeated.repeat(LONG / repeated.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Notes.statesFigure(line);
          Notes.mayGiveBack(line);
          Notes.roundedTo(List.of(line));
          Notes.marks(List.of(line));
          Asides.tells(line);
        });
  }

  @Test
  void aCountAtTheEndOfALongLineIsSeen() {
    assertThat(Notes.statesFigure("words ".repeat(1_000) + "and 7 children left")).isTrue();
    assertThat(Notes.statesFigure("words ".repeat(1_000) + "and children left")).isFalse();
  }

  @Test
  void aNumberInWordsWithoutWhatItCountsStatesAFigureAndALimitDoesNot() {
    assertThat(Notes.statesFigure("Deaths by region (four in the East)")).isTrue();
    assertThat(Notes.statesFigure("Deaths (East: four)")).isTrue();
    assertThat(Notes.statesFigure("rounded to the nearest five")).isFalse();
    assertThat(Notes.statesFigure("children aged under five in the East")).isFalse();
    assertThat(Notes.statesFigure("Table four")).isFalse();
  }

  @Test
  void signsOnBothSidesOfANumberSetNoLimit() {
    assertThat(Notes.statesFigure("<4> deaths")).isTrue();
    assertThat(Notes.statesFigure(">4<")).isTrue();
    assertThat(Notes.statesFigure("marks: <4 and >96")).isFalse();
  }

  @Test
  void theOthersAreCountedToo() {
    assertThat(Notes.statesFigure("The four others were born at home.")).isTrue();
    assertThat(Notes.statesFigure("Both others moved")).isTrue();
    assertThat(Notes.statesFigure("The single other child moved")).isTrue();
    assertThat(Asides.tells("two others (twins)")).isTrue();
    assertThat(Asides.tells("all four born at home")).isTrue();
    assertThat(Notes.statesFigure("both sexes, all other areas")).isFalse();
  }

  @Test
  void aLabelTellsACountInWordsAndANameOfACategoryDoesNot() {
    assertThat(Asides.tells("East: four")).isTrue();
    assertThat(Asides.tells("deaths of four patients")).isTrue();
    assertThat(Asides.tells("Four children")).isFalse();
    assertThat(Asides.tells("Four or more children")).isFalse();
    assertThat(Asides.tells("families of four people")).isFalse();
    assertThat(Asides.tells("nine to five")).isFalse();
  }

  @Test
  void anArrowPointsToACountAndSetsNoLimit() {
    assertThat(Notes.statesFigure("women who died -> 7")).isTrue();
    assertThat(Notes.statesFigure("aged > 65, weight > 70")).isFalse();
  }

  @Test
  void aCountInWordsIsSeenWhereverALongLineIsCut() {
    for (int before = 150; before < 350; before++) {
      String line = "is ".repeat(before) + "seven children left" + " and so on".repeat(200);
      assertThat(Notes.statesFigure(line)).isTrue();
      assertThat(Notes.mayGiveBack(line)).isTrue();
    }
  }
}
