package org.sluice.finding;

import java.util.Collection;
import java.util.Locale;

/** What may leave, from best to worst; a note is reported and changes nothing. */
public enum Verdict {
  NOTE,
  PASS,
  REVIEW,
  FAIL;

  /** The name in packs and reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The worse of two. */
  public Verdict and(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The worst of all, pass where there is nothing or only notes. */
  public static Verdict worst(Collection<Verdict> verdicts) {
    Verdict worst = PASS;
    for (Verdict verdict : verdicts) {
      worst = worst.and(verdict);
    }
    return worst;
  }
}
