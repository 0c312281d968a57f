package org.sluice.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Printed blocks that repeat a program, as reports made from notebooks do. They are no output: what
 * looks like a table in them is none, and their lines are only looked at for numbers.
 */
final class CodeListing {
  private static final Set<String> LANGUAGES =
      Set.of("r", "python", "sql", "sas", "stata", "bash", "sourcecode", "julia");

  private static final List<String> INPUTS =
      List.of("input_area", "inputarea", "cell_input", "nbinput", "sourcecode", "language-");

  private static final int NEAR = 5;

  private CodeListing() {}

  static boolean is(Element block) {
    if (block.classNames().stream().anyMatch(name -> LANGUAGES.contains(lower(name)))
        || block.children().stream().anyMatch(CodeListing::holdsInput)) {
      return true;
    }
    Element up = block;
    for (int i = 0; i < NEAR && up != null; i++) {
      if (holdsInput(up)) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  /** The classes of an element that the page is read by, spelled as they are known here. */
  static String known(Element element) {
    Set<String> known = new TreeSet<>();
    for (String name : element.classNames()) {
      LANGUAGES.stream().filter(lower(name)::equals).forEach(known::add);
      INPUTS.stream().filter(lower(name)::contains).forEach(known::add);
      if (name.equals(Shown.FOOTNOTE_MARKS)) {
        known.add(name);
      }
    }
    return String.join(" ", known);
  }

  private static boolean holdsInput(Element element) {
    String classes = lower(element.className());
    return INPUTS.stream().anyMatch(classes::contains);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
