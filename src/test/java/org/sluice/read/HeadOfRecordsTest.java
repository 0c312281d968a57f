package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadOfRecordsTest {
  private static final String[] RECORDS = {
    "|parent|school|home|children|outcome",
    "0|early|yes|rented|1|stays",
    "1|late|yes|owned|3|moves",
    "2|early|no|rented|2|waits"
  };

  @Test
  void whatOneRecordHasCountsNobody() {
    assertThat(Grids.roles(Grids.table(RECORDS))).containsExactly("children=other");
  }

  @Test
  void aNameThatSaysCountIsBelieved() {
    String[] counted = RECORDS.clone();
    counted[0] = "|parent|school|home|number of children|outcome";
    assertThat(Grids.roles(Grids.table(counted))).containsExactly("number of children=count");
  }

  @Test
  void everyCombinationOfWordsIsATableOfGroups() {
    assertThat(
            Grids.roles(
                Grids.table(
                    "|area|year group|home|children|care",
                    "0|North|early|own|12|yes",
                    "1|North|early|rented|3|yes",
                    "2|North|late|own|15|yes",
                    "3|North|late|rented|9|yes",
                    "4|South|early|own|14|yes",
                    "5|South|early|rented|2|yes",
                    "6|South|late|own|16|yes",
                    "7|South|late|rented|8|yes")))
        .containsExactly("children=count");
  }

  @Test
  void rowsThatAreNotNumberedAreNoRecords() {
    String[] named = RECORDS.clone();
    named[1] = "4" + named[1].substring(1);
    assertThat(Grids.roles(Grids.table(named))).containsExactly("children=count");
  }
}
