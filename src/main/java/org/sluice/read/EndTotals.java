package org.sluice.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * First or last rows that seem to be the total of the others although no label says so: {@code
 * England} under regions, {@code 2020} under quarters. Where a mark stands among the others the sum
 * cannot be seen to hold, and the total gives the marks back.
 */
final class EndTotals {
  /** What is said of them, after the place. */
  static final String SAYS =
      " may be the total of the others, though no label says so, and what it leaves of them was not"
          + " read";

  /** Labels that may be all of what stands beside them. */
  private static final Set<String> MAY_BE_ALL =
      Set.of(
          "england",
          "wales",
          "scotland",
          "northern ireland",
          "ireland",
          "country",
          "nation",
          "state",
          "region",
          "cohort",
          "whole cohort",
          "sample",
          "full sample",
          "whole sample",
          "people",
          "children",
          "either",
          "together",
          "n",
          "summe",
          "ensemble",
          "totaal",
          "any age",
          "year",
          "annual",
          "full year",
          "whole year",
          "both areas",
          "everybody");

  private static final Pattern WIDE =
      Pattern.compile(
          "(?:(?:19|20)\\d\\d(?:[/-]\\d{2,4})?(?: .*)?|under \\d+|<\\s?\\d+|0\\s?\\+|12 months)");

  private final Table table;
  private final int dimension;
  private final Dimension categories;

  private EndTotals(Table table, int dimension) {
    this.table = table;
    this.dimension = dimension;
    this.categories = table.dimensions().get(dimension);
  }

  /** Whether the first or last category of a dimension may be a total that it is not read as. */
  static boolean mayBe(Table table) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      Dimension each = table.dimensions().get(d);
      boolean open = each.size() > 2;
      if (open
          && (new EndTotals(table, d).seems(0) || new EndTotals(table, d).seems(each.size() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** One count, or several, tell so, and none denies it. */
  private boolean seems(int end) {
    boolean seems = false;
    if (categories.hierarchy().isTotal(end)) {
      return false;
    }
    for (int m = 0; m < table.measures().size(); m++) {
      boolean count =
          table.measures().get(m).role().isCount() && table.measures().get(m).roundedTo().isEmpty();
      for (List<Integer> line : count ? lines() : List.<List<Integer>>of()) {
        Line told = told(line, m, end);
        if (told == Line.DENIES) {
          return false;
        }
        seems |= told == Line.TELLS;
      }
    }
    return seems;
  }

  private enum Line {
    TELLS,
    DENIES,
    SILENT
  }

  private Line told(List<Integer> line, int measure, int end) {
    Column column = table.column(measure);
    double rest = 0;
    int marks = 0;
    int shown = 0;
    boolean some = false;
    for (int record : line) {
      boolean isEnd = table.category(dimension, record) == end;
      if (categories.hierarchy().isTotal(table.category(dimension, record))) {
        continue;
      }
      if (column.isWithheld(record) && !isEnd) {
        marks++;
      } else if (column.isShown(record)) {
        rest += isEnd ? column.approximate(record) : -column.approximate(record);
        some |= isEnd;
        shown += isEnd ? 0 : 1;
      } else {
        return Line.SILENT;
      }
    }
    if (!some || shown == 0) {
      return Line.SILENT;
    }
    boolean named = isNamed(end);
    if (rest < marks || (marks == 0 && !Few.are(rest))) {
      return Line.DENIES;
    }
    boolean few = rest < (double) Few.MINIMUM * Math.max(1, marks);
    boolean enough = named || (marks > 0 && shown > 1);
    return few && enough && marks <= 2 ? Line.TELLS : Line.SILENT;
  }

  private boolean isNamed(int end) {
    String label = Dimension.plain(categories.label(end));
    return MAY_BE_ALL.contains(label) || WIDE.matcher(label).matches();
  }

  /** The records that agree in every other dimension, in their order. */
  private List<List<Integer>> lines() {
    Map<List<Integer>, List<Integer>> lines = new LinkedHashMap<>();
    for (int record = 0; record < table.size(); record++) {
      if (!table.isStated(record)) {
        List<Integer> others = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
          others.add(d == dimension ? -1 : table.category(d, record));
        }
        lines.computeIfAbsent(others, key -> new ArrayList<>()).add(record);
      }
    }
    return List.copyOf(lines.values());
  }
}
