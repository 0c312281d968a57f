package org.sluice.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sluice.grid.Place;
import org.sluice.table.Statbarn;

/**
 * A rule, a place, a reason.
 *
 * @param rule the rule's id in the pack
 * @param kind the kind of rule, named after the wrong thing
 * @param verdict what it makes of the file; a note changes nothing
 * @param table id of the table, or the file's path where it is about a whole file
 * @param places the cells it is about, in reading order, none twice
 * @param message what is wrong, in one sentence that holds no figure of the submission and nothing
 *     computed from one
 * @param advice what to do
 * @param source address of the published rule, empty where the pack gives none
 * @param evidence what the restricted report adds: figures and arithmetic; never in a default
 *     output
 * @param need what must become of the cells
 */
public record Finding(
    String rule,
    String kind,
    Verdict verdict,
    Statbarn statbarn,
    Risk risk,
    String table,
    List<Place> places,
    String message,
    String advice,
    String source,
    List<String> evidence,
    Need need) {
  /** Sorts the places and drops repeats. */
  public Finding {
    places = places.stream().distinct().sorted().toList();
    evidence = List.copyOf(evidence);
  }

  /** Whether any of these findings fails. */
  public static boolean anyFails(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAIL);
  }

  /**
   * A name that stays the same from run to run: a hash of rule, table and places, never of figures.
   */
  public String fingerprint() {
    StringBuilder named = new StringBuilder(rule).append('\n').append(table);
    places.forEach(place -> named.append('\n').append(place.a1()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(named.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
