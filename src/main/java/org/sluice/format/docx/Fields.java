package org.sluice.format.docx;

import java.util.Locale;
import java.util.Set;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;

/** The instructions of fields, whose results show and whose instructions do not. */
final class Fields {
  private static final Set<String> FETCH =
      Set.of("INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DOCVARIABLE", "DATABASE", "MERGEFIELD");

  private final StringBuilder instructions = new StringBuilder();
  private boolean formField;

  /** Gathers what an element says to a field, if it does; an instruction may lie in many runs. */
  void add(Node element) {
    switch (element.name()) {
      case "w:instrText" -> instructions.append(element.allText());
      case "w:fldChar" -> {
        instructions.append('\n');
        formField |= element.child("w:ffData").isPresent();
      }
      case "w:fldSimple" -> instructions.append('\n').append(element.get("w:instr")).append('\n');
      case "w:sdtPr" ->
          formField |=
              element.child("w:dropDownList").isPresent()
                  || element.child("w:comboBox").isPresent();
      default -> {}
    }
  }

  void tell(Traces traces) {
    if (formField) {
      traces.hidden("", "a form field with its entries");
    }
    instructions.toString().lines().forEach(line -> tell(line, traces));
  }

  private static void tell(String instruction, Traces traces) {
    String stripped = instruction.strip().toUpperCase(Locale.ROOT);
    int space = stripped.indexOf(' ');
    String verb = space < 0 ? stripped : stripped.substring(0, space);
    if (verb.startsWith("DDE") || verb.equals("MACROBUTTON")) {
      traces.add(Kind.MACRO, "", "a field that runs a program");
    } else if (FETCH.contains(verb) || verb.startsWith("=")) {
      traces.hidden("", "a link or a formula in a field");
    }
  }
}
