package org.sluice.rules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.grid.Grid;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource({
    "nhs_number, 9991234012, NHS_NUMBER",
    "NHSNumber, 999 123 4012, NHS_NUMBER",
    "NHS No., 9991234013, NHS_NUMBER",
    "chi, 0101991231, CHI_NUMBER",
    "nino, ZY123456C, NATIONAL_INSURANCE_NUMBER",
    "UPN, E999912345678, UPN",
    "uln, 9991234011, ULN",
    "home_postcode, ZE99 9ZZ, POSTCODE",
    "pcds, ze999zz, POSTCODE",
    "dob, 2019-02-03, DATE_OF_BIRTH",
    "child_date_of_birth, 03/02/2019, DATE_OF_BIRTH",
    "birthDate, 3 Feb 2019, DATE_OF_BIRTH",
    "dob, 03feb2019, DATE_OF_BIRTH",
    "DOB, 20190203, DATE_OF_BIRTH",
    "e-mail, jo@alderby.example.org, EMAIL",
    "Telephone, 01632 960 123, PHONE",
    "ip_address, 192.0.2.17, IP_ADDRESS",
    "uuid, 0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f, UUID"
  })
  void aHeadAndTheFormBelowItAreEnough(String head, String cell, Identifier kind) {
    assertThat(in(head, cell)).containsExactly(kind + " STRONG A2");
  }

  @ParameterizedTest
  @CsvSource({
    "nhs_number, 12",
    "n_nhs_number, 1234567890",
    "nhs_number_missing, 1234567890",
    "chi, 12.59",
    "dob, 2019",
    "dob, Feb 2019",
    "published, 2019-02-03",
    "date, 2019-02-03",
    "postcode, ZE99",
    "postcode_district, ZE99",
    "area_code, E06000001",
    "lsoa, W01001234",
    "snomed, 9991234012",
    "count, 9991234012",
    "icd10, E119",
    "doi, 10.1000/182",
    "orcid, 0000-0002-1825-0097",
    "url, https://alderby.example.org/9991234012",
    "age, 31",
    "phone, 123"
  })
  void otherHeadsAndOtherFormsAreNone(String head, String cell) {
    assertThat(in(head, cell)).isEmpty();
  }

  @Test
  void sixNumbersThatPassTheCheckAreNoChance() {
    assertThat(
            in(
                "x",
                "9991234012",
                "9991234020",
                "9991234039",
                "9991234047",
                "9991234055",
                "9991234063"))
        .hasSize(6)
        .contains("NHS_NUMBER STRONG A2");
  }

  @Test
  void fiveNumbersOrOneThatFailsAreChance() {
    assertThat(in("x", "9991234012", "9991234020", "9991234039", "9991234047", "9991234055"))
        .isEmpty();
    assertThat(
            in(
                "x",
                "9991234012",
                "9991234020",
                "9991234039",
                "9991234047",
                "9991234055",
                "9991234063",
                "9991234072"))
        .isEmpty();
  }

  @Test
  void oneNumberSixTimesIsOneChance() {
    String number = "9991234012";
    assertThat(in("x", number, number, number, number, number, number)).isEmpty();
  }

  @Test
  void threeNumbersThatBeginWithDatesToo() {
    assertThat(in("x", "0101991231", "2902854560", "3112787897"))
        .containsExactly("CHI_NUMBER STRONG A2", "CHI_NUMBER STRONG A3", "CHI_NUMBER STRONG A4");
    assertThat(in("x", "0101991231", "2902854560")).isEmpty();
  }

  @Test
  void aNumberInThreeGroupsIsForAPerson() {
    assertThat(in("a line with 999 123 4012 in it")).containsExactly("NHS_NUMBER WEAK A1");
    assertThat(in("a line with 999 123 4013 in it")).isEmpty();
    assertThat(in("NHS number: 9991234012")).containsExactly("NHS_NUMBER STRONG A1");
  }

  @Test
  void threePostcodesOfAColumnAreCertainAndOneIsForAPerson() {
    assertThat(in("where", "ZE99 9ZZ", "ZE99 8ZZ", "ZE98 9ZZ")).hasSize(3).allMatch(is("STRONG"));
    assertThat(in("where", "ZE99 9ZZ")).containsExactly("POSTCODE WEAK A2");
    assertThat(in("where", "QQ99 9ZZ", "QX9 9ZZ", "QV9 9ZZ")).isEmpty();
  }

  @Test
  void postcodesOfOrganisationsAreForAPerson() {
    assertThat(seen(new String[][] {{"school", "postcode"}, {"Alderby High", "ZE99 9ZZ"}}))
        .containsExactly("POSTCODE WEAK B2");
  }

  @Test
  void aDateIsOneOfBirthWhereTheLineSaysSo() {
    assertThat(in("The boy, born on 3 February 2019, lives there"))
        .containsExactly("DATE_OF_BIRTH STRONG A1");
    assertThat(in("Published on 3 February 2019")).isEmpty();
  }

  @Test
  void namesStandBelowHeadsOfPeople() {
    assertThat(in("surname", "Alder", "O'Brack", "Caws-Dunmere")).hasSize(3);
    assertThat(in("mother_name", "Ann Alder", "Bea Brack")).hasSize(2);
    assertThat(in("surname", "Alder")).isEmpty();
    assertThat(in("la_name", "Alderby", "Brackwater")).isEmpty();
    assertThat(in("court_name", "Alderby", "Brackwater")).isEmpty();
    assertThat(in("variable_name", "Age", "Sex")).isEmpty();
    assertThat(in("name", "Alderby", "Brackwater")).isEmpty();
  }

  @Test
  void aBareNameIsOneOfPeopleBesideTheirNumbers() {
    assertThat(
            seen(
                new String[][] {
                  {"name", "dob"}, {"Ann Alder", "2019-02-03"}, {"Bea Brack", "2018-03-04"}
                }))
        .contains("NAME STRONG A2", "NAME STRONG A3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALF_PE", "alf_e", "RALF", "encrypted_id", "pseudo_id", "linkage_key"})
  void linkingKeysStandBelowTheirHeads(String head) {
    assertThat(in(head, "10023456", "10023457", "10099999")).hasSize(3).allMatch(is("LINK_KEY"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alf_sts_cd", "n_alf", "alf_match_pct", "linked_id_count"})
  void figuresAboutLinkingAreNoKeys(String head) {
    assertThat(in(head, "10023456", "10023457", "10099999")).isEmpty();
  }

  @Test
  void longKeysUnderAnyHeadAreForAPersonUnlessTheyNameAProgram() {
    String[] keys = {
      "0a1b2c3d4e5f60718",
      "1a1b2c3d4e5f60718",
      "2a1b2c3d4e5f60718",
      "3a1b2c3d4e5f60718",
      "4a1b2c3d4e5f60718"
    };
    assertThat(under("x", keys)).hasSize(5).allMatch(is("LINK_KEY WEAK"));
    assertThat(under("commit", keys)).isEmpty();
    assertThat(under("x", Arrays.copyOf(keys, 4))).isEmpty();
  }

  @Test
  void idsOfPeopleDifferFromRowToRow() {
    assertThat(in("patient_id", "1", "2", "3")).hasSize(3).allMatch(is("RECORD_ID"));
    assertThat(in("patient_id", "1", "1", "1")).isEmpty();
    assertThat(in("patient_id", "count", "1.5", "7", "8", "9")).isEmpty();
    assertThat(in("patients", "1", "2", "3")).isEmpty();
    assertThat(in("practice_id", "1", "2", "3")).isEmpty();
  }

  @Test
  void addressesForContactAreKeptApart() {
    assertThat(in("Contact: statistics@alderby.example.org")).containsExactly("EMAIL CONTACT A1");
    assertThat(in("jo@alderby.example.org wrote")).containsExactly("EMAIL WEAK A1");
    assertThat(in("see git@alderby.example.org:x.git")).isEmpty();
    assertThat(in("fit@model.matrix")).isEmpty();
  }

  @Test
  void telephoneNumbersHaveGroupsOrACountry() {
    assertThat(in("ring +44 1632 960123")).containsExactly("PHONE WEAK A1");
    assertThat(in("ring 01632 960123")).containsExactly("PHONE WEAK A1");
    assertThat(in("0.1632 960123")).isEmpty();
    assertThat(in("01632960123")).isEmpty();
  }

  @Test
  void versionsAreNoAddressesOfMachines() {
    assertThat(in("alderby 1.2.3.4", "brack 1.2.3.5", "cawsey 1.2.3.6")).isEmpty();
    assertThat(in("a", "192.0.2.17", "192.0.2.18", "192.0.2.19")).hasSize(3);
  }

  @Test
  void oneBlankRowMayBeALineAndTwoEndWhatAHeadPromises() {
    assertThat(in("dob", "", "2019-02-03", "", "2019-02-03")).hasSize(2);
    assertThat(in("dob", "2019-02-03", "", "", "2019-02-03"))
        .containsExactly("DATE_OF_BIRTH STRONG A2");
  }

  @Test
  void otherTextBehindABlankRowIsAnotherTable() {
    assertThat(in("patient_id", "", "1", "2", "3", "", "Freq.", "", "4", "5", "6")).hasSize(3);
  }

  @Test
  void aShortenedHeadIsStillOne() {
    assertThat(in("patient~d", "", "40123", "40124", "40129")).hasSize(3);
    assertThat(in("region~d", "", "40123", "40124", "40129")).isEmpty();
  }

  @Test
  void aHeadMayStandToTheLeft() {
    assertThat(seen(new String[][] {{"Date of birth", "2019-02-03"}}))
        .containsExactly("DATE_OF_BIRTH STRONG B1");
  }

  private static Predicate<String> is(String part) {
    return text -> text.contains(part);
  }

  private static List<String> under(String head, String... cells) {
    String[] column = new String[cells.length + 1];
    column[0] = head;
    System.arraycopy(cells, 0, column, 1, cells.length);
    return in(column);
  }

  /** What is seen in one column, once each. */
  private static List<String> in(String... column) {
    return seen(Arrays.stream(column).map(cell -> new String[] {cell}).toArray(String[][]::new));
  }

  private static List<String> seen(String[][] rows) {
    TreeSet<String> seen = new TreeSet<>();
    for (Sighting sighting : Identifiers.in(Grid.of(rows))) {
      seen.add(sighting.kind() + " " + sighting.evidence() + " " + sighting.place());
    }
    return List.copyOf(seen);
  }
}
