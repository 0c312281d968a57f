package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Well above the minimum of every bundled pack: which one applies is not known here. */
  private static final int MANY = 30;

  private final Block block;
  private final Profile[] profiles;
  private final Hint[] hints;
  private final RowKeys keys;
  private final TableSigns signs;
  private final ValueSenses values;
  private final NamedSenses named;
  private final WordSenses words;

  /** Whether the first column names statistics of the others, whose heads then name variables. */
  private final boolean statistics;

  Roles(Block block, Profile[] profiles) {
    this.block = block;
    this.profiles = profiles;
    this.hints = Hints.of(block, profiles);
    this.keys = new RowKeys(block, profiles, hints);
    this.signs = TableSigns.of(block, profiles, hints);
    this.values = new ValueSenses(block, keys, signs);
    this.named = new NamedSenses(block, hints, signs, values);
    this.words = new WordSenses(block, keys);
    this.statistics =
        profiles[0].texts > 2
            && Arrays.stream(profiles).skip(1).allMatch(Profile::isNumeric)
            && NamesOfStatistics.fill(block, block.left());
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
    if (i == 0 && statistics) {
      return Sense.label(column, name, Role.OTHER, "its values name statistics");
    }
    if (i == 0 && keys.isOnlyLabel() && Scale.in(block, column, keys.isSize(0))) {
      return Sense.label(column, name, Role.OTHER, "its values are the steps of a scale");
    }
    if (profile.bounds > 0 && !(hint.isFigure() && hint.sure()) && Bands.are(block, column)) {
      return Sense.label(column, name, Role.OTHER, "its values are bands that follow each other");
    }
    boolean category = i == 0 ? profile.spelled > 0 : profile.isSpelledCategory();
    if (!profile.isNumeric() || (category && !(hint.isFigure() && hint.sure()))) {
      return words.of(column, name, profile, hint);
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
    if (hint.isLabel() && !statistics) {
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
      return named.of(column, name, profile, hint);
    }
    return values.of(column, name, profile);
  }

  /** Whether whole numbers are ranks; few of them left of the counts would rather be labels. */
  private boolean isRank(int i, String name) {
    boolean whole = profiles[i].isWhole() && profiles[i].negatives == 0 && profiles[i].bounds == 0;
    boolean figure = i > signs.firstSureFigure() || profiles[i].max > MOST_CODES;
    return whole && figure && Labels.isRank(name);
  }

  /** One in how many gives a count back, unless the counts beside it leave many for each. */
  private boolean leavesMany(int i, String name) {
    return !Labels.isOneIn(Words.of(name))
        || IntStream.range(0, i)
            .filter(j -> hints[j].is(Role.COUNT) && hints[j].sure() && profiles[j].isNumeric())
            .allMatch(j -> profiles[j].min >= profiles[i].max * MANY);
  }

  private Sense labelled(int i, int column, String name, Profile profile, Hint hint) {
    Role role = hint.role().orElse(Role.OTHER);
    boolean plain = profile.isWhole() && profile.percents == 0 && profile.money == 0;
    if (hint.sure() && (plain || role == Role.DATE || role == Role.IDENTIFIER)) {
      return Sense.label(column, name, role, hint.because());
    }
    boolean few = i < signs.firstSureFigure() && profile.max <= MOST_CODES;
    boolean bands = few && profile.texts > 1;
    boolean flags = profile.max == 1 && profile.zeros > 0 && profile.numbers() > 2;
    boolean codes =
        plain && (bands || (profile.bounds == 0 && (few || flags || profile.isCounting())));
    if (codes) {
      return Sense.label(column, name, role, hint.because());
    }
    return values.of(column, name, profile);
  }
}
