package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Verdict;

/** Copies round the figures of the areas whose figures a service rounds, and no others. */
class AreaCopiesTest {
  @TempDir Path temporary;

  @Test
  void nationAndRegionsGoToTheNearestTenAndAuthoritiesStay() throws IOException {
    String areas =
        "area,children|England,1611|North East,748|London,863|Alderby,301|Brackwater,442"
            + "|Cranmoor,5|Dunmere,317|Eastholm,546";
    assertThat(
            new SmallSubmission(temporary, "dfe-cin").write("areas.csv", areas).copy("areas.csv"))
        .containsExactly(
            "area,children",
            "England,1610",
            "North East,750",
            "London,860",
            "Alderby,c",
            "Brackwater,442",
            "Cranmoor,c",
            "Dunmere,317",
            "Eastholm,546");
  }

  @Test
  void belowTheNationEverythingIsRoundedAndTheNationStays() throws IOException {
    String areas =
        "area,sex,admissions|England,F,1213|England,M,1104|North,F,401|North,M,398|South,F,409"
            + "|South,M,4|West,F,403|West,M,702";
    assertThat(
            new SmallSubmission(temporary, "nhs-hes-2018")
                .write("areas.csv", areas)
                .copy("areas.csv"))
        .containsExactly(
            "area,sex,admissions",
            "England,F,1213",
            "England,M,1104",
            "North,F,400",
            "North,M,*",
            "South,F,410",
            "South,M,*",
            "West,F,405",
            "West,M,700");
  }

  /** 3 less 0 is 3: the nation goes with its region, however few the figures are. */
  @Test
  void aSmallNationGivesNoRegionBack() throws IOException {
    String areas = "region,patients|England,3|East of England,0|South East,3";
    assertThat(
            new SmallSubmission(temporary, "nhs-hes-2018")
                .write("areas.csv", areas)
                .copy("areas.csv"))
        .containsExactly("region,patients", "England,*", "East of England,0", "South East,*");
  }

  /** Withheld zeros that add up to a shown one are zeros. */
  @Test
  void noCopyHidesTheZerosOfANationOfNone() throws IOException {
    String areas = "region,patients|England,0|North East,0|South West,0|South East,0";
    assertThat(
            new SmallSubmission(temporary, "nhs-mhsds-2025")
                .write("areas.csv", areas)
                .copy("areas.csv"))
        .isEmpty();
  }

  @Test
  void aRegionRoundedByTheBookPassesBesideItsExactParts() throws IOException {
    String north = "region_name,la_name,children|North East,Total,760|North East,Alderby,301";
    assertThat(
            new SmallSubmission(temporary, "dfe-cin")
                .verdict(north + "|North East,Brackwater,442|North East,Cranmoor,14"))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void aRegionAsItWasCountedFails() throws IOException {
    String north = "region_name,la_name,children|North East,Total,757|North East,Alderby,301";
    assertThat(
            new SmallSubmission(temporary, "dfe-cin")
                .verdict(north + "|North East,Brackwater,442|North East,Cranmoor,14"))
        .isEqualTo(Verdict.FAIL);
  }
}
