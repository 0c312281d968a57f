package org.sluice.report;

import org.sluice.finding.Assessment;
import org.sluice.finding.FileAssessment;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * How much was judged, so that a pass over little is not taken for a pass over much. Numbers of
 * figures, never sums of them.
 *
 * @param counts figures read as counts or denominators, withheld ones left out
 * @param statistics figures of any other role that a rule may judge
 * @param others figures read as identifiers, dates, codes or nothing known, which no rule judges
 */
record Judged(int tables, long counts, long statistics, long others) {
  /** Looks through all tables. */
  static Judged of(Assessment assessment) {
    int tables = 0;
    long counts = 0;
    long statistics = 0;
    long others = 0;
    for (FileAssessment file : assessment.files()) {
      for (Table table : file.tables()) {
        tables++;
        for (int measure = 0; measure < table.measures().size(); measure++) {
          Measure figures = table.measures().get(measure);
          long shown = table.column(measure).shown();
          if (figures.role().isCount()) {
            counts += shown;
          } else if (isPlain(figures.role())) {
            others += shown;
          } else {
            statistics += shown;
          }
        }
      }
    }
    return new Judged(tables, counts, statistics, others);
  }

  private static boolean isPlain(Role role) {
    return switch (role) {
      case IDENTIFIER, DATE, CODE, OTHER -> true;
      default -> false;
    };
  }

  /** One clause for people. */
  String sentence() {
    if (tables == 0) {
      return "no table";
    }
    String figures =
        Wording.count(counts, "count") + " and " + Wording.count(statistics, "other statistic");
    return figures
        + " in "
        + Wording.count(tables, "table")
        + (others == 0 ? "" : "; read as no statistics: " + Wording.count(others, "figure"));
  }
}
