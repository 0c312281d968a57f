package org.sluice.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.sluice.finding.Problem;

/** What is doubtful in the characters of a text: the kind and the first place, never the text. */
public final class Doubts {
  private Doubts() {}

  /**
   * Damage first, then characters that no table needs.
   *
   * @param path the file, for damage that left no trace in the characters
   * @param where names the place of an offset in the text
   */
  public static List<Problem> of(String path, EncodedText text, IntFunction<String> where) {
    List<Problem> problems = new ArrayList<>();
    text.damage().ifPresent(why -> problems.add(damaged(path, text, where, why)));
    for (Oddity oddity : Oddity.values()) {
      boolean said = oddity == Oddity.LOST && text.damage().isPresent();
      if (!said) {
        text.oddities()
            .seen(oddity)
            .ifPresent(seen -> problems.add(odd(oddity, seen, where.apply(seen.first()))));
      }
    }
    return problems;
  }

  private static Problem damaged(
      String path, EncodedText text, IntFunction<String> where, String why) {
    return new Problem(
        text.oddities().seen(Oddity.LOST).map(seen -> where.apply(seen.first())).orElse(path),
        "text in one encoding",
        text.encoding().title() + " that does not decode: " + why,
        "save the file as UTF-8; it was read as well as it can be, and gets no copy");
  }

  private static Problem odd(Oddity oddity, Oddities.Seen seen, String where) {
    return new Problem(
        where,
        "plain text",
        seen.count() == 1 ? "one of the " + oddity.title() : seen.count() + " " + oddity.title(),
        oddity.harm() + ": look at the cell and write it anew");
  }
}
