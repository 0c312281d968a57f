package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Small tables in which a count of few people is implied or hidden: none passes by silence. */
class SilenceTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,boys,girls,total|A,31,20,51|B,24,22,52|C,20,11,31",
        "area,total,boys,girls|A,51,31,20|B,52,24,22|C,31,20,11",
        "area,boys,girls,all|A,31,20,51|B,24,22,52|C,20,11,31",
        "area,boys,girls,n|A,31,20,51|B,24,22,52|C,20,11,31",
        "area,boys,girls,children|A,31,20,51|B,24,22,52|C,20,11,31",
        "area,care,supervision,special,total|A,31,20,15,66|B,24,22,11,57|C,20,11,12,43|D,40,22,33,98",
        "area,boys,girls,total,under 5,over 5,all ages|A,31,20,51,20,31,51|B,24,22,52,30,22,52|C,20,11,31,11,20,31",
      })
  void columnsThatFallShortOfTheirTotalImplyACount(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region,area,cases|North,A,40|North,B,52|North,Total,99|South,C,30|South,D,41|South,Total,71",
        "region,area,cases|N,A,40|N,B,52|N,Total,92|S,C,30|S,D,41|S,Total,76|E,E,20|E,F,31|E,Total,51",
        "region,area,cases|N,A,40|N,B,52|N,Total,92|S,C,30|S,D,41|S,Total,71|E,E,20|E,Total,25",
      })
  void aTotalOfSomeGroupsIsATotalOfTheOthers(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aFileWhoseTotalsAreTotalsOfSomethingElseGetsNoCopy() throws IOException {
    String table =
        "area,category,statistic,value|A,x,n,396|A,x,total,667|A,y,n,271|A,y,total,667"
            + "|B,x,n,9|B,x,total,306|B,y,n,297|B,y,total,306";
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
    try (Stream<Path> files = Files.walk(temporary)) {
      assertThat(files.map(Path::toString)).noneMatch(path -> path.contains("redacted"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",Boys,Girls|Care order,20 (66.7%),15 (50%)|Other,10 (33.3%),15 (50%)|N,33,30",
        "outcome,Boys,Girls|Care order,20,15|Other,10,15|N,33,30",
        "outcome,Boys,Girls|Base,33,30|Care order,20,15|Other,10,15",
      })
  void theBaseOfAColumnIsTheTotalOfItsRows(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Waiting band,Patients,%,Cumulative %|0-4 weeks,120,40.0,40.0|5-12 weeks,90,30.0,70.0|13+ weeks,90,30.0,100.0|Total,300,100.0,",
        "Hospital,Beds,Occupancy (%)|A,340,92|B,240,100",
      })
  void aHundredPercentOfNobodysCategoryIsNoNews(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rating,n,Cumulative %|Good,350,50.0|Fair,200,78.6|Poor,150,100.0",
      })
  void thatSharesEndWithAllIsNoNews(String table) throws IOException {
    // Nothing says how many stand behind what counts on, so that it is for a person all the same.
    assertThat(verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,children,boys|A,51,31|B,52,49|C,31,20",
        "area,births,births to mothers under 20|A,151,31|B,152,149|C,131,20",
        "area,population,boys|A,151,31|B,152,149|C,131,20",
        "area,Total children,Total boys|North,52,49|South,60,30",
        "area,children,children with known age|North,52,49|South,80,60",
        "area,known sex,children|A,31,51|B,49,52|C,20,31",
        "area,n,pct_boys|A,151,20.5|B,152,98.0|C,131,15.3",
        "area,n,boys|A,151,31 (20.5%)|B,152,149 (98.0%)|C,131,20 (15.3%)",
        "group,children|All children,152|Boys,149",
        "area,mothers,mothers with previous proceedings|A,120,117|B,90,60|C,75,31",
        "area,patients,deaths|A,120,117|B,90,60|C,75,31",
      })
  void whatACountLeavesOfAWiderOneIsACount(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,children|A,51|B,52|C,31||area,boys|A,31|B,49|C,20",
        "area,children,,area,boys|A,51,,A,31|B,52,,B,49|C,31,,C,20",
        "area,boys|C,20|B,49|A,31||area,children|A,51|B,52|C,31",
        "area,births|A,151|B,152||area,births to mothers under 20|A,31|B,149",
      })
  void whatACountLeavesOfAWiderOneInAnotherTableIsACount(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void whatACountLeavesOfAWiderOneInAnotherFileIsForAPerson() throws IOException {
    assertThat(verdict("area,children|A,51|B,52|C,31", "area,boys|A,31|B,49|C,20"))
        .isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,boys|A,31|B,49|C,40",
        "area,boys|A,31|D,49|E,20",
        "area,boys|A,31|B,30|C,20",
        "area,admissions|A,31|B,49|C,20",
        "area,n|A,60|B,55|C,35",
      })
  void countsOfAnotherFileThatAreNoPartLeaveNothing(String other) throws IOException {
    assertThat(verdict("area,children|A,51|B,52|C,31", other)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,children,applications,visits|A,51,31,200|B,62,35,300|C,41,22,150",
        "area,children,applications|A,51,45|B,62,55|C,41,36",
        "area,admissions,discharges|A,31,28|B,54,40|C,60,45",
        "area,children 2023,children 2024|A,31,28|B,54,40|C,60,45",
        "area,boys,girls,total|A,31,20,51|B,24,22,46|C,20,11,31",
        "area,births,deaths|A,51,45|B,62,55|C,41,36",
        "area,mothers,mothers last year|A,51,45|B,62,55|C,41,36",
      })
  void countsOfDifferentThingsLeaveNothing(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "38 children;3 children;22 children",
        "'38;'3;'22",
        "n=38;n=3;n=22",
        "thirty;three;twenty",
        "38 (thirty-eight);3 (three);22 (twenty-two)",
        "<b>38</b>;<b>3</b>;<b>22</b>",
        "38*;3*;22†",
        "≈38;≈3;~22",
      })
  void aCountInWordsIsACount(String cells) throws IOException {
    String[] cell = cells.split(";", -1);
    String table =
        "area,children,visits|A," + cell[0] + ",40|B," + cell[1] + ",50|C," + cell[2] + ",60";
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,visits|North,40|South (7 in hostels),50|West,60",
        "area,visits|North,40|South (n = 7),50|West,60",
        "area,visits|North,40|South - 7 of them homeless,50|West,60",
        "area,children|North,40|South,52|South (of which rural),49",
        "month,cumulative cases|2024-01,20|2024-02,33|2024-03,45",
        "area,sex,children|A (36),girls,32|A (36),boys,[c]|B (30),girls,12|B (30),boys,18",
        "sex,children in A - 36,children in B|girls,32,12|boys,[c],18",
        "area,M,F|A [36],32,[c]|B,12,18",
        "area,M,F|A /36,32,[c]|B,12,18",
        "area,children,note|North,40,|South,52,2 later withdrawn",
        "area,children (7 missing)|North,40|South,50|West,60",
        "area,comment,visits|North,Three children moved,40|South,,50|West,,60",
        "Excludes 4 children with missing sex|area,children|North,40|South,50|West,60",
        "area,children,visits|A,38,40|B,3 or 4,50|C,22,60",
        "area,visits,x|A,40,38|B,50,3 or 4|C,60,22",
        "area,visits,x|A,40,11-19|B,50,2-4|C,60,20-29",
        "area,visits,x|A,40,many|B,50,up to 4|C,60,under 5",
        "area,visits,x|A,40,XI|B,50,III|C,60,XX",
        "area,x,visits|A,38,40|B,3 or 4,50|C,22,60",
        "Area,Applications (total 56)|North,20|South,31|East,[c]",
        "Area,Applications (total 156)|North,60|South,90|East,[c]",
        "Area,Applications (N = 156)|North,60|South,90|East,[c]",
        "Area,All 56 applications|North,20|South,31|East,[c]",
        "Area,Applications,Share of the 56 applications (%)|North,20,|South,31,|East,[c],",
        "Area,Applications,Share of the 156 applications (%)|North,60,|South,90,|East,[c],",
        "Area,Applications|North,20|South,31||Note: a single child moved area during proceedings.",
        "Area,Applications|North,20|South,31||Note: half a dozen children without an order are left out.",
        "Area,Applications|North,20|South,31||Note: a half-dozen children left.",
        "Area,Applications|North,20|South,31||Note: the sole child of Cawsey moved away.",
        "Area,Applications|North,20|South,31||Children of Cawsey: vii",
        "Area,Applications|North,20|South,31||Note: iii children left.",
        "Area,Applications|North (half-dozen closed),20|South,31",
        "Area,Applications|North (seven in hostels),20|South,31",
        "Area,Applications|North: seven,20|South,31",
        "Area,Applications (North: seven)|North,20|South,31",
        "Area,Applications|Deaths of four patients in North,20|South,31",
        "ward,stage IV,patients|A,3,40|B,1,52|C,5,61|D,2,47",
        "ward,type 1 diabetes,patients|A,3,40|B,1,52|C,5,61|D,2,47",
        "ward,age 90+,patients|A,3,40|B,1,52|C,5,61|D,2,47",
        "ward,code blue,patients|A,1,40|B,7,52|C,30,61",
        "ward,ICD-10 X60,patients|A,1,40|B,2,52|C,3,61",
        "ward,no code,patients|A,1,40|B,2,52|C,3,61",
        "falls,ward,patients|1,A,40|2,B,52|3,C,61",
        "HIV+,ward,patients|1,A,40|2,B,52|3,C,61",
        "suicides,ward,patients|1,A,40|2,B,52|3,C,61",
        "date,total cases|2020-03-01,20|2020-03-02,23|2020-03-03,31|2020-03-04,45",
        "place,date,total_cases|A,01/03/2020,20|A,02/03/2020,43|A,03/03/2020,44|A,04/03/2020,445"
            + "|B,01/03/2020,120|B,02/03/2020,143|B,03/03/2020,164|B,04/03/2020,245",
        "region,patients,odds|North,70,7:63|South,36,12:24",
        "region,patients,ratio|North,70,1:10|South,36,1:6",
        "region,patients,seen|North,70,7:63|South,36,12:74",
        "Region,Patients|North (7/30),25|South,41",
        "Region,Patients|North 7 (23%),25|South,41",
        "Region,Patients|North 7 deaths,25|South,41",
        "Region,Patients|North (died 7),25|South,41",
        "Region,Deaths|N,17 x|S,18",
        "Stroke,MI,Fall,Patients|0,1,1,100|1,0,1,110|1,1,0,120",
        "North,South,East,n|0,1,1,100|1,0,1,110|1,1,0,120",
        "Stroke,MI,Fall,Patients|0,1,1,100|1,0,1,110|1,1,0,120|0,0,1,300|1,1,0,330|0,1,0,400",
        "Region,Patients|\"North, 7 in all\",25|South,41",
        "Sheet,Title,Patients|A,7 deaths by region,30|B,Births by region,44",
        "Area,Applications|North,20|South,31||Note: 7 declined to take part",
        "Area,Applications|North,20|South,31||Note: in March 7 women died",
        "Area,Applications|North,20|South,31||Note: women who died (7) were left out",
        "Area,Applications|North,20|South,31||Note: between 3 and 5 women died",
        "Area,Applications|North,20|South,31||Note: per year 7 women died",
        "Area,Applications|North,20|South,31||Note: seven were born late",
        "Area,Applications|North,20|South,31||Deaths: Jan 7; Feb 3",
        "Area,Applications|North,20|South,31||Note: Sept 7; Oct 3",
        "Area,Applications|North,20|South,31||[7] children of Cawsey",
        "Area,Applications|North,20|South,31||Note: excludes a set of triplets.",
        "Area,Applications|North,20|South,31||Note: one child moved away.",
      })
  void aCountToldByTheWayIsForAPerson(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age,children|Age 5-9,40|Age 10-15,50",
        "quintile,children|Quintile 1 (most deprived),40|Quintile 2,50|Quintile 5 (least deprived),44",
        "period,children|Year 2021 (Q1),40|Year 2021 (Q2),50",
        "imd,children|IMD 1,40|IMD 2,50",
        "year,total cases|2017,20|2018,23|2019,31|2020,45",
        "date,total cases|2020-03-01,20|2020-03-02,43|2020-03-03,31|2020-03-04,45",
        "date,total cases|2020-03-01,20|2020-03-02,43|2020-03-03,131|2020-03-04,145",
        "date,patients|2020-03-01,20|2020-03-02,23|2020-03-03,31|2020-03-04,45",
        "rank,ward,patients|1,A,40|2,B,52|3,C,61",
        "no.,ward,patients|1,A,40|2,B,52|3,C,61",
        "id,ward,patients|1,A,40|2,B,52|3,C,61",
        "Unnamed: 0,ward,patients|1,A,40|2,B,52|3,C,61",
        "sites,ward,patients|1,A,40|2,B,52|3,C,61",
        ",mixed_household,n_hh|1,0,7429|2,1,10403",
        "falls,patients|1,40|2,52|3,61",
        "ward,ward code,patients|A,1,40|B,7,52|C,30,61",
        "disease,ICD 10 code,patients|A,1,40|B,7,52|C,30,61",
        "region,patients,mean time|North,70,7:43|South,36,12:24",
        "previous,mothers|1 child,40|2 or more children,50|no children,30",
        "previous,mothers|1 child,40|2 children,50|3 children,30",
        "vaccination,people|dose 1,40|2 doses,50",
        "area,age,children|North,5-9,40|North,10-15,50|South,5-9,60|South,10-15,45",
        "area,size,households|A,1 to 2,40|A,3 to 4,50|A,5 or more,30|B,1 to 2,41|B,3 to 4,51|B,5 or more,31",
        "group,children|Group 1 (under 5),40|Group 2 (5 to 9),50|Group 3 (10+),60",
        "Area,Applications (total 1500)|North,600|South,900",
        "age,sex,n|Aged 10 to 14,girls,12|Aged 10 to 14,boys,[c]|Aged 15 to 19,girls,40|Aged 15 to"
            + " 19,boys,31",
        "Area,All 2021 applications|North,60|South,90",
        "Area,All 16 to 18,Children|North,60,80|South,90,120",
        "Area,Number of 2 parent families|North,60|South,90",
        "Area,Applications|North,20|South,31||Note: single parent families are counted once.",
        "Area,Applications|North,20|South,31||Note: a single parent is an adult alone with children.",
        "Area,Applications|North,20|South,31||Note: a single category was merged.",
        "Area,Applications|North,20|South,31||Note: a single child may have several orders.",
        "Area,Applications|North,20|South,31||Note: orders for one child are counted together.",
        "Area,Births|North,20|South,31||Note: Single births only (see Table 4).",
        "Area,Applications|North,20|South,31||Note: type ii orders are left out: see part iv",
        "Area,Patients|North,20|South,31||Note: type ii patients only.",
        "vaccinated,people|Yes (one dose),40|Yes (two or more doses),50",
        "Area,Patients|COVID-19 death,40|Type 2 patients,31",
        "Region,Deaths|N,17|S,18",
        "Stroke,MI,Fall,Patients|0,1,1,100|1,0,1,110|1,1,0,120|0,0,1,300|1,1,1,330|0,1,0,400",
        "Sheet,Title,Patients|A,\"Table 3: Deaths aged 65 and over, 2021 to 2023\",30|B,Births,44",
        "Job title,Patients|Nurse band 5,40|Doctor grade 7,31",
        "Area,Orders|North,40|South,31||Note: as at 3 March 2024 and on 7 May.",
        "Area,Orders|North,40|South,31||Note: as at Sept 7; before Oct 3 in Cawsey",
        "Area,Orders|North,40|South,31||[7] Children may have several orders",
        "Area,Orders|North,40|South,31||Note: children aged 5 to 9; fewer than 10 children are withheld",
      })
  void aNumberInTheNameOfACategoryIsNoCount(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number_of_children,families|1,120|2,130|3,40",
        "household_size,households|1,120|2,130|3,40",
        "bin_start,n|0,30|5,40|10,50",
        "Number of children in case,Cases|1,420|2,310|3,220|4+,150",
        "Number of siblings,Children|0,420|1,310|2 or more,220",
        "Children per family,Families|1,120|2,130|3,40",
      })
  void aSizeThatHeadsItsRowsIsNoCount(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,number of children,families|A,1,120|B,2,130|C,3,40",
        "boys,girls|1,120|2,130|3,40",
        "number_of_children,families|2,120|1,130|3,40",
        "Number of children in case,Cases|1,420|2,310|3,220|4+,5",
        "boys,girls|1,120|2,130|4+,40",
      })
  void aCountBesideALabelStaysACount(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,surv,n.risk|0,1,1200|30,0.95,1100|60,0.91,1000",
        "days,n_risk,survival|0,1200,1.000|30,1100,0.95|60,1000,0.91",
        "sex,time,surv,n.risk|F,0,1,320|F,30,0.95,310|F,60,0.91,300|M,0,1,320|M,30,0.95,310|M,60,0.9,300",
      })
  void thatAllAreThereAtTimeZeroIsNoNews(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,births,percent,lower CI,upper CI|N,120,15.0,9.2,22.6|S,[c],[c],2.1,48.4",
        "area,cases,95% CI lower,95% CI upper|N,120,99.2,142.6|S,[c],0.6,8.8|E,340,304.6,378.3",
        "area,n,mean_weeks,se|N,120,15.0,1.2|S,[c],[c],8.1|E,340,14.1,0.6",
      })
  void anIntervalLeftBesideAWithheldFigureIsForAPerson(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ward,N,Died %|North,1000,0.7|South,2000,0.2|East,800,0.5",
        "ward,N,pct_died|North,1000,0.7|South,2000,0.2|East,800,0.5",
        "ward,N,Deaths,% of deaths in hospital|A,1000,50,14.0|B,2000,80,25.0|C,900,41,39.0",
        "ward,N,Women,Women pregnant %|A,1000,50,14.0|B,2000,80,25.0|C,900,41,39.0",
        "ward,N,Died %,In hospital % of the dead|A,1000,2.0,35.0|B,2000,5.0,41.5|C,900,3.0,55.5",
      })
  void ofHowManyAPercentageIsMayBeOpen(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aCurveWithoutItsNumberAtRiskIsForAPerson() throws IOException {
    assertThat(verdict("time,surv|0,1|30,0.95|60,0.91")).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year,pct,n|2020,100.0,1200|2021,95.0,1100|2022,91.1,1000",
        "visit,pct,n|0,100.0,1200|1,95.0,1100|2,91.1,1000",
        "time,pct,n|0,100.0,1200|30,100.0,1100|60,100.0,1000",
        "time,pct,n|0,95.0,1200|30,100.0,1100|60,91.0,1000",
      })
  void thatAllAreInACategoryAtAnotherTimeIsNews(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,n|A,31|B,22|C,20|Total,70",
        "area,boys,girls,total|A,31,20,51|B,24,22,42|C,20,11,31",
        "area,boys,girls,n|A,31,20,51|B,24,22,42|C,20,11,31",
        "area,boys,girls,N|A,31,20,51|B,24,22,42|C,20,11,31",
        "area,boys,girls,all|A,31,20,51|B,24,22,42|C,20,11,31",
      })
  void aTotalBelowItsPartsIsForAPerson(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,n,mean_weeks|A,31,30.1|B,12,[c]|C,22,28.4|Total,65,29.3",
        "area,n|A,50|A,50|North,[c]|South,80|Total,186",
        "area,n|A B,50|A  B,50|North,[c]|South,80|Total,186",
      })
  void whatAnAuditLeavesOutIsForAPerson(String table) throws IOException {
    assertThat(verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ":", "x", "?"})
  void aBlankThatRowsAndColumnsGiveBackTogetherIsACount(String blank) throws IOException {
    String table =
        "area,care,order,other,Total|A,@,@,15,45|B,@,30,11,61|C,24,31,12,67|Total,49,86,38,173";
    assertThat(verdict(table.replace("@", blank))).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ":", "x", "?"})
  void aBlankThatStandsForEnoughOrForNobodyHidesNothing(String blank) throws IOException {
    String table =
        "area,care,order,other,Total|A,@,@,15,65|B,@,30,11,41|C,24,31,12,67|Total,49,86,38,173";
    assertThat(verdict(table.replace("@", blank))).isEqualTo(Verdict.PASS);
  }

  @Test
  void moreBlanksThanCanBeAttackedAreForAPerson() throws IOException {
    StringBuilder table = new StringBuilder("area,care,order,other,Total");
    for (int row = 0; row < 1_800; row++) {
      table.append("|Area ").append((char) ('a' + row % 26)).append(row / 26 + 1);
      table.append(row < 1_700 ? ",..,..,..,90" : ",30,30,30,90");
    }
    table.append("|Total,53000,54000,55000,162000");
    assertThat(verdict(table.toString())).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void blanksWhoseSumsContradictEachOtherAreForAPerson() throws IOException {
    String table =
        "area,care,order,other,Total|A,..,..,15,35|B,..,30,11,71|C,24,31,12,67|D,20,20,20,60"
            + "|E,20,20,20,60|F,20,20,20,60|Total,109,146,98,353";
    assertThat(verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  private Verdict verdict(String... tables) throws IOException {
    return new SmallSubmission(temporary).verdict(tables);
  }
}
