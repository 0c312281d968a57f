package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sluice.table.Role;

/**
 * A column of labels that says row by row what the figures are: {@code measure, value} in a long
 * file, or statistics as the rows of a table. A label is believed only where its figures fit: whole
 * numbers under a name that happens to hold the word "lower" stay counts.
 */
final class KeyColumn {
  static final String WHY = "what the figures are was read row by row from a column of labels";

  private static final int MOST_LABELS = 200;
  private static final Set<Role> MAY_BE_WHOLE =
      EnumSet.of(
          Role.MEAN,
          Role.QUANTILE,
          Role.SD,
          Role.VARIANCE,
          Role.MIN,
          Role.MAX,
          Role.PERCENT,
          Role.RATE,
          Role.CONCENTRATION,
          Role.PERSON_TIME,
          Role.P,
          Role.OTHER);

  /** Ends of an interval with its level are no counts, whole as they may be: {@code ci_95[0]}. */
  private static final Pattern LEVEL = Pattern.compile("(?<!\\d)9[059](?!\\d)");

  private KeyColumn() {}

  /** What the labels of a key column tell, where figures without a telling name have one. */
  static Optional<KeyedFigures> find(
      Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    List<Sense> figures = Sense.figures(senses);
    if (figures.isEmpty() || figures.stream().anyMatch(Sense::isComposite)) {
      return Optional.empty();
    }
    boolean named = block.head().labels() > 1;
    boolean told = false;
    for (Sense sense : figures) {
      boolean fractions = sense.role() == Role.SUM && Counts.saysCount(Words.of(sense.name()));
      told |= isTold(sense) && !named && !fractions;
    }
    List<Axis> axes = new ArrayList<>();
    for (Sense sense : senses) {
      boolean label = sense.isLabel() && sense.role() != Role.DATE;
      axes.add(
          Axis.of(
              block.grid(), sense.column(), label ? rows : new int[0], sense.name(), sense.role()));
    }
    for (Axis axis : axes) {
      Optional<KeyedFigures> key =
          told && !NamesOfStatistics.are(axis.labels())
              ? Optional.empty()
              : of(block, rows, figures, axis, spelling);
      if (key.isPresent()) {
        BitSet repeats = new BitSet();
        for (int i = 0; i < axes.size(); i++) {
          repeats.set(i, axes.get(i).size() > 1 && axes.get(i).mirrors(axis));
        }
        return key.map(found -> found.repeatedBy(repeats));
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(Sense sense) {
    Hint hint = Names.of(sense.name());
    return hint.isFigure() && hint.sure();
  }

  private static Optional<KeyedFigures> of(
      Block block, int[] rows, List<Sense> figures, Axis axis, Spelling spelling) {
    return block.head().isOfPairs() || OpenKeys.in(axis, figures)
        ? ofPairs(block, rows, figures, axis, spelling)
        : of(block, rows, figures, axis, spelling, false);
  }

  /** What each label says of the value beside it, where a label has no more than one. */
  static Optional<KeyedFigures> ofPairs(
      Block block, int[] rows, List<Sense> figures, Axis axis, Spelling spelling) {
    return of(block, rows, figures, axis, spelling, true);
  }

  private static Optional<KeyedFigures> of(
      Block block, int[] rows, List<Sense> figures, Axis axis, Spelling spelling, boolean pairs) {
    if (axis.size() < (block.head().isOfPairs() ? 1 : 2) || axis.size() > MOST_LABELS) {
      return Optional.empty();
    }
    List<Hint> hints =
        new ArrayList<>(axis.labels().stream().map(NamesOfStatistics::hint).toList());
    if (!pairs && !areTold(hints) && !ScoreNames.mayBeAmong(axis.labels())) {
      return Optional.empty();
    }
    Profile[] profiles = profiles(block, rows, figures, axis, spelling);
    boolean[] scores = ScoreNames.among(axis.labels(), profiles);
    for (int label = 0; label < axis.size(); label++) {
      if (scores[label]) {
        hints.set(label, ScoreNames.hint(axis.labels().get(label)));
      }
    }
    if (!pairs && !areTold(hints)) {
      return Optional.empty();
    }
    List<Role> roles = new ArrayList<>();
    int believed = 0;
    for (int label = 0; label < axis.size(); label++) {
      Hint hint = hints.get(label);
      boolean believe =
          hint.isFigure()
              && hint.role().isPresent()
              && (scores[label]
                  || fits(hint.role().get(), profiles[label])
                  || (hint.is(Role.CI) && LEVEL.matcher(axis.labels().get(label)).find())
                  || ModelNames.isOfFit(Words.of(axis.labels().get(label))));
      believed += believe && hint.sure() ? 1 : 0;
      Role role = believe ? hint.role().get() : byValues(profiles[label]);
      roles.add(ConcentrationNames.settled(role, axis.labels().get(label)));
    }
    boolean open = pairs && !block.head().isOfPairs();
    if (open) {
      OpenKeys.settle(axis.labels(), hints, profiles, roles);
    }
    BitSet filled = new BitSet();
    for (int label = 0; label < axis.size(); label++) {
      int words = open ? profiles[label].texts + profiles[label].dates : 0;
      filled.set(label, profiles[label].filled() > words);
    }
    Map<Integer, List<Role>> parts =
        pairs && figures.size() == 1
            ? parts(block, rows, figures.get(0).column(), axis, hints, profiles)
            : Map.of();
    KeyedFigures key = new KeyedFigures(figures, axis, roles, hints, filled, parts, new BitSet());
    if (pairs) {
      return Optional.of(key);
    }
    boolean mixed = roles.stream().distinct().count() > 1;
    return mixed && believed * 2 >= axis.size() ? Optional.of(key) : Optional.empty();
  }

  /** The figures of labels with several of them in a cell: {@code Deaths: 14 (2.1%)}. */
  private static Map<Integer, List<Role>> parts(
      Block block, int[] rows, int column, Axis axis, List<Hint> hints, Profile[] profiles) {
    Map<Integer, List<Role>> parts = new TreeMap<>();
    for (int i = 0; i < rows.length; i++) {
      int label = axis.codes().at(i);
      if (profiles[label].isComposite()) {
        Composite.read(block.grid().text(rows[i], column), Spelling.usual())
            .map(cell -> Parts.roles(cell.shape(), hints.get(label), axis.labels().get(label)))
            .ifPresent(found -> parts.put(label, found));
      }
    }
    return parts;
  }

  /** Whether some surely name a figure that is no count. */
  private static boolean areTold(List<Hint> hints) {
    return hints.stream()
        .anyMatch(
            hint -> hint.isFigure() && hint.sure() && !hint.role().orElse(Role.OTHER).isCount());
  }

  private static Profile[] profiles(
      Block block, int[] rows, List<Sense> figures, Axis axis, Spelling spelling) {
    Profile[] profiles = new Profile[axis.size()];
    Arrays.setAll(profiles, i -> new Profile());
    Numeral numeral = new Numeral();
    for (int i = 0; i < rows.length; i++) {
      for (Sense sense : figures) {
        profiles[axis.codes().at(i)].see(block.grid(), rows[i], sense.column(), spelling, numeral);
      }
    }
    return profiles;
  }

  private static boolean fits(Role role, Profile profile) {
    if (role == Role.COMPOSITE) {
      return false;
    }
    if (role.isCount()) {
      return profile.decimals == 0 && profile.percents == 0 && profile.durations == 0;
    }
    if (role == Role.P && (profile.min < 0 || profile.max > 1)) {
      return false;
    }
    boolean parted = profile.decimals > 0 || profile.percents > 0 || profile.durations > 0;
    // A scale of 1.0000 is printed with the digits of a fraction.
    boolean pointed = profile.pointed == profile.numbers();
    return parted || pointed || MAY_BE_WHOLE.contains(role) || profile.numbers() == 0;
  }

  private static Role byValues(Profile profile) {
    if (profile.percents > 0) {
      return Role.PERCENT;
    }
    return profile.decimals + profile.durations > 0 || profile.negatives > 0
        ? Role.OTHER
        : Role.COUNT;
  }
}
