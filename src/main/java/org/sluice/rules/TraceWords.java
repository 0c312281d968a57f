package org.sluice.rules;

import java.util.List;
import org.sluice.finding.Trace;

/** Where things are that a file holds beside its tables, in words. */
final class TraceWords {
  /** More places than this help nobody to find them. */
  private static final int NAMED = 5;

  private TraceWords() {}

  /** In brackets with a blank in front; empty where nothing is said. */
  static String where(List<Trace> traces) {
    List<String> places =
        traces.stream().map(Trace::where).filter(where -> !where.isEmpty()).distinct().toList();
    if (places.isEmpty()) {
      return "";
    }
    String named = String.join(", ", places.subList(0, Math.min(NAMED, places.size())));
    return " (" + named + (places.size() > NAMED ? " and elsewhere" : "") + ")";
  }
}
