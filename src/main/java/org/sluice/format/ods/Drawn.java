package org.sluice.format.ods;

import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;

/** Tells of pictures, charts, objects and shapes on a sheet. */
final class Drawn {
  private Drawn() {}

  static void tell(Node element, String sheet, Traces traces) {
    switch (element.name()) {
      case "draw:image" -> traces.add(Kind.FIGURE, sheet, "a picture");
      case "draw:object", "draw:object-ole" -> {
        traces.add(Kind.FIGURE, sheet, "a chart or object");
        traces.hidden(sheet, "the figures embedded in a chart or object");
      }
      case "draw:plugin", "draw:applet" -> traces.add(Kind.MACRO, sheet, "a program");
      case "draw:control" -> traces.hidden(sheet, "a form with values");
      case "text:p", "text:h", "text:list" -> {
        if (!element.allText().isBlank()) {
          traces.add(Kind.UNREAD, sheet, "text in a shape");
        }
      }
      default -> {}
    }
    element.children().forEach(child -> tell(child, sheet, traces));
  }
}
