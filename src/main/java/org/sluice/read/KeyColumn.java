package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.table.Layout;
import org.sluice.table.Role;

/**
 * A column of labels that says row by row what the figures are: {@code measure, value} in a long
 * file, or statistics as the rows of a table. A label is believed only where its figures fit: whole
 * numbers under a name that happens to hold the word "lower" stay counts.
 */
final class KeyColumn {
  static final String WHY = "what the figures are was read row by row from a column of labels";

  private static final int MOST_LABELS = 200;
  private static final int MOST_MEASURES = 12;
  private static final int FEWEST_STATISTICS = 3;
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

  private static final Set<String> SHORT_NAMES =
      Set.of("n", "%", "sd", "se", "hr", "rr", "p", "pr", "df");

  private final List<Sense> figures;
  private final Axis axis;
  private final List<Role> roles;
  private final List<Hint> hints;

  /** Labels with something beside them; a heading of labels has nothing. */
  private final BitSet filled;

  /** The figures of labels with several of them in a cell: {@code Deaths: 14 (2.1%)}. */
  private final Map<Integer, List<Role>> parts = new TreeMap<>();

  /** Label columns that say the same as the key, as a code of the measure does; the key too. */
  private final Set<Integer> repeats = new HashSet<>();

  private KeyColumn(
      List<Sense> figures, Axis axis, List<Role> roles, List<Hint> hints, BitSet filled) {
    this.figures = figures;
    this.axis = axis;
    this.roles = roles;
    this.hints = hints;
    this.filled = filled;
  }

  /** The key column, where figures without a telling name have one. */
  static Optional<KeyColumn> find(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    List<Sense> figures = Sense.figures(senses);
    boolean named = block.head().labels() > 1;
    boolean told = false;
    for (Sense sense : figures) {
      boolean counts = isTold(sense) && Counts.saysCount(Words.of(sense.name()));
      boolean fractions = counts && sense.role() == Role.SUM;
      if (sense.isComposite() || (counts && !named && !fractions)) {
        return Optional.empty();
      }
      told |= isTold(sense) && !named && !fractions;
    }
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<Axis> axes = new ArrayList<>();
    for (Sense sense : senses) {
      boolean label = sense.isLabel() && sense.role() != Role.DATE;
      axes.add(
          Axis.of(
              block.grid(), sense.column(), label ? rows : new int[0], sense.name(), sense.role()));
    }
    for (Axis axis : axes) {
      Optional<KeyColumn> key =
          told && !isOfStatistics(axis)
              ? Optional.empty()
              : of(block, rows, figures, axis, spelling);
      if (key.isPresent()) {
        for (int i = 0; i < axes.size(); i++) {
          if (axes.get(i).size() > 1 && axes.get(i).mirrors(axis)) {
            key.get().repeats.add(i);
          }
        }
        return key;
      }
    }
    return Optional.empty();
  }

  /** Whether every label names a statistic, of several kinds: the heads then name variables. */
  private static boolean isOfStatistics(Axis axis) {
    if (axis.size() < FEWEST_STATISTICS || axis.size() > MOST_LABELS) {
      return false;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String label : axis.labels()) {
      Hint hint = hint(label);
      if (!hint.isFigure() || !hint.sure()) {
        return false;
      }
      roles.add(hint.role().orElse(Role.OTHER));
    }
    return roles.size() >= FEWEST_STATISTICS;
  }

  private static boolean isTold(Sense sense) {
    Hint hint = Names.of(sense.name());
    return hint.isFigure() && hint.sure();
  }

  private static Optional<KeyColumn> of(
      Block block, int[] rows, List<Sense> figures, Axis axis, Spelling spelling) {
    boolean pairs = block.head().isOfPairs() || OpenKeys.in(axis, figures);
    if (axis.size() < (block.head().isOfPairs() ? 1 : 2) || axis.size() > MOST_LABELS) {
      return Optional.empty();
    }
    List<Hint> hints = new ArrayList<>(axis.labels().stream().map(KeyColumn::hint).toList());
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
    KeyColumn key = new KeyColumn(figures, axis, roles, hints, filled);
    if (pairs) {
      key.readParts(block, rows, profiles);
      return Optional.of(key);
    }
    boolean mixed = roles.stream().distinct().count() > 1;
    return mixed && believed * 2 >= axis.size() ? Optional.of(key) : Optional.empty();
  }

