package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenKeysTest {
  @Test
  void oneRatioMakesNoFractionsOfTheCountsBesideIt() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "key|value",
                    "flow.seen|1204",
                    "flow.without_address|3",
                    "flow.kept|688",
                    "model.hr|1.82")))
        .containsExactly(
            "flow.seen=count", "flow.without_address=count", "flow.kept=count", "model.hr=ratio");
  }

  @Test
  void aWholeNumberAmongTheFractionsOfOneObjectIsOneOfThem() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "key|value", "importance.age|12.5", "importance.area|7", "importance.sex|3.2")))
        .allMatch(measure -> measure.endsWith("=other"));
    assertThat(
            Grids.roles(
                Grids.table(
                    "key|value", "weight.age|12.5", "weight.area|7", "weight.sex|3.2", "lost|4")))
        .contains("weight.area=other", "lost=count");
  }

  @Test
  void aWholeNumberAmongProportionsOfOneNameIsAProportion() {
    assertThat(
            Grids.roles(
                Grids.table("key|value", "share.a|0.4", "share.b|1", "smokers|7", "all|41")))
        .contains("share.b=proportion", "smokers=count");
  }

  @Test
  void wordsAmongTheValuesAreNoFigures() {
    assertThat(
            Grids.roles(
                Grids.table("key|value", "study|Alderby", "lost|3", "kept|88", "median_age|41.5")))
        .containsExactly("lost=count", "kept=count", "median_age=quantile");
  }

  @Test
  void aDateAmongFewValuesHidesNoCount() {
    assertThat(Grids.roles(Grids.table("key|value", "from|2020-01-01", "lost|3", "kept|88")))
        .containsExactly("lost=count", "kept=count");
    assertThat(Grids.roles(Grids.table("field|value", "by|A", "for|B", "version|3"))).isEmpty();
  }

  @Test
  void keysThatStandInSeveralRowsAreCategories() {
    assertThat(Grids.roles(Grids.table("name|value", "a|1.5", "a|2.5", "b|3.5", "b|4")))
        .containsExactly("value=other");
  }

  @Test
  void fractionsOfAreasStayFractions() {
    assertThat(Grids.roles(Grids.table("Area|value", "Alderby|12.5", "Cawsey|3", "Dunmere|8.2")))
        .containsExactly("value=other");
  }

  @Test
  void statisticsOfAnswersInWordsAreReadRowByRow() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "|satisfied",
                    "N Valid|17",
                    "Missing|3",
                    "Mean|2.53",
                    "Std Dev|1.33",
                    "Minimum|Disagree",
                    "Maximum|Agree")))
        .contains("N Valid=count", "Missing=count", "Mean=mean");
  }

  @Test
  void wordsBesideOtherLabelsStayWords() {
    assertThat(
            Grids.roles(
                Grids.table("|satisfied", "Alderby|17", "Cawsey|3", "Dunmere|no", "Brackwater|5")))
        .noneMatch(measure -> measure.endsWith("=mean"));
  }
}
