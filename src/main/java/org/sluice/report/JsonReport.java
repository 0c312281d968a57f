package org.sluice.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.finding.Alternative;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Loss;
import org.sluice.finding.Price;
import org.sluice.finding.Problem;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Treatment;
import org.sluice.finding.Unchecked;
import org.sluice.grid.Place;
import org.sluice.table.Dimension;
import org.sluice.table.Interval;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/**
 * {@code report.json}, described by {@code report-schema.json}.
 *
 * @param restricted whether source digests, withheld values, reasons, intervals, evidence and what
 *     treatments take from the figures are added
 */
record JsonReport(boolean restricted) implements Report {
  @Override
  public String render(Assessment assessment) {
    return Json.document(json -> assessment(json, assessment));
  }

  private void assessment(Json json, Assessment assessment) {
    json.text("schema", "sluice-report/1")
        .text("notice", Wording.notice(restricted))
        .object("tool", tool -> tool.text("name", "sluice").text("version", assessment.version()))
        .object("rules", rules -> rules(rules, assessment.rules()))
        .object("input", input -> input(input, assessment))
        .text("verdict", assessment.verdict().label())
        .objects("files", assessment.files(), this::file)
        .objects("unchecked", assessment.unchecked(), JsonReport::unchecked);
  }

  private static void input(Json json, Assessment assessment) {
    json.text("root", assessment.root());
    if (!assessment.limits().isEmpty()) {
      json.texts("limits", assessment.limits());
    }
  }

  private static void rules(Json json, RulesUsed rules) {
    json.text("id", rules.id())
        .text("version", rules.version())
        .text("sha256", rules.sha256())
        .text("title", rules.title())
        .text("service", rules.service())
        .text("exceptions", rules.exceptions())
        .text("source", rules.source())
        .text("grade", rules.grade())
        .texts("notChecked", rules.notChecked());
  }

  private static void unchecked(Json json, Unchecked unchecked) {
    json.text("path", unchecked.path()).text("why", unchecked.why());
  }

  private void file(Json json, FileAssessment file) {
    json.text("path", file.path())
        .text("content", file.content().kind())
        .text("format", file.content().format())
        .text("verdict", file.verdict().label());
    if (restricted) {
      json.text("sha256", file.sourceSha256());
    }
    json.objects("tables", file.tables(), (inner, table) -> table(inner, table, file))
        .objects(
            "findings",
            file.findings(),
            (inner, finding) -> finding(inner, Cited.in(file), finding))
        .objects("problems", file.problems(), JsonReport::problem)
        .object("redaction", file.redaction(), (inner, made) -> redaction(inner, file, made));
  }

  private static void table(Json json, Table table, FileAssessment file) {
    String sheet = table.range().sheet();
    json.text("id", table.id())
        .text("sheet", sheet.isEmpty() ? Optional.empty() : Optional.of(sheet))
        .text("range", Cited.in(file).range(table.range()))
        .text("layout", table.layout().label())
        .text("reading", table.reading().label())
        .texts("why", table.why())
        .text("verdict", file.verdict(table).label())
        .objects("dimensions", table.dimensions(), (node, axis) -> dimension(node, file, axis))
        .objects("measures", table.measures(), (node, measure) -> measure(node, file, measure));
  }

  private static void dimension(Json json, FileAssessment file, Dimension dimension) {
    json.text("name", Named.of(file, dimension.name()))
        .texts("columns", dimension.columns())
        .text("total", Wording.total(dimension).map(total -> Named.of(file, total)));
  }

  private static void measure(Json json, FileAssessment file, Measure measure) {
    json.text("name", Named.of(file, measure.name()))
        .texts("columns", measure.columns())
        .text("role", measure.role().label())
        .text("unit", measure.unit())
        .number("roundedTo", roundedTo(file, measure))
        .texts("why", measure.reasons());
  }

  private static Optional<BigDecimal> roundedTo(FileAssessment file, Measure measure) {
    OptionalInt base = Wording.roundedTo(file, measure);
    return base.isPresent() ? Optional.of(BigDecimal.valueOf(base.getAsInt())) : Optional.empty();
  }

