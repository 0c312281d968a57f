package org.sluice.report;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;

/**
 * {@code report.sarif}: SARIF 2.1.0, for code hosts and editors. A cell is a logical location; the
 * line of its record is given where records are known to be lines.
 */
record SarifReport() implements Report {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Viewers show no more, and some refuse a result with over a thousand; all cells are counted. */
  private static final int MOST_LOCATIONS = 100;

  /** A remark about something that was not judged. */
  private record Remark(String path, String message) {}

  /** A finding with the lines of its file. */
  private record Result(FileAssessment file, Lines lines, Finding finding) {}

  @Override
  public String render(Assessment assessment) {
    return Json.document(
        json ->
            json.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .objects("runs", List.of(assessment), SarifReport::run));
  }

  private static void run(Json json, Assessment assessment) {
    json.object("tool", tool -> tool.object("driver", driver -> driver(driver, assessment)))
        .objects("invocations", List.of(assessment), SarifReport::invocation)
        .text("columnKind", "utf16CodeUnits")
        .objects("results", results(assessment), SarifReport::result)
        .object("properties", properties -> properties(properties, assessment));
  }

  private static void properties(Json json, Assessment assessment) {
    json.text("notice", Wording.WORKING_DOCUMENT)
        .text("verdict", assessment.verdict().label())
        .text("pack", assessment.rules().id())
        .text("packVersion", assessment.rules().version())
        .texts("notChecked", assessment.rules().notChecked());
    if (!assessment.limits().isEmpty()) {
      json.texts("limits", assessment.limits());
    }
  }

  private static void driver(Json json, Assessment assessment) {
    json.text("name", "sluice")
        .text("version", assessment.version())
        .text("semanticVersion", assessment.version())
        .objects("rules", List.copyOf(rules(assessment)), SarifReport::rule);
  }

  /** One finding of each rule that found something, in the order of rule names. */
  private static Collection<Finding> rules(Assessment assessment) {
    Map<String, Finding> rules = new TreeMap<>();
    assessment.files().stream()
        .flatMap(file -> file.findings().stream())
        .forEach(finding -> rules.putIfAbsent(finding.rule(), finding));
    return rules.values();
  }

  private static void rule(Json json, Finding example) {
    json.text("id", example.rule()).text("name", example.kind());
    if (Wording.isWebAddress(example.source())) {
      json.text("helpUri", example.source());
    }
    json.object(
        "properties",
        properties ->
            properties
                .text("statbarn", example.statbarn().label())
                .text("risk", example.risk().label()));
  }

  private static void invocation(Json json, Assessment assessment) {
    json.flag("executionSuccessful", true)
        .objects(
            "toolExecutionNotifications",
            remarks(assessment),
            (inner, remark) ->
                inner
                    .text("level", "warning")
                    .object("message", message -> message.text("text", plain(remark.message())))
                    .objects(
                        "locations",
                        Stream.of(remark.path()).filter(path -> !path.isEmpty()).toList(),
                        SarifReport::wholeFile));
  }

  private static List<Remark> remarks(Assessment assessment) {
    RulesUsed rules = assessment.rules();
    Stream<Remark> unread =
        assessment.files().stream()
            .flatMap(
                file ->
                    file.problems().stream()
                        .map(problem -> new Remark(file.path(), problem.line())));
    Stream<Remark> unchecked =
        assessment.unchecked().stream()
            .map(one -> new Remark(one.path(), "Not checked: " + one.why()));
    Stream<Remark> notChecked =
        rules.notChecked().stream()
            .map(rule -> new Remark("", "Rule of " + rules.id() + " not checked: " + rule));
    return Stream.of(unread, unchecked, notChecked).flatMap(remarks -> remarks).toList();
  }

  private static List<Result> results(Assessment assessment) {
    return assessment.files().stream()
        .flatMap(
            file -> {
              Lines lines = Lines.of(file);
              return file.findings().stream().map(finding -> new Result(file, lines, finding));
            })
        .toList();
  }

  private static void result(Json json, Result result) {
    Finding finding = result.finding();
    List<Optional<Place>> places =
        finding.places().isEmpty()
            ? List.of(Optional.empty())
            : finding.places().stream().limit(MOST_LOCATIONS).map(Optional::of).toList();
    json.text("ruleId", finding.rule())
        .text("level", level(finding.verdict()))
        .object("message", message -> message.text("text", plain(message(finding))))
        .objects("locations", places, (inner, place) -> location(inner, result, place))
        .object("fingerprints", prints -> prints.text("sluice/1", finding.fingerprint()))
        .object(
            "properties",
            properties ->
                properties
                    .text("table", Visible.of(finding.table()))
                    .number("cells", finding.places().size()));
  }

  private static String message(Finding finding) {
    int left = finding.places().size() - MOST_LOCATIONS;
    String more = left > 0 ? " (and " + Wording.count(left, "more cell") + ")" : "";
    return Wording.sentences(finding.message() + more, finding.advice());
  }

  private static void location(Json json, Result result, Optional<Place> place) {
    json.object(
        "physicalLocation",
        physical -> {
          artifact(physical, result.file().path());
          OptionalInt line = place.map(result.lines()::line).orElse(OptionalInt.empty());
          line.ifPresent(
              number -> physical.object("region", region -> region.number("startLine", number)));
        });
    place.ifPresent(
        cell ->
            json.objects(
                "logicalLocations", List.of(cell), (inner, at) -> logical(inner, result, at)));
  }

  private static void logical(Json json, Result result, Place place) {
    String cell = Visible.of(Cited.in(result.file()).cell(place));
    json.text("name", cell)
        .text("fullyQualifiedName", Visible.of(result.finding().table()) + "!" + cell)
        .text("kind", "cell");
  }

  private static void wholeFile(Json json, String path) {
    json.object("physicalLocation", physical -> artifact(physical, path));
  }

  private static void artifact(Json json, String path) {
    json.object("artifactLocation", artifact -> artifact.text("uri", uri(path)));
  }

  private static String level(Verdict verdict) {
    return switch (verdict) {
      case FAIL -> "error";
      case REVIEW -> "warning";
      case NOTE, PASS -> "note";
    };
  }

  /** Plain text in which brackets start no link (SARIF 2.1.0, section 3.11.6). */
  private static String plain(String text) {
    return Visible.of(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  /** A relative reference: everything but unreserved characters and slashes is percent-encoded. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xff);
      boolean unreserved =
          character < 0x80
              && (Character.isLetterOrDigit(character) || "-._~/".indexOf(character) >= 0);
      uri.append(
          unreserved
              ? String.valueOf(character)
              : String.format(Locale.ROOT, "%%%02X", (int) character));
    }
    return uri.toString();
  }
}
