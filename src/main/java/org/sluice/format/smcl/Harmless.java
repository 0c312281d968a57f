package org.sluice.format.smcl;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that Stata itself puts where they do not show: how a paragraph is set, error codes. */
final class Harmless {
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "pstd",
          "psee",
          "phang",
          "phang2",
          "phang3",
          "pmore",
          "pmore2",
          "pmore3",
          "pin",
          "pin2",
          "pin3",
          "p2colset",
          "p2col",
          "p2coldent",
          "p2line",
          "synoptset",
          "synopt");

  /** Up to four widths, none of which is wider than a page. */
  private static final Pattern WIDTHS = Pattern.compile("(\\d{1,2}( \\d{1,2}){0,3})?");

  private static final Pattern CODE = Pattern.compile("(r\\(\\d{1,4}\\)), local");

  private Harmless() {}

  /** Whether what does not show of a directive tells of nobody. */
  static boolean is(Directive directive) {
    String arguments = directive.arguments();
    return PARAGRAPHS.contains(directive.name())
        ? WIDTHS.matcher(arguments).matches() && (directive.texts() || directive.endsInArguments())
        : directive.name().equals("search") && showsCode(directive, arguments);
  }

  /** {@code {search r(111), local:r(111);}}, which follows every error. */
  private static boolean showsCode(Directive directive, String arguments) {
    var code = CODE.matcher(arguments);
    return code.matches()
        && directive.source().startsWith(code.group(1) + ";}", directive.head() + 1);
  }
}
