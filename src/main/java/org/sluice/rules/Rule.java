package org.sluice.rules;

import java.util.List;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.table.Table;

/** A rule with its settings: tables in, findings out. It has one of two shapes. */
public sealed interface Rule {
  /** What the rule has whatever its kind. */
  RuleHead head();

  /** A rule that judges each table by itself. */
  non-sealed interface OverTable extends Rule {
    /** What is wrong with this table; empty where nothing is. */
    List<Finding> check(Table table);

    /** What is wrong between these tables of one file, more than one; empty where nothing is. */
    default List<Finding> between(List<Table> tables) {
      return List.of();
    }
  }

  /** A rule that needs all tables of a file at once. */
  non-sealed interface OverFile extends Rule {
    /**
     * What is wrong with these tables of one file; empty where nothing is.
     *
     * @param knowledge what the pack tells everybody, an intruder included
     */
    List<Finding> check(List<Table> tables, Knowledge knowledge);
  }
}
