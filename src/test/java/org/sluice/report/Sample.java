package org.sluice.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.finding.Alternative;
import org.sluice.finding.Assessment;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Content;
import org.sluice.finding.Cost;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Loss;
import org.sluice.finding.Need;
import org.sluice.finding.Price;
import org.sluice.finding.Problem;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.finding.Risk;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Treatment;
import org.sluice.finding.Unchecked;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.table.Interval;
import org.sluice.table.Reading;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/**
 * A small submission that has everything a report must show: a redacted file, a file without a
 * copy, a hostile file, a passing file, and what nobody checked.
 */
final class Sample {
  /** A category from somebody who wants to hurt a reader: markup, a line break, a reversal. */
  static final String HOSTILE = "<script>alert(1)</script>\u202egnp\n=2+3|`@all";

  private static final String RULES = "https://rules.example/handbook#counts";

  private Sample() {}

  static Assessment assessment() {
    return assessment("4", "7", "only 4 applications");
  }

  /** The same submission with other figures in its unsafe and withheld cells. */
  static Assessment withOtherFigures() {
    return assessment("6", "5", "only 6 applications");
  }

  private static Assessment assessment(String unsafe, String partner, String evidence) {
    return new Assessment(
        "0.1.0",
        new RulesUsed(
            "example-2026",
            "1.2",
            "ab".repeat(32),
            "Rules of an example service",
            "Example service",
            "by appeal, never below 10",
            "https://rules.example/handbook",
            "A",
            List.of("Kaplan-Meier steps", "Survival curves with fewer than ten at risk")),
        "submission-2024-07",
        List.of(),
        Verdict.FAIL,
        List.of(
            demand(unsafe, partner, evidence), outcomes(unsafe, evidence), hostile(), passing()),
        List.of(new Unchecked("figures/recurrence.png", "pictures are not read")));
  }

  private static FileAssessment demand(String unsafe, String partner, String evidence) {
    String path = "tables/01_care_demand.csv";
    Table table =
        Tables.crosstab(
                """
                la_name | Q1 | Q2 | Total
                Alderby | 31 | 40 | 71
                Cawsey | 18 | PARTNER | 25
                Dunmere | 24 | UNSAFE | 28
                Total | 73 | 51 | 124"""
                    .replace("PARTNER", partner)
                    .replace("UNSAFE", unsafe))
            .id(path + "#1")
            .unit("count", "application")
            .table();
    String[][] copy = {
      {"la_name", "Q1", "Q2", "Total"},
      {"Alderby", "31", "40", "71"},
      {"Cawsey", "[c]", "[c]", "25"},
      {"Dunmere", "[c]", "[c]", "28"},
      {"Total", "73", "51", "124"}
    };
    return new FileAssessment(
        path,
        Content.of("tables", "csv"),
        Verdict.FAIL,
        List.of(table),
        List.of(lowCount(path, evidence, Place.at(3, 2))),
        List.of(),
        Optional.of(redaction(unsafe)),
        List.of(Grid.of(copy)),
        "cd".repeat(32));
  }

  private static Finding lowCount(String path, String evidence, Place... cells) {
    return new Finding(
        "small-counts",
        "low-count",
        Verdict.FAIL,
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        path + "#1",
        Arrays.asList(cells),
        "A count is below the minimum of 10",
        "Withhold it with enough others, or merge categories",
        RULES,
        List.of(evidence),
        new Need.Band(10, false));
  }

  private static Redaction redaction(String unsafe) {
    TreeMap<Place, Treatment> cells = new TreeMap<>();
    for (Place place : List.of(Place.at(2, 1), Place.at(2, 2), Place.at(3, 1), Place.at(3, 2))) {
      cells.put(place, new Treatment.Withhold());
    }
    Interval interval = Interval.of(1, 20 + Long.parseLong(unsafe));
    Map<Place, BigDecimal> witness = Map.of(Place.at(3, 2), new BigDecimal(unsafe));
    return new Redaction(
        cells,
        Map.of(
            Place.at(3, 2), Reason.PRIMARY,
            Place.at(2, 1), Reason.SECONDARY,
            Place.at(2, 2), Reason.SECONDARY,
            Place.at(3, 1), Reason.SECONDARY),
        Map.of(Place.at(3, 2), new CellAudit.Protected(interval, witness, witness)),
        List.of(
            new Alternative.Merge(
                "tables/01_care_demand.csv#1",
                "la_name",
                List.of(List.of("Cawsey", "Dunmere")),
                cost(6, unsafe))),
        Redaction.State.PROTECTED,
        "",
        16,
        Redaction.Scope.TOGETHER,
        Optional.of("ef".repeat(32)),
        cost(4, unsafe).loss(),
        Optional.of(new Price(4_000 + Long.parseLong(unsafe), 4_000)));
  }

