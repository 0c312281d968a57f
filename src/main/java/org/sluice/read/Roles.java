package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Gives every column of a block a sense from its name and its values together. Values alone mislead
 * (codes, years, weeks and whole percentages look like counts), so a column that only its values
 * speak for is unsure until arithmetic confirms it.
 */
final class Roles {
  static final String SIGNS = "its values carry percent signs";

  static final String FRACTIONS = "its values are fractions";

  /** Codes of a category (a wave, a band, a level) rarely go beyond this. */
  static final int MOST_CODES = 99;

  private static final int MANY_FLAGS = 8;

  private static final Set<String> FLAGS =
      Set.of("low", "small", "flag", "redacted", "redact", "suppressed", "suppress", "disclosive");

  /** Those who had something may be more than an old estimate of all, but not by much. */
  private static final double MOST_OF_ALL = 1.25;

  /** Well above the minimum of every bundled pack: which one applies is not known here. */
  private static final int MANY = 30;

  private static final Set<Role> MODEL =
      EnumSet.of(Role.RATIO, Role.COEFFICIENT, Role.CI, Role.P, Role.SE, Role.STATISTIC);

  private final Block block;
  private final Profile[] profiles;
  private final Hint[] hints;
  private final RowKeys keys;
  private int firstSureFigure = Integer.MAX_VALUE;
  private boolean model;
  private boolean percents;
  private final boolean scaled;
  private final ValueSenses values;

  Roles(Block block, Profile[] profiles) {
    this.block = block;
    this.profiles = profiles;
    this.hints = Hints.of(block, profiles);
    this.scaled = Scaled.titles(block) > 0;
    this.keys = new RowKeys(block, profiles, hints);
    this.model = tests() >= 2;
    for (int i = profiles.length - 1; i >= 0; i--) {
      Hint hint = hints[i];
      if (hint.isFigure()
          && hint.sure()
          && (profiles[i].isNumeric() || profiles[i].isComposite())) {
        firstSureFigure = i;
        percents |= hint.is(Role.PERCENT) && profiles[i].max > 1;
        model |= hint.is(Role.P) || hint.is(Role.SE) || hint.is(Role.COEFFICIENT);
      }
    }
    this.values = new ValueSenses(block, keys, firstSureFigure, scaled, model);
  }

  /** The sense of every column, left to right. */
  List<Sense> decide() {
    List<Sense> senses = new ArrayList<>();
    for (int i = 0; i < profiles.length; i++) {
      senses.add(decide(i));
    }
    ConcentrationNames.settle(senses);
    boolean counts = false;
    for (Sense sense : senses) {
      counts |= sense.sure() && sense.role() == Role.COUNT;
    }
    if (counts) {
      senses.replaceAll(Roles::besideCounts);
    }
    return senses;
  }

  /** A total, or how many are missing, is a count where counts stand beside it. */
  private static Sense besideCounts(Sense sense) {
    boolean weak = sense.isFigure() && sense.role() == Role.COUNT && !sense.sure();
    return weak && Names.of(sense.name()).is(Role.COUNT)
        ? sense.as(Role.COUNT, BigDecimal.ONE, true, "counts stand beside it")
        : sense;
  }

  private Sense decide(int i) {
    int column = block.left() + i;
    String name = block.head().label(i);
    Profile profile = profiles[i];
    Hint hint = hints[i];
    if (profile.isComposite()) {
      return Parts.sense(block, column, name, hint);
    }
    if (i == 0 && keys.isOnlyLabel() && Scale.in(block, column, keys.isSize(0))) {
      return Sense.label(column, name, Role.OTHER, "its values are the steps of a scale");
    }
    if (profile.bounds > 0 && !(hint.isFigure() && hint.sure()) && Bands.are(block, column)) {
      return Sense.label(column, name, Role.OTHER, "its values are bands that follow each other");
    }
    boolean category = i == 0 ? profile.spelled > 0 : profile.isSpelledCategory();
    if (!profile.isNumeric() || (category && !(hint.isFigure() && hint.sure()))) {
      return words(column, name, profile, hint);
    }
    if (profile.isWhole() && SnomedCodes.in(block, column)) {
      return Sense.label(column, name, Role.CODE, "its values are clinical codes");
    }
    if (i > 0 && isRank(i, name)) {
      return Sense.figure(column, name, Role.OTHER, leavesMany(i, name), "its name says a rank");
    }
    if (i > 0 && i == profiles.length - 1 && Places.areSources(name, profile)) {
      return Sense.label(column, name, Role.CODE, "its name says source");
    }
    if (i > 0 && Places.areOrder(block, column, name, profile)) {
      return Sense.label(column, name, Role.CODE, "its values put the rows in order");
    }
    if (hint.isLabel()) {
      return labelled(i, column, name, profile, hint);
    }
    if (keys.isBesideRowNumbers(i)) {
      return Sense.label(column, name, Role.CODE, "its values count on beside the rows' numbers");
    }
    if (profile.isWhole() && keys.isCodeOfNamed(i)) {
      return Sense.label(column, name, Role.CODE, "another column names its values");
    }
    if (i == 0 && hint.is(Role.COUNT) && CountedValues.inFirst(block, profiles, hints)) {
      return Sense.label(
          column, name, Role.OTHER, "its values rise, and how many have each stands beside it");
    }
    if (keys.isNumberedKey(i)) {
      return Sense.label(column, name, Role.OTHER, "its values count on and nothing else labels");
    }
    if (hint.isFigure()) {
      return named(column, name, profile, hint);
    }
    return values.of(i, column, name, profile);
  }

