package org.sluice.format.argus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sluice.finding.Problem;

/**
 * Reads the hierarchy of a variable: a code a line, depth first, the total left out; a code one
 * level further down is led by the lead string once more (src/tauargus/model/Metadata.java,
 * writeHrcFile).
 */
public final class HrcReader {
  private HrcReader() {}

  /** The codes, if nothing is wrong with them; whatever is wrong goes to the faults. */
  public static Optional<List<HrcCode>> read(
      String path, String text, String lead, Consumer<Problem> faults) {
    List<HrcCode> codes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int depth = 0;
    boolean faulty = false;
    for (Lines.Line line : Lines.of(text)) {
      String rest = line.text().strip();
      int leads = 0;
      while (!lead.isEmpty() && rest.startsWith(lead)) {
        rest = rest.substring(lead.length()).strip();
        leads++;
      }
      String place = path + ": line " + line.number();
      if (rest.isEmpty()) {
        faults.accept(new Problem(place, "a code behind the lead string", "none", "add it"));
        faulty = true;
      } else if (!seen.add(rest)) {
        faults.accept(
            new Problem(
                place,
                "every code once",
                "the code " + rest + " again",
                "give the second place a code of its own"));
        faulty = true;
      }
      if (leads > depth) {
        faults.accept(
            new Problem(
                place,
                "a code at most one level below the one before it",
                "one more than a level below",
                "correct the number of lead strings " + lead));
        faulty = true;
      }
      depth = leads + 1;
      codes.add(new HrcCode(rest, depth, line.number()));
    }
    if (codes.isEmpty()) {
      faults.accept(new Problem(path, "a code a line", "no code", "give the hierarchy's codes"));
      faulty = true;
    }
    return faulty ? Optional.empty() : Optional.of(codes);
  }
}
