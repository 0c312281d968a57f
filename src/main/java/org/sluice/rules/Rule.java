package org.sluice.rules;

import java.util.List;
import java.util.Set;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Supplied;
import org.sluice.table.Table;

/** A rule with its settings: tables in, findings out. It has one of four shapes. */
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

  /** A rule about what comes with a file and stands in none of its tables. */
  non-sealed interface OverRequest extends Rule {
    /**
     * What is lacking; empty where nothing is.
     *
     * @param path the file's path in the submission
     * @param supplied what the submission says of the file; what it says is not known
     */
    List<Finding> check(String path, List<Table> tables, Set<Supplied> supplied);
  }

  /** A rule about what a file is and holds, whether or not there are tables in it. */
  non-sealed interface OverContent extends Rule {
    /** What is wrong with the file; empty where nothing is. */
    List<Finding> check(Submitted file);
  }
}
