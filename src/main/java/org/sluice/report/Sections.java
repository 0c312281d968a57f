package org.sluice.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Reason;
import org.sluice.finding.Redaction;
import org.sluice.finding.Treatment;
import org.sluice.grid.Place;
import org.sluice.report.page.Drawing;
import org.sluice.report.page.FileSection;
import org.sluice.report.page.FileSection.TableSection;
import org.sluice.report.page.FileSection.WithheldLine;
import org.sluice.report.page.HowRead;
import org.sluice.table.Dimension;
import org.sluice.table.Interval;
import org.sluice.table.Measure;
import org.sluice.table.Table;

/** Turns what was found out about one file into its section of the page. */
final class Sections {
  private static final int MOST_WITHHELD = 200;
  private static final int MOST_COLUMNS = 12;

  private static final int MOST_TABLES = 40;

  private Sections() {}

  /** The section of a file. */
  static FileSection of(FileAssessment file, String anchor, boolean restricted) {
    Cards cards = Cards.of(file, anchor, restricted);
    List<String> ids = file.tables().stream().map(Table::id).toList();
    List<TableSection> tables =
        file.tables().stream().limit(MOST_TABLES).map(table -> table(file, table, cards)).toList();
    Optional<Redaction> redaction = file.redaction();
    List<WithheldLine> withheld =
        restricted ? redaction.map(made -> withheld(file, made)).orElse(List.of()) : List.of();
    int listed = Math.min(withheld.size(), MOST_WITHHELD);
    return new FileSection(
        anchor,
        file.verdict(),
        file.path(),
        Wording.content(file),
        redaction.map(Wording::copySentence).orElse(""),
        redaction.filter(Wording::hasCopy).map(made -> Wording.copyPath(file)).orElse(""),
        cards.aboutNoneOf(ids),
        tables,
        file.tables().size() - tables.size(),
        cards.leftOut(),
        file.problems(),
        redaction.map(Sections::suggestions).orElse(List.of()),
        restricted ? redaction.map(CostLines::of).orElse(List.of()) : List.of(),
        withheld.subList(0, listed),
        withheld.size() - listed,
        restricted ? file.sourceSha256() : "");
  }

  private static List<String> suggestions(Redaction redaction) {
    return redaction.alternatives().stream().map(Wording::suggestion).toList();
  }

  private static TableSection table(FileAssessment file, Table table, Cards cards) {
    Drawing drawing = Drawings.of(file, table, cards.named(table.id()));
    int number = file.tables().indexOf(table) + 1;
    return new TableSection(
        "Table " + number,
        file.verdict(table),
        cards.about(table.id()),
        drawing,
        read(file, table));
  }

  private static HowRead read(FileAssessment file, Table table) {
    return new HowRead(
        Cited.in(file).placed(table.range()),
        table.layout().label(),
        table.reading().label(),
        table.why(),
        table.dimensions().stream().map(axis -> axis(file, axis)).toList(),
        table.measures().stream().map(measure -> figures(file, measure)).toList());
  }

  private static HowRead.Axis axis(FileAssessment file, Dimension dimension) {
    return new HowRead.Axis(
        Named.of(file, dimension.name()),
        dimension.columns().isEmpty() ? "heads" : columns(dimension.columns()),
        dimension.size(),
        Wording.total(dimension).map(total -> Named.of(file, total)).orElse(""));
  }

  private static HowRead.Figures figures(FileAssessment file, Measure measure) {
    OptionalInt base = Wording.roundedTo(file, measure);
    return new HowRead.Figures(
        Named.of(file, measure.name()),
        columns(measure.columns()),
        measure.role().label(),
        measure.unit(),
        base.isPresent() ? "to " + base.getAsInt() : "",
        measure.reasons());
  }

  private static String columns(List<String> letters) {
    String some = letters.stream().limit(MOST_COLUMNS).collect(Collectors.joining(", "));
    return letters.size() > MOST_COLUMNS ? some + " …" : some;
  }

  private static List<WithheldLine> withheld(FileAssessment file, Redaction redaction) {
    Withheld withheld = Withheld.of(file, redaction);
    Cited cited = Cited.in(file);
    List<WithheldLine> lines = new ArrayList<>();
    for (Map.Entry<Place, Treatment> cell : Wording.treated(redaction)) {
      Place place = cell.getKey();
      lines.add(
          new WithheldLine(
              cited.cell(place),
              cell.getValue() instanceof Treatment.Round ? "rounded" : "withheld",
              withheld.value(place).orElse("–"),
              withheld.reason(place).map(Reason::label).orElse("–"),
              withheld.interval(place).map(Sections::interval).orElse("–"),
              withheld.proof(place)));
    }
    return lines;
  }

  private static String interval(Interval interval) {
    return end(interval.low(), "no lower bound") + " to " + end(interval.high(), "no upper bound");
  }

  private static String end(Optional<BigDecimal> end, String without) {
    return end.map(BigDecimal::toPlainString).orElse(without);
  }
}
