package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Which dimension tells something of people, so that a group in one category gives it away. */
class OutcomesTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la_name,time_to_first_hearing,n|A,Under 12 days,40|A,12 days or more,0|B,Under 12 days,30|B,12 days or more,20",
        "la_name,place,n|A,foster,40|A,residential,0|B,foster,30|B,residential,20",
        "la_name,place_of_birth,n|A,hospital,40|A,home,0|B,hospital,30|B,home,20",
        "la_name,placement area,n|A,in area,40|A,out of area,0|B,in area,30|B,out of area,20",
        "la_name,court_type,n|A,family,40|A,county,0|B,family,30|B,county,20",
        "la_name,court_level,n|A,magistrates,40|A,district,0|B,magistrates,30|B,district,20",
        "la_name,period_of_stay,n|A,short,40|A,long,0|B,short,30|B,long,20",
        "la_name,hearing in time,n|A,Yes,40|A,No,0|B,Yes,30|B,No,20",
      })
  void aFactAboutPeopleIsAnOutcomeThoughItsNameSaysAreaOrTime(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la_name,father,n|A,Father known,40|A,Father unknown,0|B,Father known,30|B,Father unknown,20",
        "la_name,father,n|A,Father known,0|A,Father unknown,40|B,Father known,30|B,Father unknown,20",
        "la_name,status,n|A,Missing from care,40|A,Not missing,0|B,Missing from care,30|B,Not missing,20",
        "la_name,status,n|A,Missing from care,0|A,Not missing,40|B,Missing from care,30|B,Not missing,20",
        "la_name,status,n|A,Missing,0|A,Not missing,40|B,Missing,30|B,Not missing,20",
        "la_name,outcome,n|A,granted,40|A,refused,0|B,granted,30|B,refused,20",
      })
  void anUnknownBesideItsOppositeIsAnOutcome(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la_name,region,n|A,North,40|A,South,0|B,North,30|B,South,20",
        "la_name,region of residence,n|A,North,40|A,South,0|B,North,30|B,South,20",
        "la_name,court,n|A,Leeds,40|A,Bath,0|B,Leeds,30|B,Bath,20",
        "la_name,year,n|A,2020,40|A,2021,0|B,2020,30|B,2021,20",
        "la_name,day of week,n|A,Monday,40|A,Tuesday,0|B,Monday,30|B,Tuesday,20",
        "la_name,time,n|A,0,40|A,30,0|B,0,30|B,30,20",
        "la_name,period,n|A,before,40|A,after,0|B,before,30|B,after,20",
        "la_name,record,n|A,Reviewed,40|A,Unknown,0|B,Reviewed,30|B,Unknown,20",
        "la_name,record,n|A,Reviewed,40|A,Sex missing,0|B,Reviewed,30|B,Sex missing,20",
      })
  void areasTimesAndWhatNobodyKnowsAreNoOutcome(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }
}
