package org.sluice.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.table.Role;

/**
 * Keys of an object, or names in a column called so, beside one column of values of every kind:
 * {@code registered 120, excluded 3, hr 1.82}. Each name speaks for its own value alone, so that
 * one fraction makes no fractions of all; the values of one inner object that no name tells apart
 * are of one kind.
 */
final class OpenKeys {
  private static final Set<String> NAMES =
      Set.of(
          "key",
          "name",
          "metric",
          "measure",
          "statistic",
          "stat",
          "indicator",
          "item",
          "parameter",
          "quantity",
          "variable",
          "field");
  private static final Set<String> VALUES = Set.of("value", "values", "val", "result", "figure");

  private static final int MOST_STATISTICS = 40;
  private static final int FEWEST_KINDS = 3;

  /** The greatest fraction is within this of what a whole number among them may be. */
  private static final double AS_FAR = 2;

  private OpenKeys() {}

  /** The senses, with values that are dates or words in part as figures of no kind. */
  static List<Sense> settle(Block block, List<Sense> senses, Profile[] profiles) {
    int last = senses.size() - 1;
    if (last < 1 || last > 2 || !senses.stream().allMatch(Sense::isLabel)) {
      return senses;
    }
    Profile values = profiles[last];
    boolean named =
        (last == 1 && isKey(block.head().name(0)) && isValue(block.head().name(1)))
            || areStatistics(block);
    boolean some = values.numbers() > 0 && values.texts * 2 <= values.filled();
    if (!named || !some) {
      return senses;
    }
    List<Sense> settled = new ArrayList<>(senses);
    settled.set(
        last,
        Sense.figure(
            senses.get(last).column(),
            senses.get(last).name(),
            Role.OTHER,
            false,
            "its values are of several kinds"));
    return settled;
  }

  /**
   * Whether labels name statistics of several kinds, {@code N, Mean, Std Dev, Minimum}: of answers
   * in words the least and the greatest are words.
   */
  private static boolean areStatistics(Block block) {
    int rows = block.bottom() - block.bodyTop() + 1;
    Set<Role> roles = EnumSet.noneOf(Role.class);
    int told = 0;
    int labelled = 0;
    for (int row = block.bodyTop(); row <= block.bottom() && rows <= MOST_STATISTICS; row++) {
      Hint hint = StatisticNames.of(Spaces.tidy(block.grid().text(row, block.left())));
      labelled += block.grid().isBlank(row, block.left()) ? 0 : 1;
      if (hint.isFigure() && hint.sure()) {
        told++;
        hint.role().ifPresent(roles::add);
      }
    }
    return told * 2 > labelled && roles.size() >= FEWEST_KINDS && roles.contains(Role.COUNT);
  }

  /** Whether a column of labels, no two alike, names the values beside it one by one. */
  static boolean in(Axis axis, List<Sense> figures) {
    return figures.size() == 1
        && figures.get(0).role() == Role.OTHER
        && !figures.get(0).sure()
        && axis.isUnique()
        && isKey(axis.name())
        && isValue(figures.get(0).name());
  }

  private static boolean isKey(String head) {
    return Words.of(head).hasAny(NAMES);
  }

  private static boolean isValue(String head) {
    return Words.of(head).hasAny(VALUES);
  }

  /**
   * Takes whole numbers among the fractions of one object for such fractions too, where names of
   * the same kind or no names at all tell them apart.
   */
  static void settle(List<String> labels, List<Hint> hints, Profile[] profiles, List<Role> roles) {
    Map<String, Family> families = new HashMap<>();
    for (int label = 0; label < profiles.length; label++) {
      if (profiles[label].numbers() > 0) {
        families
            .computeIfAbsent(family(labels.get(label)), any -> new Family())
            .see(hints.get(label), profiles[label]);
      }
    }
    for (int label = 0; label < profiles.length; label++) {
      Family family = families.get(family(labels.get(label)));
      Hint hint = hints.get(label);
      if (family != null && roles.get(label) == Role.COUNT && !hint.is(Role.COUNT)) {
        roles.set(label, family.role(hint, profiles[label]));
      }
    }
  }

  /** The name of the object that a key stands in. */
  private static String family(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('.')));
  }

  /** What the values of one object are. */
  private static final class Family {
    private final Set<Role> fractional = EnumSet.noneOf(Role.class);
    private int wholes;
    private int fractions;
    private double greatest;

    void see(Hint hint, Profile value) {
      boolean fraction = value.decimals > 0;
      if (hint.isFigure()) {
        hint.role().filter(role -> fraction).ifPresent(fractional::add);
        return;
      }
      wholes += fraction ? 0 : 1;
      fractions += fraction ? 1 : 0;
      greatest = fraction ? Math.max(greatest, value.max) : greatest;
    }

    /** What a whole number is: a count, unless those beside it are fractions and reach as far. */
    Role role(Hint hint, Profile whole) {
      if (hint.isFigure()) {
        return hint.role().filter(fractional::contains).orElse(Role.COUNT);
      }
      boolean among =
          fractions > 0
              && fractions >= wholes
              && whole.max <= (greatest > 1 ? AS_FAR * greatest : 1);
      return among ? Role.OTHER : Role.COUNT;
    }
  }
}
