package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Sizes of groups in the heads of their columns. */
class StatedSizesTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "characteristic,Cases (N=1200),Controls (N=1300)|Male,600,650|Female,600,650|Smoker,300,250",
        "characteristic,\"Cases (N = 1,200)\",\"Controls (N=1,300)\"|Male,600,650|Female,600,650|Smoker,300,250",
      })
  void aLargeSizeInAHeadIsNoAside(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Children, n=1055\"|area,boys,girls|A,345,355|B,50,48|C,40,217"})
  void aSizeThatColumnsOfManyAddUpToIsNoNews(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "characteristic,Cases (N=12),Controls (N=1300)|Male,600,650|Female,600,650|Smoker,300,250",
        "characteristic,Cases (N=1200; 7 missing),Controls (N=1300)|Male,600,650|Female,600,650|Smoker,300,250",
        "characteristic,Cases (N=1200),Controls (N=1300)|Male,600,650|Female,600,650|Smoker,1195,250",
      })
  void aSizeThatIsSmallOrLeavesFewIsForAPerson(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.REVIEW);
  }
}
