package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Statistics that look like counts, and that say the same of everybody. */
class StatisticsTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sex,n,p25,median,p75|F,120,3,5,8|M,130,2,4,9",
        "sex,n,p25,p75|F,120,3,8|M,130,2,9",
        "sex,n,q1,median,q3|F,120,3,5,8|M,130,2,4,9",
        "sex,n,mean,p5,p95|F,220,3.2,1,8|M,230,2.4,1,9",
        "sex,n,mean_followup_years|F,120,3.2|M,130,4.1",
        "sex,n,mean_score|F,120,0.62|M,130,0.41",
        "area,n,mean_removed|A,40,0.55|B,90,0.40|C,75,0.32",
        "area,n,lower quartile,median,upper quartile|N,120,3,5,8|E,90,2,4,9",
        "area,n,median (IQR)|N,40,\"35 (22, 51)\"|E,90,\"31 (20, 48)\"",
        "area,n,mean_weeks,p5_weeks,p95_weeks|N,214,38.6,9,88|W,230,36.9,8,81",
        "area,n,q1_weeks,median_weeks,q3_weeks|N,214,7,9,12|W,230,6,8,11",
        "term,Df,Sum Sq,Mean Sq,F value|treatment,2,10.5,5.25,4.2|Residuals,97,120.3,1.24,",
        "term,estimate,std_error,p_value,nobs|age,1.2,0.3,0.01,120|sex,0.4,0.2,0.05,120",
        "area,n,first quartile,median,third quartile|N,120,3,5,8|E,90,2,4,9",
        "area,n,25th percentile,median,75th percentile|N,120,3,5,8|E,90,2,4,9",
        "area,n,mean age,lower quartile,upper quartile|N,120,5.1,3,8|E,130,6.2,2,9",
        "Area,Families,Children,Children per family|A,120,204,1.70|B,240,360,1.50",
        "Area,Children,Placements,Placements per child|A,120,360,3.0|B,240,720,3.0",
        "Area,Applications,Rank|A,153,2|B,251,1",
        "Area,Applications,Position|A,153,2|B,251,1|C,120,3",
        "Area,Applications,One in|A,153,2|B,251,1",
        "sex,n,percent|Girls,120,46.2|Boys,140,53.8|Total,260,100.0",
      })
  void aStatisticOfManyIsNoCount(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,n,median (IQR)|N,39,\"35 (22, 51)\"|E,90,\"31 (20, 48)\"",
        "area,n,mean_weeks,p5_weeks,p95_weeks|N,199,38.6,9,88|W,230,36.9,8,81",
        "area,q1_cases,q2_cases,q3_cases,median_days|A,3,50,66,20.5|B,20,50,77,30.5",
        "area,q1_days,q2_days,q3_days,q4_days,mean_days|A,3,50,66,70,20.5|B,20,50,77,70,30.5",
        "term,Df,Sum Sq,Mean Sq,F value|treatment,2,10.5,5.25,4.2|Residuals,9,120.3,1.24,",
        "time,surv,n.risk|0,1,1200|30,0.996,1195|60,0.91,1000",
        "days,n_risk,surv|0,1200,1|30,1195,0.996|60,1000,0.91",
        "area,q1,q2,q3,q4,mean|A,3,50,60,70,30.1|B,20,50,60,70,30.1",
        "area,q1,q2,q3|A,3,50,66|B,20,50,77",
        "area,q1,q2,q3,mean_age|A,3,50,66,30.1|B,20,50,77,31.2",
        "area,p1,p2|A,3,50|B,20,50",
        "area,df|A,3|B,30",
        ",home,foster|home,1,0|foster,0,1",
        "area,lower quartile,upper quartile|N,3,8|E,2,9",
        "area,first quartile,second quartile,third quartile,fourth quartile|N,3,80,70,60|E,20,90,70,60",
        "Area,Families,Children,Children per family|A,120,204,1.70|B,4,6,1.50",
        "Area,Children,Boys,Boys per child|A,120,60,0.50|B,240,236,0.98",
        "Area,Applications,Number ranked|A,153,2|B,251,1",
        "Bezirk;Kinder;Anteil|Nord;4;0,5|Ost;90;0,429",
        "Ardal;Nifer;Canran|Gogledd;4;0.7|De;596;99.3",
      })
  void aSmallNumberIsACountUnlessItIsSurelyAStatistic(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "term,estimate,std_error,p_value|age,1.2,0.3,0.01|sex,0.4,0.2,0.05",
        ",age,weight,height|age,1,0.35,0.2|weight,0.35,1,0.6|height,0.2,0.6,1",
        ",age,weight,height|age,1.00,-0.35,0.2|weight,-0.35,1.00,0.6|height,0.2,0.6,1.00",
      })
  void theResultsOfAModelAreForAPersonAndNoSmallCounts(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group,n,percent|A,250,25.0|B,350,35.0|C,400,40.0|Total,1000,100.0",
        "group,n,percent|A,250,25.0|B,350,35.0|C,400,40.0",
        "Bezirk;Anzahl;Prozent|Nord;120;40,0|Ost;90;30,0|West;90;30,0",
        "Ardal;Nifer;Canran|Gogledd;120;40.0|De;90;30.0|Gorllewin;90;30.0",
      })
  void aPercentageOfTheColumnIsACountOverItsTotal(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group,n,percent|A,5,0.5|B,595,59.5|C,400,40.0|Total,1000,100.0",
        "area,n,mean_removed|A,20,0.15|B,90,0.40|C,75,0.32",
        ",Overall|n,120|legal = Care order (%),115 (95.8)",
        "Characteristic,Overall (N=120)|Care order,115 (95.8%)|Boy,62 (51.7%)",
      })
  void aPercentageOfTheColumnTellsItsCount(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,n,rate|A,200,100.0|B,300,35.2",
        "area,n,mean_weeks,sd_weeks|A,200,4.5,0|B,300,5.2,1.1",
        "area,n,lq,median,uq|A,200,4,4,4|B,300,3,5,9",
        "Area,Applications,One in|A,153,20|B,251,9",
        "Area,Orders,Orders per case|A,153,3|B,251,2",
      })
  void aStatisticThatMaySayThatAllAreAlikeIsForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,n,mean_weeks,sd_weeks|A,200,4.5,0.1|B,300,5.2,1.1",
        "area,n,lq,median,uq|A,200,3,4,4|B,300,3,5,9",
      })
  void someSpreadIsNoNews(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,count,95% CI|North,3,0.6-8.8|South,40,28.6-54.5|East,50,37.1-65.9",
        "area,count,95% CI|North,3,0.6 to 8.8|South,40,28.6 to 54.5|East,50,37.1 to 65.9",
      })
  void anIntervalWrittenAsTextCostsTheCopyBesideAWithheldCount(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
    assertThat(temporary.resolve("out/redacted/table0.csv")).doesNotExist();
  }
}
