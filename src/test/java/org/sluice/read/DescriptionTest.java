package org.sluice.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Supplied;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;
import org.sluice.table.Link;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Table;
import org.sluice.yaml.Yaml;

class DescriptionTest {
  private static Description read(String... lines) {
    return Description.read(
        Yaml.parse("sluice.yaml", String.join("\n", lines) + "\n"),
        path ->
            path.equals("areas.csv")
                ? Optional.of(Grids.of("child|parent", "Alderby|North", "Cawsey|North", "North|"))
                : Optional.empty());
  }

  @Test
  void aColumnMayBeSaidToHoldGiniCoefficientsOrConcentrations() {
    Description description =
        read(
            "outputs:",
            "  - file: t.csv",
            "    measures: {a: {role: gini}, b: {role: concentration, contributors: firms}}");
    assertThat(description.problems()).isEmpty();
    assertThat(description.of("t.csv").measures())
        .containsEntry("a", new Declared.DeclaredMeasure(Role.GINI, "", ""))
        .containsEntry("b", new Declared.DeclaredMeasure(Role.CONCENTRATION, "", "firms"));
  }

  @Test
  void outputsSayWhatTheirColumnsAre() {
    Description description =
        read(
            "project: Newborns",
            "units: {child: {}, application: {groups: child}}",
            "outputs:",
            "  - file: t.csv",
            "    measures: {children: {role: count, unit: child, contributors: applications}}",
            "    dimensions: {la_name: {hierarchy: areas, total: blank}}",
            "  - file: logs/model.log",
            "    role: supporting",
            "hierarchies: {areas: areas.csv}");
    assertThat(description.problems()).isEmpty();
    assertThat(description.notUsed()).containsExactly("project");
    assertThat(description.supporting()).containsExactly("logs/model.log");
    assertThat(description.units()).containsEntry("application", "child");
    Declared.DeclaredMeasure children = description.of("t.csv").measures().get("children");
    assertThat(children)
        .isEqualTo(new Declared.DeclaredMeasure(Role.COUNT, "child", "applications"));
    assertThat(description.of("other.csv").isNone()).isTrue();
  }

  @Test
  void wishesNameCellsAsASpreadsheetDoes() {
    Wishes wishes =
        read(
                "outputs:",
                "  - file: t.csv",
                "    keep: [F11, \"B2:C3\"]",
                "    prefer: [D4]",
                "    weights: {\"E2:E9\": 5, AA10: 0.5}")
            .of("t.csv")
            .wishes();
    assertThat(wishes.keeps(Place.at(10, 5))).isTrue();
    assertThat(wishes.keeps(Place.at(2, 2))).isTrue();
    assertThat(wishes.keeps(Place.at(3, 2))).isFalse();
    assertThat(wishes.weight(Place.at(3, 3))).hasValue(new BigDecimal("0.1"));
    assertThat(wishes.weight(Place.at(8, 4))).hasValue(new BigDecimal("5"));
    assertThat(wishes.weight(Place.at(9, 26))).hasValue(new BigDecimal("0.5"));
    assertThat(wishes.weight(Place.at(0, 0))).isEmpty();
  }

  @Test
  void cellsThatAreNoneAreFaults() {
    Description description =
        read(
            "outputs:",
            "  - file: t.csv",
            "    keep: [the total]",
            "    prefer: [\"C9:B2\"]",
            "    weights: {x1: 5, B2: 0}");
    assertThat(description.problems())
        .extracting(each -> each.place().replaceAll(":\\d+$", ""))
        .containsExactly("sluice.yaml:3", "sluice.yaml:4", "sluice.yaml:5", "sluice.yaml:5");
  }

  @Test
  void allFaultsAreListedWithTheirLines() {
    Description description =
        read(
            "outputs:",
            "  - measures: {n: {role: counts}}",
            "    colour: red",
            "hierarchies: {areas: missing.csv}");
    assertThat(description.problems())
        .extracting(each -> each.place().replaceAll(":\\d+$", ""))
        .containsExactly("sluice.yaml:2", "sluice.yaml:2", "sluice.yaml:3", "sluice.yaml:4");
  }

  @Test
  void aDeclaredRoleStandsBesideTheRecognisedOne() {
    String[] lines = {"area|value|applications", "A|10|8", "B|30|20", "C|55|40"};
    Declared declared =
        read(
                "outputs:",
                "  - file: t.csv",
                "    measures: {value: {role: count, unit: child, contributors: applications}}")
            .of("t.csv");
    Recognised said = Recognition.of("t.csv", Sheets.of(Grids.of(lines)), declared);
    Table table = said.tables().get(0);
    assertThat(table.reading()).isEqualTo(Reading.DECLARED);
    assertThat(table.measures().get(0).unit()).isEqualTo("child");
    assertThat(table.measures().get(0).link(Link.CONTRIBUTORS)).hasValue(1);
  }

  @Test
  void aDeclaredNameThatNoColumnBearsIsAProblem() {
    Declared declared =
        read("outputs:", "  - file: t.csv", "    measures: {nn: {role: count}}").of("t.csv");
    assertThat(Recognition.of("t.csv", Sheets.of(Grids.of("area|n", "A|10")), declared).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).contains("`nn`"));
  }

  @Test
  void aDeclaredHierarchyAddsItsSums() {
    Declared declared =
        read(
                "outputs:",
                "  - file: t.csv",
                "    dimensions: {la: {hierarchy: areas}}",
                "hierarchies: {areas: areas.csv}")
            .of("t.csv");
    Recognised read =
        Recognition.of(
            "t.csv", Sheets.of(Grids.of("la|n", "North|[c]", "Alderby|12", "Cawsey|9")), declared);
    assertThat(Grids.sums(read.tables().get(0), 0))
        .containsExactly("North = Alderby + Cawsey DECLARED");
  }

  @Test
  void whatIsSaidOfAnOutputIsKnownByItsKeyAndABlankSaysNothing() {
    Description description =
        read(
            "outputs:",
            "  - file: t.csv",
            "    title: Orders by area",
            "    variables: area is where the family lived",
            "    unweighted-n: in column B",
            "    sample: \"  \"");
    assertThat(description.problems()).hasSize(1);
    assertThat(description.of("t.csv").supplied())
        .containsExactlyInAnyOrder(Supplied.TITLE, Supplied.VARIABLES, Supplied.UNWEIGHTED_N);
    assertThat(description.of("t.csv").recognised().supplied()).hasSize(3);
    assertThat(description.of("other.csv").supplied()).isEmpty();
  }
}