  /** How many kinds of a model's results the heads of figures name, surely or not. */
  private int tests() {
    Set<Role> named = EnumSet.noneOf(Role.class);
    for (int i = 0; i < profiles.length; i++) {
      if (profiles[i].isNumeric() && hints[i].isFigure()) {
        named.add(hints[i].role().orElse(Role.OTHER));
      }
    }
    named.retainAll(MODEL);
    return named.size();
  }

  /** Whether whole numbers are ranks; few of them left of the counts would rather be labels. */
  private boolean isRank(int i, String name) {
    boolean whole = profiles[i].isWhole() && profiles[i].negatives == 0 && profiles[i].bounds == 0;
    boolean figure = i > firstSureFigure || profiles[i].max > MOST_CODES;
    return whole && figure && Labels.isRank(name);
  }

  /** One in how many gives a count back, unless the counts beside it leave many for each. */
  private boolean leavesMany(int i, String name) {
    return !Labels.isOneIn(Words.of(name))
        || IntStream.range(0, i)
            .filter(j -> hints[j].is(Role.COUNT) && hints[j].sure() && profiles[j].isNumeric())
            .allMatch(j -> profiles[j].min >= profiles[i].max * MANY);
  }

  private Sense words(int column, String name, Profile profile, Hint hint) {
    if (keys.isQualifier(column - block.left())) {
      return Sense.label(column, name, Role.OTHER, "its marks qualify the column on its left");
    }
    boolean endpoint = hint.is(Role.MIN) || hint.is(Role.MAX);
    if (hint.isFigure() && hint.sure() && profile.isDates() && endpoint) {
      return Sense.figure(column, name, hint.role().orElse(Role.OTHER), true, hint.because());
    }
    boolean allMarks = profile.marks > 0 && profile.marks == profile.filled();
    boolean nothing = profile.filled() == 0;
    boolean someNumbers =
        profile.numbers() * 4 >= profile.texts + profile.dates && profile.numbers() > 0;
    boolean namesColumns = nothing && !block.head().stubNames().isEmpty();
    if (hint.isFigure() && !namesColumns && (allMarks || nothing || someNumbers)) {
      return fromHint(column, name, hint, hint.sure() && !someNumbers);
    }
    if (allMarks
        && profile.withheld > profile.bounds
        && block.head().rows() > 0
        && column > block.left()) {
      return Sense.figure(column, name, Role.COUNT, false, "all its values are withheld");
    }
    if (profile.durations > 0 && profile.durations + profile.numbers() > profile.texts) {
      return Sense.figure(column, name, Role.OTHER, true, "its values are lengths of time");
    }
    if (nothing) {
      return new Sense(
          column, name, Hint.Kind.NOTHING, Role.OTHER, BigDecimal.ONE, List.of(), true, List.of());
    }
    Role role =
        profile.isDates()
            ? Role.DATE
            : hint.isLabel() ? hint.role().orElse(Role.OTHER) : Role.OTHER;
    return Sense.label(
        column, name, role, profile.isDates() ? "its values are dates" : "its values are words");
  }

  private Sense labelled(int i, int column, String name, Profile profile, Hint hint) {
    Role role = hint.role().orElse(Role.OTHER);
    boolean plain = profile.isWhole() && profile.percents == 0 && profile.money == 0;
    if (hint.sure() && (plain || role == Role.DATE || role == Role.IDENTIFIER)) {
      return Sense.label(column, name, role, hint.because());
    }
    boolean few = i < firstSureFigure && profile.max <= MOST_CODES;
    boolean bands = few && profile.texts > 1;
    boolean flags = profile.max == 1 && profile.zeros > 0 && profile.numbers() > 2;
    boolean codes =
        plain && (bands || (profile.bounds == 0 && (few || flags || profile.isCounting())));
    if (codes) {
      return Sense.label(column, name, role, hint.because());
    }
    return values.of(i, column, name, profile);
  }

