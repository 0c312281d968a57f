package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Life tables: what one line withholds the lines above and below may give back. */
class SurvivalCopiesTest {
  @TempDir Path temporary;

  @Test
  void eventsAreNotWhatTheNumbersAtRiskLeave() throws IOException {
    assertThat(copy("time,n.risk,n.event,n.censor|12,118,1,0|24,117,12,20|36,85,15,10|48,60,20,40"))
        .containsExactly(
            "time,n.risk,n.event,n.censor",
            "12,[c],[c],0",
            "24,117,12,20",
            "36,85,15,10",
            "48,60,20,40");
  }

  @Test
  void eachGroupBeginsAnew() throws IOException {
    assertThat(
            copy(
                "arm,time,n.risk,n.event,n.censor|1,12,218,12,20|1,24,186,20,20|1,36,146,30,10"
                    + "|2,12,318,21,12|2,24,285,7,16|2,36,262,15,10"))
        .contains("1,36,146,30,10", "2,12,318,21,12")
        .doesNotContain("2,24,285,[c],16");
  }

  @Test
  void aCurveEndsWithTheEventsThatAreWithheld() throws IOException {
    assertThat(
            copy(
                "time,n.risk,n.event,n.censor,survival|12,158,18,16,0.886|24,124,1,20,0.879"
                    + "|36,103,15,10,0.751|48,78,20,38,0.558"))
        .contains("12,158,18,16,0.886", "36,103,15,10,[c]", "48,78,20,38,[c]")
        .doesNotContain("24,124,[c],20,[c]");
  }

  @Test
  void thoseAtRiskLastAllLeave() throws IOException {
    // Who hides 172 and 147 instead leaves 127 + 20 and 10 + 15 of 194, and 2 with 20 censored.
    assertThat(
            copy(
                "months,at_risk,events,censored,S|12,218,14,10,0.936|24,194,2,20,0.926"
                    + "|36,172,15,10,0.845|48,147,20,127,0.730"))
        .containsExactly(
            "months,at_risk,events,censored,S",
            "12,218,14,10,0.936",
            "24,194,[c],[c],[c]",
            "36,172,15,10,[c]",
            "48,147,20,127,[c]");
  }

  @Test
  void aCurveWithoutThoseAtRiskEndsToo() throws IOException {
    assertThat(copy("months,deaths,survival|12,14,0.936|24,2,0.926|36,15,0.845|48,20,0.730"))
        .containsExactly(
            "months,deaths,survival", "12,14,0.936", "24,[c],[c]", "36,15,[c]", "48,20,[c]");
    assertThat(copy("age,deaths,survival at 5 years|0,14,0.936|10,2,0.926|20,15,0.845|30,20,0.730"))
        .contains("20,15,0.845", "30,20,0.730");
  }

  @Test
  void aCurveOfAnotherGroupGoesOn() throws IOException {
    assertThat(
            copy(
                "arm,time,n.risk,n.event,n.censor,survival|A,12,118,14,10,0.881|A,24,94,2,20,0.862"
                    + "|A,36,72,15,10,0.683|B,12,218,24,20,0.890|B,24,174,22,20,0.777"
                    + "|B,36,132,20,20,0.660"))
        .contains("A,12,118,14,10,0.881", "B,12,218,24,20,0.890", "B,36,132,20,20,0.660");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,n.risk,n.event|12,118,1|24,117,12|36,85,15|48,60,20",
        "age,lx,dx|0,2218,14|1,2204,2|2,2202,15|3,2187,20",
        "time,at risk,survival|0,118,1|12,118,0.992|24,117,0.890|36,85,0.733|48,60,0.489",
        "time,at risk,survival|0,118,1|12,118,0.992|24,117,0.890",
      })
  void whatTellsHowFewAreGoneGetsNoCopy(String table) throws IOException {
    assertThat(copy(table)).isEmpty();
  }

  /** 97 - 20 - 70 is what is withheld of those who left, wherever the lines stand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,A risk,A event,A censored,B risk,B event,B censored|12,118,11,10,90,12,10"
            + "|24,97,7,20,68,11,20|36,70,14,56,37,14,23",
        "Month,Patients,Deaths,Discharged|Jan,118,11,10|Feb,97,7,20|Mar,70,14,36|Apr,20,10,10",
        "Month,Patients,Deaths,Discharged|Mar,70,14,36|Jan,118,11,10|Feb,97,7,20",
        "Year,Alive at start,Deaths,Lost to follow-up|2021,70,14,56|2020,97,7,20|2019,118,11,10",
        "Ward,Month,Patients,Deaths,Discharged|A,Jan,118,11,10|B,Jan,218,12,30|A,Feb,97,7,20"
            + "|B,Feb,176,21,20|A,Mar,70,14,36|B,Mar,135,12,14",
        "Figure,Jan,Feb,Mar,Apr|Patients,118,97,70,20|Deaths,11,7,14,10|Discharged,10,20,36,10",
        "time,A risk,A event,B risk,B event|12,118,11,90,12|24,105,7,76,11|36,97,14,60,14"
            + "|48,80,15,40,12",
      })
  void whereThoseWhoAreLeftAreToldNobodyWhoLeftIsHidden(String table) throws IOException {
    assertThat(copy(table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Year,Patients,Deaths,Discharged|2021,118,11,90|2022,97,7,80|2023,70,14,50",
        "Hospital,Admitted,Discharged,Died|Alderby,118,90,11|Cawsey,97,60,7|Dunmere,70,34,14",
        "Ward,High risk,Deaths|Alderby,118,11|Cawsey,97,7|Dunmere,70,14",
        "Ward,Population,Deaths|Alderby,118,11|Cawsey,107,7",
      })
  void thoseOfAnotherWardOrYearAreOthers(String table) throws IOException {
    assertThat(copy(table)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days,n_risk,n_event,survival|0,214,0,1.000|90,201,13,0.939|180,160,38,0.757"
            + "|270,120,6,0.726",
        "days,at risk,deaths|0,118,0|12,112,6|24,90,12|36,60,15|48,31,20",
        "time,n.risk,n.event|12,318,12|24,286,4|36,245,15|48,160,20",
        "year,at risk,referred,rate|2021,1118,4,0.36|2022,1117,12,1.07|2023,1085,15,1.38",
      })
  void whereManyAreGoneAFewAreHiddenAmongThem(String table) throws IOException {
    assertThat(copy(table)).isNotEmpty();
  }

  private List<String> copy(String table) throws IOException {
    return new SmallSubmission(temporary).write("a.csv", table).copy("a.csv");
  }
}
