package org.sluice.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
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
    places = isAscending(places) ? List.copyOf(places) : new TreeSet<>(places).stream().toList();
    evidence = List.copyOf(evidence);
  }

  /** Rules walk tables row by row, so that millions of places need no sorting. */
  private static boolean isAscending(List<Place> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i - 1).compareTo(places.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The same about these cells alone, without evidence, which may be about others. */
  public Finding at(List<Place> some) {
    return new Finding(
        rule, kind, verdict, statbarn, risk, table, some, message, advice, source, List.of(), need);
  }

  /** The same without some of its cells; empty where it was about nothing else. */
  public Optional<Finding> without(Predicate<Place> gone) {
    List<Place> left = places.stream().filter(gone.negate()).toList();
    if (left.size() == places.size()) {
      return Optional.of(this);
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(at(left));
  }

  /** The worst verdict of some findings, pass where there is nothing or only notes. */
  public static Verdict worst(List<Finding> findings) {
    Verdict worst = Verdict.PASS;
    for (Finding finding : findings) {
      worst = worst.and(finding.verdict());
    }
    return worst;
  }

  /** Whether any of these findings fails. */
  public static boolean anyFails(List<Finding> findings) {
    return worst(findings) == Verdict.FAIL;
  }

  /**
   * A name that stays the same from run to run: a hash of rule, table and places, never of figures.
   */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((rule + '\n' + table).getBytes(StandardCharsets.UTF_8));
      for (Place place : places) {
        digest.update(('\n' + place.a1()).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
