package org.sluice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Verdict;
import org.sluice.table.Table;
import org.sluice.table.Tables;

class IdentifierRuleTest {
  private static final RuleSet RULES = Packed.rules("small: {kind: low-count}");

  @Test
  void identifiersFailUnderEveryPackAndAreNeverRepeated() {
    List<Finding> findings = check("nhs_number | n\n9991234012 | 30\n9991234020 | 40");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(findings.get(0).need()).isInstanceOf(Need.Person.class);
    assertThat(findings.get(0).places()).hasToString("[A2, A3]");
    assertThat(findings.get(0).table()).isEqualTo("out/fig1.csv");
    assertThat(findings.toString()).doesNotContain("999");
  }

  @Test
  void theFormAloneIsForAPerson() {
    assertThat(check("where\nZE99 9ZZ"))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void anAddressForContactIsNoted() {
    List<Finding> findings = check("Contact: statistics@alderby.example.org");
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.NOTE);
    assertThat(findings).extracting(Finding::need).containsExactly(new Need.Nothing());
  }

  @Test
  void aPackMayLookForSomeOfThem() {
    RuleSet some = Packed.rules("i: {kind: identifier, which: [postcode]}");
    Submitted file =
        SubmittedFiles.empty().grid("dob | postcode\n2019-02-03 | ZE99 9ZZ").submitted();
    assertThat(some.submitted(file)).hasSize(1);
    assertThat(some.submitted(file).get(0).message()).contains("postcode");
  }

  @Test
  void namesBesideCountsMayBeThoseOfGroups() {
    String grid = "surname | n\nAlder | 120\nBrack | 140";
    Table counts = Tables.tidy("surname | n:count\nAlder | 120\nBrack | 140").table();
    assertThat(RULES.submitted(SubmittedFiles.empty().grid(grid).table(counts).submitted()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.REVIEW);
    assertThat(check(grid)).extracting(Finding::verdict).containsExactly(Verdict.FAIL);
  }

  @Test
  void aDateOfBirthBesideANumberIsThatOfOnePersonWhateverIsCounted() {
    String grid = "upn | dob | n\nE999912345678 | 2019-02-03 | 4";
    Table counts = Tables.tidy("upn | dob | n:count\nE999912345678 | 2019-02-03 | 4").table();
    assertThat(RULES.submitted(SubmittedFiles.empty().grid(grid).table(counts).submitted()))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.FAIL, Verdict.FAIL);
  }

  @Test
  void aCellIsNamedForWhatItIsAndNotForItsHeadToo() {
    String numbers = "9991234012\n9991234020\n9991234039\n9991234047\n9991234055\n9991234063";
    assertThat(check("patient_id\n" + numbers))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("NHS numbers");
  }

  private static List<Finding> check(String grid) {
    return RULES.submitted(SubmittedFiles.empty().grid(grid).submitted());
  }
}
