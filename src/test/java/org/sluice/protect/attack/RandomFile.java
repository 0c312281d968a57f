package org.sluice.protect.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sluice.audit.Knowledge;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.protect.ProtectSettings.Insiders;

/** A seeded file of one or two small tables with what is asked of its redaction. */
final class RandomFile {
  /** What the tables of a file look like. */
  enum Family {
    TWO_WAY,
    THREE_WAY,
    HIERARCHY,
    TWO_HIERARCHIES,
    LINKED,
    AMOUNTS
  }

  private static final Family[] FAMILIES = Family.values();
  private static final Insiders[] INSIDERS = Insiders.values();
  private static final int[] MINIMA = {3, 5, 10};

  private final SplittableRandom random;
  private final long seed;
  private final Family family;
  private final int minimum;
  private final boolean zerosShown;
  private final CountLevel level;
  private final Insiders insiders;
  private final boolean nonNegative;
  private final List<RandomTable> tables = new ArrayList<>();
  private final Publication publication;
  private final Demands demands;

  /** The file of this seed; the family goes round with the seed. */
  RandomFile(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
    this.family = familyOf(seed);
    this.minimum = MINIMA[random.nextInt(MINIMA.length)];
    this.zerosShown = family == Family.AMOUNTS || random.nextInt(3) > 0;
    this.level = someLevel();
    this.insiders = INSIDERS[random.nextInt(INSIDERS.length)];
    this.nonNegative = random.nextBoolean();
    List<Axis> axes = axes();
    Units units =
        family == Family.AMOUNTS
            ? Units.amounts(axes, random)
            : Units.counts(axes, minimum, random);
    this.publication = new Publication(axes, units);
    int row = 0;
    List<Set<Integer>> leftOut = axes.stream().<Set<Integer>>map(axis -> new HashSet<>()).toList();
    for (List<Integer> broken : broken(axes.size())) {
      publication.add(broken);
      RandomTable table =
          new RandomTable(tables.size() + 1, row, axes, broken, units, leftOut, random);
      row += table.rows() + 3;
      tables.add(table);
    }
    tables.forEach(table -> table.print(publication));
    this.demands = new Demands(this, units);
  }

  /** The family of this seed's file. */
  static Family familyOf(long seed) {
    return FAMILIES[Math.floorMod(seed, FAMILIES.length)];
  }

  private CountLevel someLevel() {
    return switch (random.nextInt(4)) {
      case 0 -> new CountLevel.Exact();
      case 1 -> new CountLevel.Percent(BigDecimal.valueOf(random.nextLong(1, 6) * 10));
      default -> new CountLevel.Band();
    };
  }

  private List<Axis> axes() {
    Axis a = Axis.flat("a", random.nextInt(1, 5));
    Axis b = Axis.flat("b", random.nextInt(2, 5));
    Axis c = Axis.flat("c", random.nextInt(2, 4));
    return switch (family) {
      case TWO_WAY -> List.of(a, b);
      case THREE_WAY -> List.of(a, b, c);
      case HIERARCHY ->
          random.nextInt(4) == 0
              ? List.of(Axis.tree("a", random), Axis.flat("b", 2), Axis.flat("c", 2))
              : List.of(Axis.tree("a", random), b);
      case TWO_HIERARCHIES -> List.of(Axis.tree("a", random), Axis.tree("b", random));
      case LINKED -> List.of(random.nextBoolean() ? a : Axis.tree("a", random), b, c);
      case AMOUNTS ->
          switch (random.nextInt(4)) {
            case 0 -> List.of(a, b, c);
            case 1 -> List.of(Axis.tree("a", random), b);
            default -> List.of(a, b);
          };
    };
  }

  /** By which axes each table is broken down. */
  private List<List<Integer>> broken(int axes) {
    List<Integer> all = IntStream.range(0, axes).boxed().toList();
    if (family != Family.LINKED) {
      return List.of(all);
    }
    return switch (random.nextInt(4)) {
      case 0 -> List.of(List.of(0, 1), List.of(0));
      case 1 -> List.of(List.of(0, 1), List.of(0, 1));
      default -> List.of(List.of(0, 1), List.of(0, 2));
    };
  }

  long seed() {
    return seed;
  }

  Family family() {
    return family;
  }

  int minimum() {
    return minimum;
  }

  boolean zerosShown() {
    return zerosShown;
  }

  boolean nonNegative() {
    return nonNegative;
  }

  Insiders insiders() {
    return insiders;
  }

  CountLevel level() {
    return level;
  }

  List<RandomTable> tables() {
    return tables;
  }

  /** What must stay possible, and the findings that ask for it. */
  Demands demands() {
    return demands;
  }

  Publication publication() {
    return publication;
  }

  ProtectSettings settings() {
    ProtectSettings standard = ProtectSettings.standard();
    return new ProtectSettings(standard.marker(), level, insiders, standard.rounding());
  }

  Knowledge knowledge() {
    Knowledge plain = Knowledge.of(minimum, zerosShown);
    return nonNegative ? plain.nonNegativeSums() : plain;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        "seed %d, %s, minimum %d, zeros shown: %s, %s, insiders %s, non-negative sums: %s"
            .formatted(seed, family, minimum, zerosShown, level, insiders, nonNegative));
    tables.forEach(table -> text.append('\n').append(table));
    return text.toString();
  }
}