  private static Cost cost(int cells, String unsafe) {
    BigDecimal lost = new BigDecimal(unsafe);
    return new Cost(cells, new Loss(lost, lost.movePointLeft(1), lost.movePointLeft(2)));
  }

  private static FileAssessment outcomes(String unsafe, String evidence) {
    String path = "tables/02_outcomes.csv";
    Table table =
        Tables.tidy(
                """
                area | outcome | children:count | share:percent
                Elmstow | Order | UNSAFE | 28.6
                Elmstow | No order | [c] | 71.4"""
                    .replace("UNSAFE", unsafe))
            .id(path + "#1")
            .table();
    String[][] blanked = {
      {"area", "outcome", "children", "share"},
      {"Elmstow", "Order", "", ""},
      {"Elmstow", "No order", "[c]", ""}
    };
    Finding noDenominator =
        new Finding(
            "shares",
            "low-denominator",
            Verdict.REVIEW,
            Statbarn.FREQUENCIES,
            Risk.LOW_DEGREES_OF_FREEDOM,
            path + "#1",
            List.of(Place.at(1, 3), Place.at(2, 3)),
            "Cannot assess: the percentage has no denominator",
            "Add the number that each percentage is out of",
            "",
            List.of(),
            new Need.Person());
    TreeMap<Place, Treatment> cells = new TreeMap<>();
    cells.put(Place.at(1, 2), new Treatment.Withhold());
    Map<Place, BigDecimal> equation =
        Map.of(Place.at(1, 2), BigDecimal.ONE, Place.at(1, 3), BigDecimal.valueOf(-5));
    Redaction undecided =
        new Redaction(
            cells,
            Map.of(Place.at(1, 2), Reason.PRIMARY),
            Map.of(
                Place.at(1, 2),
                new CellAudit.Exposed(
                    new Interval(Optional.of(new BigDecimal(unsafe)), Optional.empty()), equation)),
            List.of(new Alternative.Drop(path + "#1", "outcome", cost(4, unsafe))),
            Redaction.State.UNDECIDED,
            "a percentage without a denominator cannot be audited",
            3,
            Redaction.Scope.ALONE,
            Optional.empty());
    return new FileAssessment(
        path,
        Content.of("tables", "csv"),
        Verdict.FAIL,
        List.of(table),
        List.of(noDenominator, lowCount(path, evidence, Place.at(1, 2))),
        List.of(),
        Optional.of(undecided),
        List.of(Grid.of(blanked)),
        "12".repeat(32));
  }

  private static FileAssessment hostile() {
    String path = "tables/=cmd <b>&\u202efdp.csv";
    String[][] blanked = {{"area", "children"}, {HOSTILE, ""}};
    Table table =
        Tables.tidy("area | children:count\nX | 12")
            .id(path + "#1")
            .reading(Reading.GUESSED)
            .table();
    Finding guessed =
        new Finding(
            "reading",
            "guessed-reading",
            Verdict.REVIEW,
            Statbarn.FREQUENCIES,
            Risk.AUXILIARY_INFORMATION,
            path + "#1",
            List.of(),
            "The category " + HOSTILE + " is odd",
            "See [here](javascript:alert(1))",
            "javascript:alert(1)",
            List.of(),
            new Need.Person());
    return new FileAssessment(
        path,
        Content.of("tables", "csv"),
        Verdict.REVIEW,
        List.of(table),
        List.of(guessed),
        List.of(
            new Problem(
                path + ", line 3", "a number", "text where a number is expected", "look at it")),
        Optional.empty(),
        List.of(Grid.of(blanked)),
        "34".repeat(32));
  }

  private static FileAssessment passing() {
    String path = "tables/03_ages.csv";
    Table table = Tables.tidy("age | children:count\n0-4 | 120\n5-9 | 130").id(path + "#1").table();
    return new FileAssessment(
        path,
        Content.of("tables", "csv"),
        Verdict.PASS,
        List.of(table),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        "56".repeat(32));
  }
}