  private Sense named(int column, String name, Profile profile, Hint hint) {
    Role role = hint.role().orElse(Role.OTHER);
    if (role.isCount()) {
      return count(column, name, profile, hint);
    }
    if (ConcentrationNames.isHousehold(hint, profile, column == block.left(), hints)) {
      return Sense.label(column, name, Role.IDENTIFIER, "its name may say household");
    }
    if (role == Role.COMPOSITE) {
      return fromHint(
          column, name, Hint.figure(hint.parts().get(0), hint.sure(), hint.because()), true);
    }
    if (!hint.sure() && overrules(profile, role)) {
      return values.of(column - block.left(), column, name, profile);
    }
    if (role == Role.PERCENT
        && profile.percents == 0
        && profile.decimals > 0
        && profile.max <= 1
        && profile.min >= 0
        && !percents) {
      return Sense.figure(column, name, Role.PROPORTION, true, hint.because())
          .as(Role.PROPORTION, BigDecimal.ONE, false, "no value exceeds one");
    }
    if (ShareNames.isOnlyLetters(Words.of(name))
        && role == Role.PERCENT
        && profile.isWhole()
        && profile.percents == 0
        && profile.max > 100) {
      return Sense.figure(
          column, name, Role.COUNT, false, "its values are whole and exceed a percentage");
    }
    boolean hundred = role == Role.PROPORTION && profile.max > 1 && profile.max <= 100;
    if (hundred || (role == Role.PROPORTION && profile.percents > 0)) {
      return Sense.figure(column, name, Role.PERCENT, true, hint.because());
    }
    if (role == Role.PROPORTION && profile.isWhole() && profile.max > 100) {
      return Sense.figure(
          column, name, Role.COUNT, false, "its values are whole and exceed a share");
    }
    boolean beyond = hint.per().isPresent() && profile.max > mostOfAll(hint.per().get());
    if (role == Role.RATE && profile.isWhole() && beyond) {
      return Sense.figure(
          column, name, Role.COUNT, false, "its values are whole and exceed what its name allows");
    }
    if (role == Role.RATE && profile.percents > 0) {
      return Sense.figure(column, name, Role.PERCENT, true, SIGNS);
    }
    return fromHint(column, name, hint, hint.sure() || model || profile.decimals > 0);
  }

  /** How many of so many may have something, where the table tells of how many people it is. */
  private double mostOfAll(BigDecimal per) {
    boolean population = Arrays.stream(hints).anyMatch(hint -> hint.is(Role.DENOMINATOR));
    return per.doubleValue() * (population ? MOST_OF_ALL : 1);
  }

  /** Whole numbers outside a model speak louder than a name that may be that of a count. */
  private boolean overrules(Profile profile, Role role) {
    boolean noP = role == Role.P && (profile.min < 0 || profile.max > 1);
    boolean index = role == Role.CONCENTRATION && profile.max > 100;
    boolean whole = profile.isWhole() && profile.pointed < profile.wholes;
    return noP || (!model && !index && (whole || role == Role.STATISTIC));
  }

  private Sense count(int column, String name, Profile profile, Hint hint) {
    Role role = hint.role().orElse(Role.COUNT);
    if (isFlagOfCounts(profile, name)) {
      return Sense.label(column, name, Role.CODE, "its name and values say which counts are small");
    }
    if (profile.percents > 0) {
      return Sense.figure(column, name, Role.PERCENT, true, SIGNS);
    }
    if (profile.money > 0) {
      return Sense.figure(column, name, Role.SUM, true, "its values carry currency signs");
    }
    if (profile.decimals > 0 && !scaled && !Scaled.says(name)) {
      return (hint.sure() && Counts.saysCount(Words.of(name))) || role == Role.DENOMINATOR
          ? Sense.figure(
              column, name, Role.SUM, true, hint.because() + ", but values are fractions")
          : values.of(column - block.left(), column, name, profile);
    }
    if (profile.negatives > 0) {
      return Sense.figure(
          column, name, Role.OTHER, false, "its name says count, but values are negative");
    }
    return Sense.figure(column, name, role, hint.sure() || profile.bounds > 0, hint.because());
  }

  /** {@code LowCount} of 0 and 1 only, as programs mark what is to be taken out. */
  private static boolean isFlagOfCounts(Profile profile, String name) {
    return profile.max == 1
        && profile.zeros > 0
        && profile.numbers() >= MANY_FLAGS
        && profile.numbers() == profile.filled()
        && Words.of(name).hasAny(FLAGS);
  }

  private static Sense fromHint(int column, String name, Hint hint, boolean sure) {
    Sense sense = Sense.figure(column, name, hint.role().orElse(Role.OTHER), sure, hint.because());
    return hint.per().isPresent()
        ? new Sense(
            column,
            name,
            sense.kind(),
            sense.role(),
            hint.per().get(),
            List.of(),
            sure,
            sense.reasons())
        : sense;
  }
}
