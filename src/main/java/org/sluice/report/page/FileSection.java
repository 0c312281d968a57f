package org.sluice.report.page;

import java.util.List;
import org.sluice.finding.Problem;
import org.sluice.finding.Verdict;

/**
 * A file in detail.
 *
 * @param copy what became of its copy, in a sentence; empty where none was needed
 * @param copyPath where the copy lies, empty where none stands
 * @param cards findings about the file as a whole
 * @param tablesLeftOut how many tables are not shown
 * @param cardsLeftOut how many groups of findings are not shown
 * @param suggestions what could be done instead
 * @param costs what the treatment and each suggestion take from the figures; restricted
 * @param withheld what only the restricted report shows
 * @param withheldLeftOut how many treated cells are not listed there
 * @param sourceSha256 digest of the source, empty in a default report
 */
public record FileSection(
    String anchor,
    Verdict verdict,
    String path,
    String content,
    String copy,
    String copyPath,
    List<Card> cards,
    List<TableSection> tables,
    int tablesLeftOut,
    int cardsLeftOut,
    List<Problem> problems,
    List<String> suggestions,
    List<CostLine> costs,
    List<WithheldLine> withheld,
    int withheldLeftOut,
    String sourceSha256) {

  /** A table of the file, with the findings about it. */
  public record TableSection(
      String title, Verdict verdict, List<Card> cards, Drawing drawing, HowRead read) {
    /** Whether the findings stand below the drawing, because one or the other wants the width. */
    public boolean isStacked() {
      return drawing.letters().size() > 6 || cards.size() > 3;
    }
  }

  /** A treated cell as only the restricted report shows it. */
  public record WithheldLine(
      String cell, String action, String value, String reason, String interval, String proof) {}

  /**
   * What a treatment takes from the figures, as only the restricted report shows it.
   *
   * @param length of the bar that is drawn for it, out of 100
   */
  public record CostLine(
      String what, int cells, String value, String meanChange, String hellinger, int length) {}
}
