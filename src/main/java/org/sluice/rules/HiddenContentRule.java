package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Trace;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;

/** What a file holds and does not show: nobody who looks at it sees what leaves with it. */
record HiddenContentRule(RuleHead head, Settings settings) implements Rule.OverContent {
  private static final Setting<List<HiddenSort>> REVIEW =
      Forms.someOf(
              "review",
              HiddenSort.class,
              List.of(HiddenSort.PROPERTIES),
              "What a person looks at, and does not fail.")
          .stricter(Strictness.fewer());

  static final Kind KIND =
      new Kind(
          "hidden-content",
          "Something that a file holds and does not show.",
          List.of(REVIEW),
          (head, given) -> new HiddenContentRule(head, new Settings(given.get(REVIEW))));

  /** Looked for under every pack that has no such rule of its own. */
  static final HiddenContentRule ALWAYS =
      new HiddenContentRule(
          RuleHead.always(KIND.name(), Verdict.FAIL), new Settings(REVIEW.otherwise()));

  /** Which sorts are for a person. */
  record Settings(List<HiddenSort> review) {
    /** Copies the list. */
    Settings {
      review = List.copyOf(review);
    }
  }

  /** What one finding is about. */
  private record Group(HiddenSort sort, boolean inCopy) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      return sort == other.sort
          ? Boolean.compare(inCopy, other.inCopy)
          : sort.compareTo(other.sort);
    }
  }

  @Override
  public List<Finding> check(Submitted file) {
    Map<Group, List<Trace>> groups = new TreeMap<>();
    for (Trace trace : file.content().traces()) {
      if (trace.kind() == Trace.Kind.HIDDEN) {
        Group group = new Group(HiddenSort.of(trace), trace.inCopy());
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(trace);
      }
    }
    List<Finding> findings = new ArrayList<>();
    groups.forEach((group, traces) -> findings.add(finding(file.path(), group, traces)));
    return findings;
  }

  private Finding finding(String path, Group group, List<Trace> traces) {
    Verdict verdict = settings.review().contains(group.sort()) ? head.review() : head.verdict();
    String what = traces.stream().map(Trace::what).distinct().collect(Collectors.joining(" and "));
    return head.finding(
        verdict,
        Statbarn.FREQUENCIES,
        Risk.AUXILIARY_INFORMATION,
        path,
        List.of(),
        new Wording(
            "This file holds "
                + what
                + TraceWords.where(traces)
                + " that whoever opens it may not see",
            group.sort().advice()),
        List.of(),
        group.inCopy() ? new Need.Person() : new Need.Removal());
  }
}
