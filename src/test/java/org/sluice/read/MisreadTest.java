package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;

/** Tables whose counts were once taken for something that nobody judges. */
class MisreadTest {
  @Test
  void aRowOfCountsUnderHeadsThatRepeatIsNoSecondHead() {
    Table table =
        Grids.table("area|n|n|total", "Alderby|4|30|34", "Brackwater|40|30|70", "Cawsey|31|20|51");
    assertThat(table.size()).isEqualTo(9);
    assertThat(table.dimensions().get(0).size()).isEqualTo(3);
  }

  @Test
  void yearsUnderAWideHeadAreStillASecondHead() {
    Table table =
        Grids.table("|cases|cases", "year|2020|2021", "Alderby|14|30", "Brackwater|40|37");
    assertThat(table.dimensions().get(0).size()).isEqualTo(2);
  }

  @Test
  void aTableOfTwoRowsUnderHeadsThatRepeatIsRead() {
    Table table = Grids.table("area|cases|cases", "Alderby|3|20", "Brackwater|30|4");
    assertThat(table.dimensions().get(0).size()).isEqualTo(2);
  }

  @Test
  void aTableOfOneRowUnderHeadsOfTwoRowsIsRead() {
    Table table = Grids.table("|cases|cases", "area|2020|2021", "Alderby|3|20");
    assertThat(table.dimensions().get(0).size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ethnic group White|ethnic group Black",
        "sex male|sex female",
        "band A|band B",
        "age 5|age 6",
        "region north|region south",
        "month 1|month 2",
        "5-9 years|10-14 years",
        "0-26 weeks|27-52 weeks",
        "All years|All ages"
      })
  void namesOfADimensionWithACategoryOverWholeNumbersAreCounts(String heads) {
    Table table = Grids.table("area|" + heads, "Alderby|40|4", "Brackwater|60|20");
    assertThat(table.measures()).isNotEmpty().allMatch(each -> each.role() == Role.COUNT);
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }

  @Test
  void aTableInWhichAllWholeNumbersAreLabelsIsGuessed() {
    Table table = Grids.table("area|band", "Alderby|40", "Brackwater|4");
    assertThat(table.reading()).isEqualTo(Reading.GUESSED);
  }
}
