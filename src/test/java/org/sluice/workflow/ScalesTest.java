package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.finding.Verdict;

/** Labels that begin with a number, where nothing else labels the rows. */
class ScalesTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visits,patients|1 visit,610|2 visits,320|3 or more visits,3000",
        "children,mothers|1 child,610|2 children,320|3 or more children,3000",
        "children,mothers|no children,610|1 child,610|2 children,320|3+ children,3000",
        "size,households|1 person,610|2 people,320|3 people,3000",
        "household_size,households|1 person,610|2 people,320|3 people,3000|Total,3930",
        "visits,patients,mean_age|1 visit,610,33.1|2 visits,320,31.2|3 or more visits,3000,30.2",
      })
  void theStepsOfAScaleHeadTheirRows(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "children,visits|38 children,40|3 children,50|22 children,60",
        "children,visits|3 children,40|12 children,50|22 children,60",
        "area,children,visits|A,1 child,40|B,2 children,50|C,22 children,60",
        "area,attendances|A,38 visits|B,1 visit|C,22 visits",
        "area,attendances|A,thirty children|B,one child|C,twenty children",
      })
  void countsInWordsThatAreNoScaleStayCounts(String table) throws IOException {
    assertThat(new SmallSubmission(temporary).verdict(table)).isEqualTo(Verdict.FAIL);
  }
}
