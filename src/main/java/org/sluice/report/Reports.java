package org.sluice.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Every format there is. */
public final class Reports {
  private static final List<Format> ALL =
      List.of(
          new Format("html", "report.html", new HtmlReport(false), new HtmlReport(true)),
          new Format("json", "report.json", new JsonReport(false), new JsonReport(true)),
          new Format("md", "report.md", new MarkdownReport()),
          new Format("sarif", "report.sarif", new SarifReport()),
          new Format("junit", "report.xml", new JunitReport()),
          new Format("csv", "report.csv", new CsvReport()));

  /** The names of all formats, in the order in which help lists them. */
  public static final List<String> FORMATS = ALL.stream().map(Format::name).toList();

  /** The formats that have a restricted variant. */
  public static final List<String> RESTRICTED_FORMATS =
      ALL.stream().filter(format -> format.restricted().isPresent()).map(Format::name).toList();

  private Reports() {}

  /** The format of this name, if there is one. */
  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The JSON Schema of {@code report.json}, default and restricted. */
  public static String schema() {
    try (InputStream schema = Reports.class.getResourceAsStream("report-schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("the program's own schema is missing from its jar");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own jar cannot be read", e);
    }
  }
}
