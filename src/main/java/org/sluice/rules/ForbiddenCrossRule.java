package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Dimension;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** Tables that cross variables which a service keeps apart. */
record ForbiddenCrossRule(RuleHead head, Settings settings) implements Rule.OverTable {
  private static final Setting<List<List<String>>> NEVER_TOGETHER =
      NamesForm.setting(
          "never-together",
          "Names of dimensions that may not all stand in one table; a dimension whose name holds"
              + " the words is meant too.");
  private static final Setting<Integer> GEOGRAPHIES =
      Forms.whole(
          "geographies",
          0,
          0,
          100,
          "The most geographies in one table, an area and its code counting once; 0 for no limit.");

  static final Kind KIND =
      new Kind(
          "forbidden-cross",
          "A table that crosses variables which must be kept apart.",
          List.of(NEVER_TOGETHER, GEOGRAPHIES),
          (head, given) -> new ForbiddenCrossRule(head, Settings.from(given)));

  /**
   * What may not be crossed.
   *
   * @param geographies 0 for no limit
   */
  record Settings(List<List<String>> neverTogether, int geographies) {
    /** Refuses a rule about nothing. */
    Settings {
      neverTogether = List.copyOf(neverTogether);
      if (neverTogether.isEmpty() && geographies == 0) {
        throw new IllegalArgumentException("a rule keeps something apart");
      }
    }

    static Settings from(Given given) {
      List<List<String>> neverTogether = given.get(NEVER_TOGETHER);
      int geographies = given.get(GEOGRAPHIES);
      if (neverTogether.isEmpty() && geographies == 0) {
        if (!given.has(NEVER_TOGETHER)) {
          String advice = "write `never-together: [[ethnicity, religion]]`";
          given.fault(GEOGRAPHIES, "`never-together` or `geographies`", "neither", advice);
        }
        geographies = 1;
      }
      return new Settings(neverTogether, geographies);
    }
  }

  @Override
  public List<Finding> check(Table table) {
    List<HeadWords> named = new ArrayList<>();
    for (Dimension dimension : table.dimensions()) {
      if (dimension.hierarchy().leaves().length > 1) {
        named.add(HeadWords.of(dimension.name()).singular());
      }
    }
    long nameless = named.stream().filter(name -> name.words().isEmpty()).count();
    List<HeadWords> labels = foldedAway(table);
    List<String> forbidden = new ArrayList<>();
    boolean unclear = false;
    for (List<String> group : settings.neverTogether()) {
      List<String> left = group.stream().filter(name -> !isAmong(name, named)).toList();
      if (left.isEmpty()) {
        forbidden.add(String.join(" with ", group));
      } else {
        long told = left.stream().filter(name -> isAmong(name, labels)).count();
        unclear |= told + nameless >= left.size();
      }
    }
    if (settings.geographies() > 0 && geographies(table) > settings.geographies()) {
      forbidden.add("more geographies than " + settings.geographies());
    }
    if (!forbidden.isEmpty()) {
      return List.of(finding(table, head.verdict(), forbiddenWording(forbidden)));
    }
    return unclear ? List.of(finding(table, head.review(), UNCLEAR)) : List.of();
  }

  /** Columns of labels that are no dimension, because each label follows from another column. */
  private static List<HeadWords> foldedAway(Table table) {
    return table.surroundings().labels().stream()
        .filter(head -> table.dimensions().stream().noneMatch(each -> each.name().equals(head)))
        .map(head -> HeadWords.of(head).singular())
        .toList();
  }

  private static boolean isAmong(String name, List<HeadWords> names) {
    HeadWords wanted = HeadWords.of(name).singular();
    return names.stream().anyMatch(each -> each.holds(wanted));
  }

  /** How many dimensions are areas, where a code and its name are one. */
  private static int geographies(Table table) {
    int[] records = IntStream.range(0, table.size()).filter(r -> !table.isStated(r)).toArray();
    List<Integer> different = new ArrayList<>();
    for (int d = 0; d < table.dimensions().size(); d++) {
      int dimension = d;
      Dimension each = table.dimensions().get(d);
      if (each.nature() == Dimension.Nature.AREA
          && each.hierarchy().leaves().length > 1
          && different.stream().noneMatch(other -> isSame(table, dimension, other, records))) {
        different.add(d);
      }
    }
    return different.size();
  }

  private static boolean isSame(Table table, int one, int other, int[] records) {
    return Dependence.follows(table, one, other, records)
        && Dependence.follows(table, other, one, records);
  }

  private static final Wording UNCLEAR =
      new Wording(
          "Cannot assess: this table may cross variables that must be kept apart, as a breakdown has no"
              + " name or follows from another one",
          "give every breakdown a name, and leave out the column that must not stand here");

  private static Wording forbiddenWording(List<String> forbidden) {
    return new Wording(
        "This table crosses what must be kept apart: " + String.join("; ", forbidden),
        "show the variables in tables of their own, or leave one out");
  }

  private Finding finding(Table table, Verdict verdict, Wording wording) {
    return head.finding(
        verdict,
        Statbarn.LINKED_MULTILEVEL_TABLES,
        Risk.DIFFERENCING,
        table,
        List.of(),
        wording,
        List.of(),
        new Need.Person());
  }
}
