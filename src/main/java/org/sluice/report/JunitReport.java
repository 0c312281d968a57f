package org.sluice.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.finding.Unchecked;
import org.sluice.finding.Verdict;
import org.sluice.table.Table;

/**
 * {@code report.xml}: JUnit XML, for build servers. A file is a suite, a table a case; a fail is a
 * failure, a review is a skipped case, because nobody has judged it yet.
 */
record JunitReport() implements Report {
  private static final int MOST_CELLS = 50;

  /**
   * A test case.
   *
   * @param lines what it has to say
   */
  private record Case(String name, Verdict verdict, List<String> lines) {}

  /** A test suite. */
  private record Suite(String name, List<Case> cases) {
    long count(Verdict verdict) {
      return cases.stream().filter(one -> one.verdict() == verdict).count();
    }
  }

  @Override
  public String render(Assessment assessment) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      suites(xml, assessment, suites(assessment));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory takes every element", e);
    }
    return text.append('\n').toString();
  }

  private static List<Suite> suites(Assessment assessment) {
    List<Suite> suites = new ArrayList<>();
    assessment.files().forEach(file -> suites.add(suite(file)));
    for (Unchecked unchecked : assessment.unchecked()) {
      String why = "not checked: " + unchecked.why();
      suites.add(
          new Suite(unchecked.path(), List.of(new Case("file", Verdict.REVIEW, List.of(why)))));
    }
    if (!assessment.rules().notChecked().isEmpty()) {
      suites.add(
          new Suite(
              "rules of " + assessment.rules().id() + " that are not checked",
              assessment.rules().notChecked().stream()
                  .map(rule -> new Case(rule, Verdict.REVIEW, List.of("not checked: " + rule)))
                  .toList()));
    }
    return suites;
  }

  private static Suite suite(FileAssessment file) {
    List<Case> cases = new ArrayList<>();
    for (Table table : file.tables()) {
      cases.add(
          new Case(
              table.id() + " " + Cited.in(file).placed(table.range()),
              file.verdict(table),
              lines(file, finding -> finding.table().equals(table.id()))));
    }
    List<String> tables = file.tables().stream().map(Table::id).toList();
    List<String> lines = new ArrayList<>(lines(file, finding -> !tables.contains(finding.table())));
    file.problems().stream().map(Problem::line).forEach(lines::add);
    if (!lines.isEmpty() || cases.isEmpty()) {
      cases.add(new Case("file", fileVerdict(file, tables), lines));
    }
    return new Suite(file.path(), cases);
  }

  /** The verdict of what concerns no single table; at least review where something was not read. */
  private static Verdict fileVerdict(FileAssessment file, List<String> tables) {
    Verdict found =
        Verdict.worst(
            file.findings().stream()
                .filter(finding -> !tables.contains(finding.table()))
                .map(Finding::verdict)
                .toList());
    Verdict read = file.problems().isEmpty() ? Verdict.PASS : Verdict.REVIEW;
    return tables.isEmpty() ? file.verdict().and(found).and(read) : found.and(read);
  }

  private static List<String> lines(FileAssessment file, Predicate<Finding> which) {
    return file.findings().stream()
        .filter(which)
        .map(
            finding ->
                Cited.in(file).heading(finding, MOST_CELLS)
                    + ": "
                    + Wording.sentences(finding.message(), finding.advice()))
        .toList();
  }

  private static void suites(XMLStreamWriter xml, Assessment assessment, List<Suite> suites)
      throws XMLStreamException {
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "sluice " + Visible.of(assessment.root()));
    counts(xml, suites);
    xml.writeCharacters("\n");
    xml.writeComment(" " + Wording.WORKING_DOCUMENT + " ");
    for (Suite suite : suites) {
      indent(xml, 1);
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", Visible.of(suite.name()));
      counts(xml, List.of(suite));
      for (Case one : suite.cases()) {
        testcase(xml, suite, one);
      }
      indent(xml, 1);
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void counts(XMLStreamWriter xml, List<Suite> suites) throws XMLStreamException {
    int tests = suites.stream().mapToInt(suite -> suite.cases().size()).sum();
    xml.writeAttribute("tests", Integer.toString(tests));
    xml.writeAttribute("failures", Long.toString(sum(suites, Verdict.FAIL)));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Long.toString(sum(suites, Verdict.REVIEW)));
  }

  private static long sum(List<Suite> suites, Verdict verdict) {
    return suites.stream().mapToLong(suite -> suite.count(verdict)).sum();
  }

  private static void testcase(XMLStreamWriter xml, Suite suite, Case one)
      throws XMLStreamException {
    String lines = Visible.lines(one.lines());
    indent(xml, 2);
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", Visible.of(suite.name()));
    xml.writeAttribute("name", Visible.of(one.name()));
    if (one.verdict() == Verdict.FAIL) {
      element(xml, "failure", "must not leave as it is", lines);
    } else if (one.verdict() == Verdict.REVIEW) {
      element(xml, "skipped", "a person must look", "");
      element(xml, "system-out", "", lines);
    } else if (!lines.isEmpty()) {
      element(xml, "system-out", "", lines);
    }
    indent(xml, 2);
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String message, String text)
      throws XMLStreamException {
    indent(xml, 3);
    xml.writeStartElement(name);
    if (!message.isEmpty()) {
      xml.writeAttribute("message", message);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void indent(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