  private void finding(Json json, Cited cited, Finding finding) {
    json.text("fingerprint", finding.fingerprint())
        .text("rule", finding.rule())
        .text("kind", finding.kind())
        .text("verdict", finding.verdict().label())
        .text("statbarn", finding.statbarn().label())
        .text("risk", finding.risk().label())
        .text("table", finding.table())
        .texts("cells", finding.places().stream().map(cited::cell).toList())
        .text("message", finding.message())
        .text("advice", finding.advice())
        .text("source", finding.source());
    if (restricted) {
      json.texts("evidence", finding.evidence());
    }
  }

  private static void problem(Json json, Problem problem) {
    json.text("place", problem.place())
        .text("expected", problem.expected())
        .text("found", problem.found())
        .text("advice", problem.advice());
  }

  private void redaction(Json json, FileAssessment file, Redaction redaction) {
    boolean copied = Wording.hasCopy(redaction);
    Withheld withheld = restricted ? Withheld.of(file, redaction) : Withheld.NOTHING;
    json.text("file", copied ? Optional.of(Wording.copyPath(file)) : Optional.empty())
        .text("sha256", copied ? redaction.copySha256() : Optional.empty())
        .objects(
            "cells",
            Wording.treated(redaction),
            (inner, cell) -> treated(inner, Cited.in(file), cell, withheld))
        .objects("alternatives", redaction.alternatives(), this::alternative)
        .text("audit", Wording.label(redaction.state()))
        .text("why", redaction.why())
        .text("scope", Wording.label(redaction.scope()))
        .object("cost", cost -> cost(cost, redaction));
  }

  private void cost(Json json, Redaction redaction) {
    json.number("cells", Wording.treated(redaction).size())
        .number("cellShare", Optional.of(cellShare(redaction)));
    loss(json, redaction.loss());
    if (restricted) {
      redaction.price().ifPresent(price -> price(json, price));
    }
  }

  private static void price(Json json, Price price) {
    json.number("price", price.cost())
        .number("least", price.least())
        .number("gap", Optional.of(price.gap()));
  }

  private void treated(
      Json json, Cited cited, Map.Entry<Place, Treatment> cell, Withheld withheld) {
    json.text("cell", cited.cell(cell.getKey()))
        .text("action", cell.getValue() instanceof Treatment.Round ? "round" : "withhold");
    if (restricted) {
      json.text("value", withheld.value(cell.getKey()))
          .text("reason", withheld.reason(cell.getKey()).map(Reason::label))
          .object("interval", withheld.interval(cell.getKey()), JsonReport::interval);
    }
  }

  private static void interval(Json json, Interval interval) {
    json.number("low", interval.low()).number("high", interval.high());
  }

  private void alternative(Json json, Alternative alternative) {
    json.text("action", Wording.action(alternative)).text("table", alternative.table());
    if (alternative instanceof Alternative.Merge merge && merge.groups().size() == 1) {
      json.text("dimension", merge.dimension()).texts("categories", merge.groups().get(0));
    } else if (alternative instanceof Alternative.Merge merge) {
      json.text("dimension", merge.dimension())
          .objects("groups", merge.groups(), (group, labels) -> group.texts("categories", labels));
    } else if (alternative instanceof Alternative.Drop drop) {
      json.text("dimension", drop.dimension());
    } else if (alternative instanceof Alternative.DropMargin margin) {
      json.text("dimension", margin.dimension()).text("category", margin.category());
    } else if (alternative instanceof Alternative.Round round) {
      json.text("method", "controlled").number("base", round.base());
    }
    json.number("cells", alternative.cost().cells());
    loss(json, alternative.cost().loss());
  }

  /** Worked out from withheld figures, so for the restricted report alone. */
  private void loss(Json json, Loss loss) {
    if (restricted) {
      json.number("value", Optional.of(loss.value()))
          .number("meanAbsoluteChange", Optional.of(loss.meanChange()))
          .number("hellinger", Optional.of(loss.hellinger()));
    }
  }

  private static BigDecimal cellShare(Redaction redaction) {
    List<?> treated = Wording.treated(redaction);
    return BigDecimal.valueOf(treated.size())
        .divide(BigDecimal.valueOf(Math.max(1, redaction.shownCells())), 3, RoundingMode.HALF_UP);
  }
}
