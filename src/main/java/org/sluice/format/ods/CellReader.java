package org.sluice.format.ods;

import java.util.Set;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;

/** Reads a cell as it shows, and tells what it holds beside. */
final class CellReader {
  private static final Set<String> NUMBERS = Set.of("float", "currency", "percentage");

  private final Traces traces;

  CellReader(Traces traces) {
    this.traces = traces;
  }

  /**
   * Reads one.
   *
   * @param sheet in findings
   * @param repeated how many cells it stands for
   */
  OdsCell read(Node cell, String sheet, int repeated) {
    Node element = Node.element(cell.name());
    for (String name :
        new String[] {
          "table:style-name", "table:number-columns-spanned", "table:number-rows-spanned"
        }) {
      if (!cell.get(name).isEmpty()) {
        element.set(name, cell.get(name));
      }
    }
    if (!cell.get("table:formula").isEmpty()) {
      traces.hidden(sheet, "formulas, which may give back what a cell does not show");
    }
    cell.children().forEach(child -> beside(child, sheet));
    if (cell.is("table:covered-table-cell")) {
      if (!displayed(cell).isBlank() || !stored(cell).isEmpty()) {
        traces.hidden(sheet, "cells that others lie over");
      }
      return new OdsCell(repeated, "", element);
    }
    String displayed = displayed(cell);
    return new OdsCell(repeated, value(cell, displayed, element, sheet), element);
  }

  /** The text that counts, which is the stored value where nothing else is displayed. */
  private String value(Node cell, String displayed, Node element, String sheet) {
    String type = cell.get("office:value-type");
    String stored = stored(cell);
    boolean hasText = cell.child("text:p").isPresent();
    if (!hasText) {
      if (NUMBERS.contains(type)) {
        element.set("office:value-type", "float").set("office:value", stored);
      }
      return stored;
    }
    if (NUMBERS.contains(type)) {
      if (StoredValue.isToldBy(displayed, stored, type.equals("percentage"))) {
        element.set("office:value-type", type.equals("currency") ? "float" : type);
        element.set("office:value", stored);
      } else {
        traces.hidden(sheet, "stored figures more exact than what its cells show");
      }
    } else if (type.equals("date") && !StoredValue.isDateToldBy(displayed, stored)) {
      traces.hidden(sheet, "stored dates more exact than what its cells show");
    } else if (type.equals("string") && !stored.isEmpty() && !isSame(stored, displayed)) {
      traces.hidden(sheet, "stored texts other than what its cells show");
    }
    return displayed;
  }

  private static boolean isSame(String one, String other) {
    return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
  }

  private static String stored(Node cell) {
    for (String name :
        new String[] {
          "office:value",
          "office:date-value",
          "office:time-value",
          "office:boolean-value",
          "office:string-value"
        }) {
      if (!cell.get(name).isEmpty()) {
        return cell.get(name);
      }
    }
    return "";
  }

  private static String displayed(Node cell) {
    StringBuilder text = new StringBuilder();
    for (Node child : cell.children()) {
      if (child.is("text:p") || child.is("text:h")) {
        text.append(text.length() > 0 ? " " : "");
        OdsText.gather(child, text);
      }
    }
    return text.toString().stripTrailing();
  }

  /** Notes what stands in a cell and is no text. */
  private void beside(Node child, String sheet) {
    switch (child.name()) {
      case "office:annotation" -> traces.hidden(sheet, "a comment on a cell");
      case "table:table" -> traces.add(Kind.UNREAD, sheet, "a table inside a cell");
      case "table:detective", "text:p", "text:h", Node.TEXT -> {}
      default -> Drawn.tell(child, sheet, traces);
    }
  }
}