  private void readParts(Block block, int[] rows, Profile[] profiles) {
    int column = figures.get(0).column();
    for (int i = 0; i < rows.length; i++) {
      int label = axis.codes().at(i);
      if (figures.size() == 1 && profiles[label].isComposite()) {
        Composite.read(block.grid().text(rows[i], column), Spelling.usual())
            .map(cell -> Parts.roles(cell.shape(), hints.get(label), axis.labels().get(label)))
            .ifPresent(found -> parts.put(label, found));
      }
    }
  }

  /** Whether some surely name a figure that is no count. */
  private static boolean areTold(List<Hint> hints) {
    return hints.stream()
        .anyMatch(
            hint -> hint.isFigure() && hint.sure() && !hint.role().orElse(Role.OTHER).isCount());
  }

  /** One or two letters are more likely a category than the name of a statistic. */
  private static Hint hint(String label) {
    boolean name = label.length() > 2 || SHORT_NAMES.contains(label.toLowerCase(Locale.ROOT));
    return name ? StatisticNames.of(label) : Hint.nothing();
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

  /** The senses without the key, where each of its labels became a measure. */
  List<Sense> rest(List<Sense> senses) {
    List<Sense> rest = new ArrayList<>(senses);
    if (axis.size() <= MOST_MEASURES) {
      for (int i = 0; i < rest.size(); i++) {
        if (repeats.contains(i)) {
          rest.set(i, rest.get(i).leftOut());
        }
      }
    }
    return rest;
  }

  /** A measure for each label, or for each role where there are many labels. */
  Plan plan(List<String> why) {
    why.add(WHY);
    int[] columns = figures.stream().mapToInt(Sense::column).toArray();
    List<Plan.Figures> measures = new ArrayList<>();
    parts.keySet().forEach(label -> addParts(measures, label, columns));
    parts.keySet().forEach(filled::clear);
    if (axis.size() <= MOST_MEASURES) {
      for (int label = 0; label < axis.size(); label++) {
        if (filled.get(label)) {
          measures.add(
              measure(
                  axis.labels().get(label),
                  roles.get(label),
                  columns,
                  rowsOf(label),
                  hints.get(label)));
        }
      }
    } else {
      for (Role role : filled.stream().mapToObj(roles::get).distinct().toList()) {
        BitSet rows = new BitSet();
        for (int label = 0; label < roles.size(); label++) {
          if (roles.get(label) == role && filled.get(label)) {
            rows.or(rowsOf(label));
          }
        }
        measures.add(
            measure(
                figures.get(0).name() + " " + role.label(), role, columns, rows, Hint.nothing()));
      }
    }
    return new Plan(
        columns.length > 1 ? Layout.CROSSTAB : Layout.TIDY,
        heads(columns.length),
        columns.length,
        measures);
  }

  private void addParts(List<Plan.Figures> measures, int label, int[] columns) {
    String name = axis.labels().get(label);
    Sense sense =
        Sense.composite(
            columns[0], name, parts.getOrDefault(label, List.of()), true, List.of(Parts.SEVERAL));
    int first = measures.size();
    Planner.addParts(measures, name, sense, columns);
    measures
        .subList(first, measures.size())
        .forEach(each -> each.rows = Optional.of(rowsOf(label)));
  }

  private Plan.Figures measure(String name, Role role, int[] columns, BitSet rows, Hint hint) {
    Sense sense =
        Sense.figure(figures.get(0).column(), name, role, true, "the label of its rows says so");
    Plan.Figures measure = new Plan.Figures(name, sense, role, columns, -1);
    measure.rows = Optional.of(rows);
    measure.sure = (hint.isFigure() && hint.sure()) || axis.size() > MOST_MEASURES;
    hint.per().ifPresent(per -> measure.per = per);
    return measure;
  }

  private BitSet rowsOf(int label) {
    BitSet rows = new BitSet();
    for (int i = 0; i < axis.codes().size(); i++) {
      rows.set(i, axis.codes().at(i) == label);
    }
    return rows;
  }

  private List<Plan.HeadAxis> heads(int width) {
    if (width == 1) {
      return List.of();
    }
    List<String> labels = SameKind.unique(figures.stream().map(Sense::name).toList());
    return List.of(Plan.HeadAxis.of("", labels));
  }
}
