package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Files whose first row is no head. */
class HeadlessTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Care order,7 (7.1%)|Adoption,31 (31.6%)",
        "Care order,7 (7.1%)|Adoption,31 (31.6%)|Placement,60 (61.2%)",
        "Alderby,7 children|Brackwater,14 children",
        "Alderby,7 children|Brackwater,14 children|Cawsey,20 children",
        "Alderby,seven children|Brackwater,fourteen children|Cawsey,20 children",
      })
  void aFirstRowOfFiguresInWordsOrPairsIsJudged(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area,2019/20,2020/21|A,12 (3%),14 (3%)|B,13 (4%),13 (3%)",
        "area,1 (least),2 (most)|A,12 (3%),14 (3%)|B,13 (4%),13 (3%)",
        "order,n|Care order,17 (17.3%)|Adoption,31 (31.6%)|Placement,50 (51.1%)",
      })
  void aHeadOfNumbersOverPairsStaysAHead(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }
}
