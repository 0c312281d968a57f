package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of tables that withhold something as they are handed in. */
class OwnMarksTest {
  @TempDir Path temporary;

  @Test
  void oneMarkStandsForWhatWasWithheldAndWhatIsAdded() throws IOException {
    assertThat(copy("area,children|A,31|B,*|C,18|Total,53")) // 53 - 31 - 18 = 4
        .containsExactly("area,children", "A,31", "B,[c]", "C,[c]", "Total,53");
    assertThat(copy("area,children|A,31|B,<10|C,12|D,4"))
        .containsExactly("area,children", "A,31", "B,[c]", "C,12", "D,[c]");
  }

  @Test
  void aTableOfWhichNothingMoreIsWithheldKeepsItsMarks() throws IOException {
    assertThat(copy("area,children|A,31|B,*|C,18||area,hearings|A,31|B,3|C,18"))
        .contains("B,*", "B,[c]");
  }

  private Iterable<String> copy(String table) throws IOException {
    return new SmallSubmission(temporary).write("a.csv", table).copy("a.csv");
  }
}
