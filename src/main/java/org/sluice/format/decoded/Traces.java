package org.sluice.format.decoded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Trace;

/** Collects what a file holds beside its tables; the same thing in the same part is told once. */
public final class Traces {
  private final boolean inCopy;
  private final Set<Trace> seen = new LinkedHashSet<>();

  private Traces(boolean inCopy) {
    this.inCopy = inCopy;
  }

  /** Traces of a file that is never copied, or whose copy would keep them. */
  public static Traces thatStay() {
    return new Traces(true);
  }

  /** Traces of a file whose copy leaves them out. */
  public static Traces thatCopiesLeaveOut() {
    return new Traces(false);
  }

  /** Adds what a copy leaves out or keeps, as all here. */
  public void add(Trace.Kind kind, String where, String what) {
    seen.add(new Trace(kind, where, what, inCopy));
  }

  /** Adds what every copy would keep. */
  public void stays(Trace.Kind kind, String where, String what) {
    seen.add(new Trace(kind, where, what, true));
  }

  /** Adds content that does not show. */
  public void hidden(String where, String what) {
    add(Trace.Kind.HIDDEN, where, what);
  }

  /** Whether something was met that does not show. */
  public boolean holdHidden() {
    return seen.stream().anyMatch(trace -> trace.kind() == Trace.Kind.HIDDEN);
  }

  /** All of them, in the order in which they were met. */
  public List<Trace> all() {
    return new ArrayList<>(seen);
  }
}
