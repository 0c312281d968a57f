package org.sluice.format.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Traces;

/** What a sheet says beside its cells and does not show: rules, filters, heads of printed pages. */
final class SheetSigns {
  private final String sheet;
  private final Traces traces;
  private final StringBuilder text = new StringBuilder();
  private boolean listens;
  private boolean inRule;

  SheetSigns(String sheet, Traces traces) {
    this.sheet = sheet;
    this.traces = traces;
  }

  /** Any event outside of the cells. */
  void event(int event, XMLStreamReader xml) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      begin(xml);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      end(xml.getLocalName());
    } else if (listens && xml.hasText() && text.length() < 1_000) {
      text.append(xml.getText());
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "conditionalFormatting" -> inRule = true;
      case "formula", "formula1", "formula2", "f" -> listen();
      case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
          listen();
      case "cfvo" -> {
        String value = Attributes.text(xml, "val");
        if (Attributes.text(xml, "type").equals("num") && Formulas.holdsValue(value)) {
          rule();
        }
      }
      case "filter", "customFilter", "dateGroupItem" ->
          traces.hidden(sheet, "the values that a filter lets through");
      case "scenario" -> traces.hidden(sheet, "a scenario with other values");
      case "customSheetView" -> traces.hidden(sheet, "another way of looking at the cells");
      default -> {}
    }
  }

  private void listen() {
    text.setLength(0);
    listens = true;
  }

  private void end(String element) {
    switch (element) {
      case "conditionalFormatting" -> inRule = false;
      case "formula", "formula1", "formula2", "f" -> {
        if (listens && Formulas.holdsValue(text.toString())) {
          rule();
        }
        listens = false;
      }
      case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
        if (listens && isWords(text)) {
          traces.hidden(sheet, "text that shows only when it is printed");
        }
        listens = false;
      }
      default -> {}
    }
  }

  private void rule() {
    traces.hidden(
        sheet,
        inRule
            ? "a conditional format whose rule holds a value"
            : "a rule for what may be typed that holds values");
  }

  /** Whether there is more than codes: sides, page numbers, types and sizes. */
  private static boolean isWords(CharSequence text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&' && at + 1 < text.length()) {
        at = afterCode(text, at + 1);
      } else if (Character.isLetterOrDigit(c)) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private static int afterCode(CharSequence text, int at) {
    char code = text.charAt(at);
    int end = at + 1;
    if (code == '"') {
      while (end < text.length() && text.charAt(end) != '"') {
        end++;
      }
      return end + 1;
    }
    while (Character.isDigit(code) && end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
