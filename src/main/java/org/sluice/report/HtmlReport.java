package org.sluice.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.sluice.finding.Assessment;

/**
 * {@code report.html}: one self-contained page, written by templates that escape by context.
 *
 * @param restricted whether withheld values, reasons, intervals and evidence are shown
 */
record HtmlReport(boolean restricted) implements Report {
  private static final String TEMPLATES = "org.sluice.report.html";

  @Override
  public String render(Assessment assessment) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    StringOutput page = new StringOutput();
    engine.render("report.jte", Pages.of(assessment, restricted), new VisibleOutput(page));
    return page.toString();
  }

  /** Shows what hides: every text that a template is given comes from outside until proven. */
  private static final class VisibleOutput extends OwaspHtmlTemplateOutput {
    VisibleOutput(TemplateOutput out) {
      super(out);
    }

    @Override
    public void writeUserContent(String text) {
      super.writeUserContent(text == null ? "" : Visible.of(text));
    }
  }
}
