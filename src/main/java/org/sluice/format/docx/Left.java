package org.sluice.format.docx;

import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;

/** Tells of an element that is neither read nor copied: a drawing, an object, or unknown. */
final class Left {
  private Left() {}

  static void tell(Node element, Traces traces) {
    String local = element.name().substring(element.name().indexOf(':') + 1);
    switch (local) {
      case "blip", "imagedata", "pict", "drawing" -> traces.add(Kind.FIGURE, "", "a picture");
      case "chart" -> traces.add(Kind.FIGURE, "", "a chart");
      case "object", "OLEObject", "control" -> traces.hidden("", "an embedded object");
      case "txbxContent" -> {
        if (!element.allText().isBlank()) {
          traces.add(Kind.UNREAD, "", "a text box");
        }
      }
      case "oMath", "oMathPara" -> traces.add(Kind.UNREAD, "", "a mathematical formula");
      case "t", "sym" -> traces.add(Kind.UNREAD, "", "text in a place that is not read");
      default -> {}
    }
    if (!local.equals("txbxContent") && !local.startsWith("oMath")) {
      element.children().forEach(child -> tell(child, traces));
    }
  }
}
