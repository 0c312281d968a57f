package org.sluice.protect.attack;

import java.util.BitSet;
import java.util.List;
import org.sluice.audit.Cells;
import org.sluice.finding.Redaction;
import org.sluice.protect.Preferences;
import org.sluice.protect.Protection;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/**
 * What became of one made-up file.
 *
 * @param redaction what the program did
 * @param failures what the intruder found out about a copy that stands, in words
 * @param askedLibrary how often the intruder had to ask the library
 */
record Trial(RandomFile file, Redaction redaction, List<String> failures, int askedLibrary) {
  private static final int MOST_TABLES = 100_000;
  private static final int MOST_TABLES_OF_AMOUNTS = 2_000;

  /** Protects the file of this seed and attacks the copy. */
  static Trial of(long seed) {
    RandomFile file = new RandomFile(seed);
    Redaction redaction =
        Protection.of(
            Cells.of(file.tables().stream().map(RandomTable::table).toList(), file.knowledge()),
            file.demands().findings(),
            file.settings(),
            Preferences.none(),
            place -> "",
            smaller -> false,
            Budget.of(1_000_000_000L));
    if (!redaction.stands()) {
      return new Trial(file, redaction, List.of(), 0);
    }
    Attack attack = attack(file, withheld(file, redaction));
    return new Trial(file, redaction, attack.failures(), attack.askedLibrary());
  }

  private static Attack attack(RandomFile file, BitSet withheld) {
    boolean amounts = file.family() == RandomFile.Family.AMOUNTS;
    return new Attack(
        file, file.demands().all(), withheld, amounts ? MOST_TABLES_OF_AMOUNTS : MOST_TABLES);
  }

  /** Figures that no table shows any more. */
  private static BitSet withheld(RandomFile file, Redaction redaction) {
    BitSet withheld = new BitSet();
    BitSet shown = new BitSet();
    for (RandomTable table : file.tables()) {
      for (int record = 0; record < table.size(); record++) {
        Table inFile = table.table();
        boolean gone = redaction.withheld().contains(inFile.place(0, record));
        (gone ? withheld : shown).set(file.publication().figure(table.combination(record)));
      }
    }
    withheld.andNot(shown);
    return withheld;
  }

  /** Whether there is nothing to protect. */
  boolean isTrivial() {
    return file.demands().all().isEmpty();
  }

  /** Whether withholding everything that may be withheld would have held. */
  boolean hasSolution() {
    BitSet all = new BitSet();
    long[] values = file.publication().values();
    for (int figure = 0; figure < values.length; figure++) {
      all.set(
          figure,
          file.publication().isPrinted(figure) && (values[figure] != 0 || !file.zerosShown()));
    }
    return attack(file, all).failures().isEmpty();
  }

  /** How many figures the tables have, for the smallest example of something. */
  int size() {
    return file.tables().stream().mapToInt(RandomTable::size).sum();
  }
}
