package org.sluice.finding;

import java.util.List;

/**
 * The pack that judged.
 *
 * @param id the pack's id
 * @param sha256 digest of the pack's text, and of every pack it extends, in hex
 * @param title of the document that holds the rules
 * @param service whose rules they are, empty where the pack names none
 * @param exceptions whether the service lets out what its rules refuse, in a few words; empty where
 *     the pack does not say
 * @param source address of the published rules that the pack encodes, empty where it gives none
 * @param grade how good that source is: {@code A} first-hand, {@code C} second-hand; empty where
 *     the pack does not say
 * @param notChecked published rules of the service that are not judged, one line each
 */
public record RulesUsed(
    String id,
    String version,
    String sha256,
    String title,
    String service,
    String exceptions,
    String source,
    String grade,
    List<String> notChecked) {
  /** Copies the list. */
  public RulesUsed {
    notChecked = List.copyOf(notChecked);
  }
}
