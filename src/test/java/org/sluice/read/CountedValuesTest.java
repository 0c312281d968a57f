package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedValuesTest {
  @Test
  void howManyVisitsSomebodyHasIsNoCountOfPeople() {
    assertThat(
            read(
                "Number of visits|Number of patients;"
                    + "0|1200;1|310;2|84;3|26;4|15;6|11;9|12;14|10"))
        .hasSize(1);
  }

  @Test
  void theyStartAgainUnderEachMonth() {
    assertThat(
            read(
                "Count of doses|Count of patients|Month;"
                    + "0|120|May;1|31|May;2|14|May;0|130|June;1|35|June;0|125|July;1|40|July;2|3|July"))
        .hasSize(1);
  }

  @DisplayName("counts that happen to rise stay counts")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Number of deaths|Number of patients|Court;1|50|Alderby;2|60|Brackwater;3|80|Cawsey;4|90|Dunmere;5|95|Elmford",
        "Number of deaths|Number of patients;1|50;2|60;2|80;4|90;5|95;6|99",
        "Number of deaths|Number of patients;1|50;4|60;9|80;14|90;25|95;36|99",
        "Cumulative number of deaths|Number of patients;0|410;1|390;2|350;3|330;4|310;6|300",
        "Number of admissions|Number of patients at risk;0|410;1|390;2|350;3|330;4|310;6|300",
        "n_pos|n_tested;0|410;1|390;2|350;3|330;4|310;6|300",
        "Number of cases|Number of people;0|410;1|390;2|350;3|330;4|310;6|300",
        "Number of deaths|Patient days;1|50;2|60;3|80;4|90;5|95;7|99",
      })
  void countsThatHappenToRiseStayCounts(String rows) {
    assertThat(read(rows)).hasSize(2);
  }

  private static List<String> read(String rows) {
    return Grids.roles(Grids.table(rows.split(";", -1)));
  }

  @Test
  void behindTimesTheyAreCountedUpToThem() {
    assertThat(
            read(
                "Days|Number of admissions|Number of patients;"
                    + "30|0|410;60|1|390;90|2|350;120|3|330;180|4|310;365|6|300"))
        .contains("Number of admissions=count");
  }
}
