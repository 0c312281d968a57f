package org.sluice.format.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.finding.Trace;

/** Collects what a workbook holds beside the cells that show; a copy leaves all of it out. */
final class TraceList {
  /** Where a trace is that belongs to no sheet. */
  static final String WORKBOOK = "the workbook";

  private final Set<Trace> traces = new LinkedHashSet<>();

  void hidden(String where, String what) {
    add(Trace.Kind.HIDDEN, where, what);
  }

  void add(Trace.Kind kind, String where, String what) {
    traces.add(new Trace(kind, where, what, false));
  }

  boolean holdsHidden() {
    return traces.stream().anyMatch(trace -> trace.kind() == Trace.Kind.HIDDEN);
  }

  List<Trace> list() {
    return new ArrayList<>(traces);
  }
}
