package org.sluice.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.finding.Verdict;
import org.sluice.table.CellValue;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/**
 * Tables in which a mark may stand for a zero although zeros are shown: a rule against class
 * disclosure may have withheld the empty categories of a group together with the full one. Such a
 * group has two marks at least, and nothing but zeros is shown beside them.
 */
final class HiddenZeros {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private HiddenZeros() {}

  /** Ids of the tables that have such a group under one of these rules. */
  static Set<String> in(List<Table> tables, List<Rule> rules) {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : rules) {
      if (rule instanceof ClassDisclosureRule group && group.head().verdict() != Verdict.NOTE) {
        boolean nearly = group.settings().largestShare().compareTo(HUNDRED) < 0;
        tables.stream().filter(table -> hasGroup(table, nearly)).map(Table::id).forEach(ids::add);
      }
    }
    return ids;
  }

  private static boolean hasGroup(Table table, boolean nearly) {
    for (int d = 0; d < table.dimensions().size(); d++) {
      List<Sum> sums = table.dimensions().get(d).hierarchy().sums();
      Lines lines = Lines.along(table, d);
      for (int line = 0; !sums.isEmpty() && line < lines.count(); line++) {
        Map<Integer, Integer> records = lines.byCategory(line);
        for (int m = 0; m < table.measures().size(); m++) {
          int measure = m;
          if (table.measures().get(m).role().isCount()
              && sums.stream().anyMatch(sum -> isGroup(table, measure, sum, records, nearly))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isGroup(
      Table table, int measure, Sum sum, Map<Integer, Integer> records, boolean nearly) {
    int marks = 0;
    for (int part : sum.parts()) {
      Integer record = records.get(part);
      if (record != null && table.column(measure).isWithheld(record)) {
        marks++;
      } else if (record != null
          && !nearly
          && table.value(measure, record) instanceof CellValue.Shown shown
          && shown.value().signum() != 0) {
        return false;
      }
    }
    return marks >= 2;
  }
}
