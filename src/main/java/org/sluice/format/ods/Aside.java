package org.sluice.format.ods;

import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;

/** Tells of parts of a spreadsheet's content that are neither sheets nor looks. */
final class Aside {
  private Aside() {}

  static void tell(Node node, String sheet, Traces traces) {
    boolean form = node.is("office:forms");
    if (node.children().isEmpty() && (form || node.attributes().isEmpty())) {
      return;
    }
    switch (node.name()) {
      case "office:scripts", "office:event-listeners" ->
          traces.add(Kind.MACRO, sheet, "a script or a call of one");
      case "table:dde-links", "office:dde-source" ->
          traces.add(Kind.MACRO, sheet, "a link that runs a program");
      case "table:tracked-changes" -> traces.hidden(sheet, "tracked changes");
      case "table:named-expressions" -> traces.hidden(sheet, "defined names");
      case "table:database-ranges" -> traces.hidden(sheet, "a database range");
      case "table:data-pilot-tables" -> traces.hidden(sheet, "a pivot table and its source");
      case "table:content-validations" -> traces.hidden(sheet, "lists of entries that are allowed");
      case "table:scenario" -> traces.hidden(sheet, "a scenario");
      case "table:table-source", "table:cell-range-source" ->
          traces.hidden(sheet, "a link to an address outside");
      case "office:forms" -> traces.hidden(sheet, "a form with values");
      case "table:shapes" -> Drawn.tell(node, sheet, traces);
      default -> {}
    }
  }
}
