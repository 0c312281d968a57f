package org.sluice.protect;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.audit.Cells;
import org.sluice.audit.Intruder;
import org.sluice.audit.Knowledge;
import org.sluice.audit.Level;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Redaction;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/**
 * Gathers what shows that a redaction holds and has it checked: the tables that the audit of each
 * primary left, and for everybody who is alone in a withheld cell one of these, or one found anew,
 * in which the own figure stands still and the primary does not.
 */
final class Certificates {
  private final Table table;
  private final Knowledge knowledge;
  private final Budget budget;
  private final long[] figures;
  private final boolean[] withheld;
  private final int[] loneUnits;
  private final CertificateChecker checker;
  private final Map<Place, Integer> recordAt = new HashMap<>();
  private final Map<Integer, BitSet> suspects = new TreeMap<>();
  private int exactFailures;
  private int levelFailures;

  /**
   * The certificates of one redaction.
   *
   * @param ends for each primary record how far it must be able to sink and to rise
   * @param least the least that each record can be where it is withheld
   * @param units how many units each record holds
   */
  Certificates(
      Table table,
      Redaction redaction,
      Map<Integer, long[]> ends,
      long[] least,
      long[] units,
      Knowledge knowledge,
      Budget budget) {
    PlainTable plain = new PlainTable(table);
    this.table = table;
    this.knowledge = knowledge;
    this.budget = budget;
    this.figures = plain.figures();
    this.withheld = new boolean[figures.length];
    for (int record = 0; record < figures.length; record++) {
      recordAt.put(table.place(0, record), record);
      withheld[record] = redaction.withheld().contains(table.place(0, record));
    }
    this.loneUnits = plain.loneUnits(units);
    this.checker = new CertificateChecker(figures, plain.sums(), withheld, least);
    ends.keySet().forEach(primary -> suspects.put(primary, insiders(primary)));
    ends.forEach((primary, range) -> check(redaction, primary, range));
    findMore();
  }

  /** Everybody who is alone in a withheld cell, but not in this one. */
  private BitSet insiders(int primary) {
    BitSet insiders = new BitSet();
    for (int record = 0; record < withheld.length; record++) {
      boolean alone = withheld[record] && loneUnits[record] >= 0;
      insiders.set(record, alone && loneUnits[record] != loneUnits[primary]);
    }
    return insiders;
  }

  private void check(Redaction redaction, int primary, long[] range) {
    if (!(redaction.audits().get(table.place(0, primary)) instanceof CellAudit.Protected proof)) {
      exactFailures++;
      levelFailures++;
      return;
    }
    Map<Integer, Long> lowest = changes(proof.lowest());
    Map<Integer, Long> highest = changes(proof.highest());
    boolean another =
        checker.acceptsAnother(primary, lowest) || checker.acceptsAnother(primary, highest);
    exactFailures += another ? 0 : 1;
    levelFailures += checker.acceptsEnds(primary, range[0], range[1], lowest, highest) ? 0 : 1;
    checker.clear(suspects, lowest);
    checker.clear(suspects, highest);
  }

  /** Where a table differs from the true one; nothing where it holds more than whole numbers. */
  private Map<Integer, Long> changes(Map<Place, BigDecimal> witness) {
    Map<Integer, Long> changes = new HashMap<>();
    witness.forEach(
        (place, value) -> {
          int record = recordAt.getOrDefault(place, -1);
          if (record < 0 || figures[record] != value.longValueExact()) {
            changes.put(record, value.longValueExact());
          }
        });
    return changes;
  }

  /** Asks the audit for further tables, an insider at a time: the own figure counts as printed. */
  private void findMore() {
    Cells cells = Cells.of(List.of(table), knowledge);
    BitSet insiders = new BitSet();
    suspects.values().forEach(insiders::or);
    insiders.stream().forEach(own -> findMore(cells, own));
  }

  private void findMore(Cells cells, int own) {
    Map<Integer, Level> asked = new TreeMap<>();
    suspects.forEach(
        (primary, suspected) -> {
          if (suspected.get(own)) {
            asked.put(cells.cell(0, 0, primary), new Level.Exact());
          }
        });
    if (!asked.isEmpty()) {
      BitSet unknown = new BitSet();
      for (int record = 0; record < withheld.length; record++) {
        unknown.set(cells.cell(0, 0, record), withheld[record] && record != own);
      }
      for (CellAudit audit : Intruder.check(cells, unknown, asked, budget).values()) {
        if (audit instanceof CellAudit.Protected proof) {
          checker.clear(suspects, changes(proof.lowest()));
          checker.clear(suspects, changes(proof.highest()));
        }
      }
    }
  }

  /** Primaries for which no certificate shows two possible figures. */
  int exactFailures() {
    return exactFailures;
  }

  /** Primaries for which no certificates show both ends of what must stay possible. */
  int levelFailures() {
    return levelFailures;
  }

  /** Primaries that some insider may compute, as no certificate shows the contrary. */
  long insiderFailures() {
    return suspects.values().stream().filter(suspected -> !suspected.isEmpty()).count();
  }

  /** How many figures of the measure are withheld. */
  int withheldFigures() {
    int number = 0;
    for (boolean gone : withheld) {
      number += gone ? 1 : 0;
    }
    return number;
  }

  /** The sum of what is withheld. */
  long withheldValue() {
    long value = 0;
    for (int record = 0; record < figures.length; record++) {
      value += withheld[record] ? figures[record] : 0;
    }
    return value;
  }
}
