package org.sluice.read;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Role;

/** The sense of a column of numbers whose name says what figures they are, if its values may be. */
final class NamedSenses {
  private static final int MANY_FLAGS = 8;

  private static final Set<String> FLAGS =
      Set.of("low", "small", "flag", "redacted", "redact", "suppressed", "suppress", "disclosive");

  /** Those who had something may be more than an old estimate of all, but not by much. */
  private static final double MOST_OF_ALL = 1.25;

  private final Block block;
  private final Hint[] hints;
  private final TableSigns signs;
  private final ValueSenses values;

  NamedSenses(Block block, Hint[] hints, TableSigns signs, ValueSenses values) {
    this.block = block;
    this.hints = hints.clone();
    this.signs = signs;
    this.values = values;
  }

  /** The sense of a column by its name, or by its values where they overrule that. */
  Sense of(int column, String name, Profile profile, Hint hint) {
    Role role = hint.role().orElse(Role.OTHER);
    if (role.isCount()) {
      return count(column, name, profile, hint);
    }
    if (ConcentrationNames.isHousehold(hint, profile, column == block.left(), hints)) {
      return Sense.label(column, name, Role.IDENTIFIER, "its name may say household");
    }
    if (role == Role.COMPOSITE) {
      return Sense.figure(
          column, name, Hint.figure(hint.parts().get(0), hint.sure(), hint.because()), true);
    }
    if (!hint.sure() && overrules(profile, role)) {
      return values.of(column, name, profile);
    }
    Optional<Sense> other =
        switch (role) {
          case PERCENT -> percent(column, name, profile, hint);
          case PROPORTION -> proportion(column, name, profile, hint);
          case RATE -> rate(column, name, profile, hint);
          default -> Optional.empty();
        };
    return other.orElseGet(
        () ->
            Sense.figure(column, name, hint, hint.sure() || signs.model() || profile.decimals > 0));
  }

  /** What a percentage by its name is rather. */
  private Optional<Sense> percent(int column, String name, Profile profile, Hint hint) {
    if (profile.percents > 0) {
      return Optional.empty();
    }
    if (profile.decimals > 0 && profile.max <= 1 && profile.min >= 0 && !signs.percents()) {
      return Optional.of(
          Sense.figure(column, name, Role.PROPORTION, true, hint.because())
              .as(Role.PROPORTION, BigDecimal.ONE, false, "no value exceeds one"));
    }
    return ShareNames.isOnlyLetters(Words.of(name)) && profile.isWhole() && profile.max > 100
        ? Optional.of(
            Sense.figure(
                column, name, Role.COUNT, false, "its values are whole and exceed a percentage"))
        : Optional.empty();
  }

  /** What a proportion by its name is rather. */
  private static Optional<Sense> proportion(int column, String name, Profile profile, Hint hint) {
    boolean hundred = profile.max > 1 && profile.max <= 100;
    if (hundred || profile.percents > 0) {
      return Optional.of(Sense.figure(column, name, Role.PERCENT, true, hint.because()));
    }
    return profile.isWhole() && profile.max > 100
        ? Optional.of(
            Sense.figure(
                column, name, Role.COUNT, false, "its values are whole and exceed a share"))
        : Optional.empty();
  }

  /** What a rate by its name is rather. */
  private Optional<Sense> rate(int column, String name, Profile profile, Hint hint) {
    boolean beyond = hint.per().isPresent() && profile.max > mostOfAll(hint.per().get());
    if (profile.isWhole() && beyond) {
      return Optional.of(
          Sense.figure(
              column,
              name,
              Role.COUNT,
              false,
              "its values are whole and exceed what its name allows"));
    }
    return profile.percents > 0
        ? Optional.of(Sense.figure(column, name, Role.PERCENT, true, Roles.SIGNS))
        : Optional.empty();
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
    return noP || (!signs.model() && !index && (whole || role == Role.STATISTIC));
  }

  private Sense count(int column, String name, Profile profile, Hint hint) {
    Role role = hint.role().orElse(Role.COUNT);
    if (isFlagOfCounts(profile, name)) {
      return Sense.label(column, name, Role.CODE, "its name and values say which counts are small");
    }
    if (profile.percents > 0) {
      return Sense.figure(column, name, Role.PERCENT, true, Roles.SIGNS);
    }
    if (profile.money > 0) {
      return Sense.figure(column, name, Role.SUM, true, "its values carry currency signs");
    }
    if (profile.decimals > 0 && !signs.scaled() && !Scaled.says(name)) {
      return (hint.sure() && Counts.saysCount(Words.of(name))) || role == Role.DENOMINATOR
          ? Sense.figure(
              column, name, Role.SUM, true, hint.because() + ", but values are fractions")
          : values.of(column, name, profile);
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
}
