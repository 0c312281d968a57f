package org.sluice.report.page;

import java.util.List;
import org.sluice.finding.Verdict;

/**
 * Findings of one rule that say the same of different cells.
 *
 * @param number counts from 1 within the file; cells in the drawing refer to it
 * @param cells A1 references, cut where there are too many
 * @param sourceIsLink whether the source is an address that may become a link
 * @param fingerprints of all findings on the card
 * @param evidence figures and arithmetic, empty in a default report
 */
public record Card(
    int number,
    String anchor,
    Verdict verdict,
    String rule,
    String kind,
    String statbarn,
    String risk,
    String message,
    String advice,
    String cells,
    String source,
    boolean sourceIsLink,
    List<String> fingerprints,
    List<String> evidence) {}
