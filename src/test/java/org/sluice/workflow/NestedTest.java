package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;
import org.sluice.read.Declared;
import org.sluice.read.Recognition;
import org.sluice.table.Table;

/** Categories that hold each other and counts that run on: their steps are counts too. */
class NestedTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,cases|Within 26 weeks,100|Within 30 weeks,104|Within 52 weeks,150",
        "time,cases|Under 1 week,20|Under 2 weeks,23|Under 4 weeks,60",
        "orders,mothers|At least one,100|At least two,96",
        "orders,mothers|1+,100|2+,96|3+,50",
        "orders,mothers|1+ orders,100|2+ orders,96|3+ orders,50",
        "age,n|0 and over,100|5 and over,96|10 and over,50",
        "age,n|Age 5 and over,60|Age 10 and over,57",
        "time,n|≤ 26 weeks,60|≤ 30 weeks,63",
        "orders,n|>=1,60|>=2,57",
        "area,time,cases|A,Within 26 weeks,100|A,Within 30 weeks,104|B,Within 26 weeks,100|B,Within 30 weeks,104",
        "age,children|0-4,120|0-9,124|0-17,260",
        "age,children|0 to 4 years,120|0 to 9 years,124|0 to 17 years,260",
      })
  void whatLiesInsideEachOtherIsForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  /** Heads that hold each other by a number tell what one count leaves of the other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,within 26 weeks,within 30 weeks,within 52 weeks|A,100,104,150|B,110,114,160",
        "area,n,n_within_26_weeks,n_within_52_weeks|A,200,100,104|B,220,110,114",
      })
  void aHeadThatHoldsAnotherLeavesFewOfIt(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "month,cases to date|2024-01,20|2024-02,33|2024-03,45",
        "month,cases remaining|2024-01,45|2024-02,23|2024-03,20",
      })
  void aCountThatRunsOnFromTimeToTimeIsForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aFigureBeyondWhatADoubleHoldsStopsNothing() throws IOException {
    assertThat(new SmallSubmission(temporary).verdict("area,children|A,1e400|B,4|C,20"))
        .isEqualTo(Verdict.FAIL);
  }

  /** The last row may be the total of the others, and gives the mark back. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "region,admissions|North East,[c]|North West,33|London,45|England,82",
        "region,admissions|North,[c]|South,50|England,51",
        "quarter,admissions|Q1,[c]|Q2,33|Q3,50|Q4,41|2020,128",
        "age,admissions|0-4,[c]|5-9,33|10-17,50|Under 18,87",
        "team,admissions|A,[c]|B,33|C,50|D,41|Whole cohort,128",
      })
  void aLastRowThatMayBeTheTotalIsForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region,admissions|North East,[c]|North West,33|London,45|South,92",
        "region,admissions|North East,[c]|North West,33|London,45|South,60",
        "country,admissions|England,[c]|Wales,33|Scotland,45|Ireland,120",
      })
  void aLastRowThatIsNoSumOfTheOthersIsNone(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "month,cases to date|2024-01,20|2024-02,23|2024-03,45",
        "month,cases ytd|2024-01,20|2024-02,23|2024-03,45",
        "month,cases so far|2024-01,20|2024-02,23|2024-03,45",
        "month,cumulative cases|2024-01,20|2024-02,23|2024-03,45",
      })
  void aRunningTotalWithASmallStepFails(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age,n|Under 1,100|1 to 4,96|5 and over,50",
        "age,n|Under 1,100|1 to 4,96|5 to 15,33|16+,50",
        "age,n|Under 5,100|Under 10,30|10+,50",
        "age,n|<1,60|1-4,50|5+,70",
        "group,n|Boys under 5,60|Girls under 10,70",
        "time,n|Under 26 weeks,100|26 weeks or more,50",
        "area,cases to date|A,20|B,23|C,45",
        "ethnic group,n|White,50|Asian,60|White & Asian,40",
        "country,n|England,40|Wales,50|England & Wales,90",
        "age,n|0-4,100|5-9,90|10-17,110|0-17,300",
        "ethnic group,n|White,250|White British,205|Asian,40",
        "ethnic group,n|Other,50|Other White,45|Asian,40",
        "region,n|North,50|North East,45|South,40",
        "year and quarter,children in care|2022 Q1,40|2022 Q2,55|2022 Q3,61|2022,62",
      })
  void bandsAndOpenEndsAreNotNested(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country,n|England,40|Wales,50|England & Wales,97",
        "country,n|England,40|Wales,50|England plus Wales,97",
        "country,n|England,40|Wales,50|England and Wales,97",
        "ethnic group,n|White,210|White British,205|Asian,40",
        "period,cases|2022 Q1,40|2022 Q2,55|2022 Q3,61|2022,160",
        "area,cases|A,120|B,80|All,243|All excluding C,240",
        "area,cases|All,500|All (excl. C),497",
        "sex,cases|Boys,250|Girls,246|Total,500|Total excluding not stated,496",
        "code,area,n|E12000001,N,300|E06000001,A,120|E07000002,B,176|E12000002,S,400|E06000003,C,190|E07000004,D,206",
        "placement,n|Foster care,260|Foster care: in-house,200|Foster care: agency,53|Kinship,90",
        "order,n|Care orders,460|Interim care orders,200|Full care orders,253|None,90",
        "condition,n|Diabetes,160|Type 1 diabetes,153|Epilepsy,45",
        "order,n|Any order,460|Care order,300|Supervision order,153|No order,70",
        "plan,n|Ever subject to a plan,460|Subject to a plan once,400|Subject to a plan twice or more,53",
        "criteria,n|Screened,350|Screened and eligible,341|Other,90",
        "year,n|2017,143|2018,87|2019,65|2017-2019,302",
        "placement,children,children in area,% out of area|Foster,290,250,13.8|Home,67,60,10.4|Kin,170,150,11.8",
      })
  void aTotalOfNamedPartsImpliesWhatTheyLack(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "variable,level,n|sex,female,60|sex,male,60|ethnicity,Asian,40|ethnicity,White,76",
        "variable,level,n|smokes,yes,60|smokes,no,60|drinks,yes,40|drinks,no,76",
        "Characteristic,n|Sex,|Female,60|Male,60|Ethnicity,|Asian,40|White,76",
      })
  void breakdownsOfAFewFewerPeopleAreForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "variable,level,n|sex,female,60|sex,male,60|ethnicity,Asian,40|ethnicity,White,80",
        "variable,level,n|sex,female,60|sex,male,60|ethnicity,Asian,40|ethnicity,White,60",
        "Characteristic,n|Sex,|Female,60|Male,60|Ethnicity,|Asian,40|White,80",
      })
  void breakdownsOfTheSamePeopleTellNothing(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Model,N|Model 1,412|Model 2,405|Model 3,398",
        "Variable,Obs|Age,412|Sex,405|Ethnicity,390",
        "Follow-up,Children|Baseline,212|6 months,209|12 months,190",
        "Stage,n|Started,412|Completed,405|Final hearing,388|Order made,385",
        "Step,Children|Started,1240|Excluded,38|Analysed,1195",
        "level,area,children|Region,N,56|LA,A,31|LA,C,18|Region,S,51|LA,E,29|LA,F,22",
        "Table 1||Sex,Children|Boys,62|Girls,58||Table 2||Age,Children|Under 1,45|1-4,40|5-15,31",
        "Breakdown,Category,Children|Sex,Boys,62|Sex,Girls,58|Age,Under 5,85|Age,5-15,31",
        "Area,N,Within 26 weeks %,Within 52 weeks %|A,53,45.3,52.8|B,110,50.9,80.0",
        "Need,n|Abuse,60|Neglect,55|Abuse or neglect,108|All,300",
        "Need,n|Abuse,60|Neglect,55|Abuse or neglect,64|All,300",
        "Source,n|In courts,350|In schools,340|In both,335",
        "Disability,n|Physical disability,150|Learning disability,120|Physical and learning disability,115",
        "Group,Cases|Boys,143|Girls,87|Children,237",
        "Area,n|East,143|West,87|Alderby,237",
        "Placement,n|Foster care,260|- in-house,200|- agency,53",
        "Dose,n|Dose 1,350|Dose 2,345|Dose 3,338",
        "Birthweight,n|Under 2500g,260|Under 1500g,252|2500g and over,3000",
        "Area,Children,Care order %,Other order %|A,120,60.0,37.5|B,150,50.0,30.0",
      })
  void fewThatStandBetweenTwoNumbersAreForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Model,N|Model 1,412|Model 2,412|Model 3,390",
        "Stage,n|Started,412|Completed,385|Final hearing,358|Order made,315",
        "Step,Children|Started,1240|Excluded,45|Analysed,1195",
        "Area,n|A,412|B,405|C,398",
        "Need,n|Abuse,60|Neglect,55|Abuse or neglect,90|All,300",
        "Source,n|In courts,350|In schools,340|In both,235",
        "Group,Cases|Boys,143|Girls,87|Children,260",
        "order,n|Care order,17|Adoption,31|Placement,50",
        "condition,n|Diabetes,160|Type 1 diabetes,103|Epilepsy,45",
        "order,n|Care order,60|No care order,57|Other,50",
        "habit,n|Smoker,60|Ex-smoker,57|Never smoker,50",
        "placement,children,children in area,% out of area|Foster,290,250,13.8|Home,97,60,38.1|Kin,170,150,11.8",
        "Area,Children,Care order %,Other order %|A,120,60.0,40.0|B,150,50.0,30.0",
        "Area,Children,Court %,Solicitor %|A,120,60.0,37.5|B,150,70.0,50.0",
        "Area,Children,Care order %,Other order %|A,900,33.3,66.6|B,150,50.0,30.0",
        "area,cases|A,120|B,80|C,43|All,243|All excluding C,200",
        "code,area,n|E12000001,N,300|E06000001,A,120|E07000002,B,180|E12000002,S,400|E06000003,C,190|E07000004,D,210",
        "code,area,n|E10000001,N,300|E06000001,A,120|E08000002,B,180|E09000002,S,400",
        "Table 1||Sex,Children|Boys,62|Girls,58||Table 2||Age,Children|Under 1,45|1-4,40|5-15,35",
      })
  void manyBetweenTwoNumbersAreNoNews(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order,Children|Any order,90|Care order,62|Supervision order,21|Other order,7|No order,33",
        "Area,Cases|A,7|B,35|C,14|A and B,42",
        "Area,Cases|A,7|B,35|C,14|B (incl. A),42",
      })
  void aLabelThatNamesItsPartsIsTheirSum(String table) {
    String[][] rows =
        Arrays.stream(table.split("\\|", -1))
            .map(row -> row.split(",", -1))
            .toArray(String[][]::new);
    Table read = Recognition.of("t.csv", Sheets.of(Grid.of(rows)), Declared.none()).tables().get(0);
    assertThat(read.dimensions().get(0).hierarchy().sums()).isNotEmpty();
  }
}
