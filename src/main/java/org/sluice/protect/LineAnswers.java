package org.sluice.protect;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What is true of a measure along a line of records, worked out once a line and not a record. */
final class LineAnswers {
  private record Answers(BitSet asked, BitSet yes) {}

  private final Map<List<Integer>, Answers> answers = new HashMap<>();

  /** The answer for a line along a dimension, worked out when it is asked for first. */
  boolean of(int measure, int dimension, int line, BooleanSupplier anew) {
    Answers known =
        answers.computeIfAbsent(
            List.of(measure, dimension), key -> new Answers(new BitSet(), new BitSet()));
    if (!known.asked().get(line)) {
      known.asked().set(line);
      known.yes().set(line, anew.getAsBoolean());
    }
    return known.yes().get(line);
  }
}
