package org.sluice.format.printed;

/**
 * The correlations that R prints below the fixed effects of a mixed model: their names, cut short,
 * stand close together over the lower triangle, of which the first row has a single figure.
 */
final class CorrelatedEffects {
  private static final String TITLE = "Correlation of Fixed Effects:";

  private CorrelatedEffects() {}

  /** Whether a line is the head of such a matrix. */
  static boolean head(Page page, int line) {
    return line > 0
        && page.is(line, Page.Kind.TEXT)
        && page.trimmedStarts(line - 1, TITLE)
        && page.indent(line) > 0
        && Row.hasFigure(page, line + 1);
  }
}
