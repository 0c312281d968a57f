package org.sluice.protect.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.sluice.protect.ProtectSettings.Insiders;

/** The attack on one file of which some figures are withheld. */
final class Attack {
  private final RandomFile file;
  private final Publication publication;
  private final Collection<Demand> demands;
  private final boolean whole;
  private final BitSet withheld;
  private final long[] values;
  private final int[] contributors;
  private final int[][] sums;
  private final int mostTables;
  private final List<String> failures = new ArrayList<>();
  private int askedLibrary;

  Attack(RandomFile file, Collection<Demand> demands, BitSet withheld, int mostTables) {
    this.file = file;
    this.publication = file.publication();
    this.demands = demands;
    this.whole = file.family() != RandomFile.Family.AMOUNTS;
    this.withheld = withheld;
    this.values = publication.values();
    this.contributors = publication.contributors();
    this.sums = publication.sums();
    this.mostTables = mostTables;
  }

  /** What is narrower than it may be, in words; empty where everything holds. */
  List<String> failures() {
    if (demands.isEmpty()) {
      return failures;
    }
    IndependentIntruder outsider = seeing(withheld);
    IndependentIntruder zeros = knowingZerosOnly();
    demands.forEach(demand -> attack(outsider, zeros, demand));
    if (failures.isEmpty() && file.insiders() != Insiders.OFF) {
      withheld.stream()
          .filter(own -> contributors[own] == 1)
          .forEach(own -> attackFrom(own, outsider, zeros));
    }
    askedLibrary += outsider.askedLibrary();
    return failures;
  }

  /** How often tables were too many to be tried. */
  int askedLibrary() {
    return askedLibrary;
  }

  private void attack(IndependentIntruder intruder, IndependentIntruder zeros, Demand demand) {
    int figure = demand.figure();
    boolean holds =
        demand.exact()
            ? isNoPoint(intruder, figure)
            : intruder.sinksTo(figure, Math.max(demand.low(), (double) zeros.least(figure)))
                && intruder.risesTo(figure, demand.high());
    if (!withheld.get(figure) || !holds) {
      failures.add("figure " + figure + " of " + values[figure] + " is too narrow");
    }
  }

  private boolean isNoPoint(IndependentIntruder intruder, int figure) {
    return intruder.risesTo(figure, values[figure] + 1.0)
        || intruder.sinksTo(figure, values[figure] - 1.0);
  }

  private void attackFrom(int own, IndependentIntruder outsider, IndependentIntruder zeros) {
    IndependentIntruder insider = outsider;
    IndependentIntruder told = zeros;
    for (int figure : ownParts(own).stream().toArray()) {
      insider = insider.knowing(figure);
      told = told.knowing(figure);
    }
    for (Demand demand : demands) {
      int figure = demand.figure();
      if (figure == own || isSameUnit(own, figure) || told.least(figure) == told.most(figure)) {
        continue;
      }
      double low = Math.max(demand.low(), (double) told.least(figure));
      double high = Math.min(demand.high(), (double) told.most(figure));
      boolean holds =
          (demand.exact() || file.insiders() == Insiders.EXACT)
              ? isNoPoint(insider, figure)
              : insider.sinksTo(figure, low) && insider.risesTo(figure, high);
      if (!holds) {
        failures.add(
            "figure %d of %d is too narrow for figure %d".formatted(figure, values[figure], own));
      }
    }
    askedLibrary += insider.askedLibrary();
  }

  /** Who is alone in a total knows in which of its parts. */
  private BitSet ownParts(int own) {
    BitSet parts = new BitSet();
    parts.set(own);
    for (int before = 0; before < parts.cardinality(); ) {
      before = parts.cardinality();
      for (int[] members : sums) {
        for (int i = 1; parts.get(members[0]) && i < members.length; i++) {
          parts.set(members[i], parts.get(members[i]) || contributors[members[i]] == 1);
        }
      }
    }
    return parts;
  }

  /** A total of one holds the unit of its part of one. */
  private boolean isSameUnit(int own, int other) {
    if (contributors[other] != 1) {
      return false;
    }
    BitSet same = new BitSet();
    same.set(own);
    for (int before = 0; before < same.cardinality(); ) {
      before = same.cardinality();
      for (int[] members : sums) {
        for (int i = 1; contributors[members[0]] == 1 && i < members.length; i++) {
          if (contributors[members[i]] == 1 && same.get(members[i]) != same.get(members[0])) {
            same.set(members[i]);
            same.set(members[0]);
          }
        }
      }
    }
    return same.get(other);
  }

  private IndependentIntruder seeing(BitSet hidden) {
    long[] least = new long[values.length];
    long[] most = new long[values.length];
    Arrays.fill(least, whole || file.nonNegative() ? 0 : -IndependentIntruder.FAR);
    Arrays.fill(most, IndependentIntruder.FAR);
    BitSet zerosPossible = zerosPossible();
    for (int figure = 0; figure < values.length; figure++) {
      boolean seen = publication.isPrinted(figure) && !hidden.get(figure);
      if (seen || publication.isKnownZero(figure)) {
        least[figure] = values[figure];
        most[figure] = values[figure];
      } else if (hidden.get(figure)) {
        least[figure] = whole && !zerosPossible.get(figure) ? 1 : least[figure];
      }
    }
    return new IndependentIntruder(sums, least, most, values, whole, mostTables);
  }

  /** Figures that may be zero where they are withheld: those of tables that withhold a zero. */
  private BitSet zerosPossible() {
    BitSet possible = new BitSet();
    for (RandomTable table : file.tables()) {
      BitSet figures = new BitSet();
      for (int record = 0; record < table.size(); record++) {
        figures.set(publication.figure(table.combination(record)));
      }
      boolean withholdsZero = figures.stream().anyMatch(f -> withheld.get(f) && values[f] == 0);
      if (!file.zerosShown() || withholdsZero) {
        possible.or(figures);
      }
    }
    return possible;
  }

  /** Somebody who knows which figures are zero where zeros are shown, and nothing else. */
  private IndependentIntruder knowingZerosOnly() {
    BitSet unknown = new BitSet();
    for (int figure = 0; figure < values.length; figure++) {
      boolean shown = publication.isPrinted(figure);
      unknown.set(figure, shown && !(file.zerosShown() && values[figure] == 0));
    }
    return seeing(unknown);
  }
}
