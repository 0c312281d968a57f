package org.sluice.read;

import java.util.Set;
import org.sluice.table.Role;

/** The sense of a column of which only its values speak. */
final class ValueSenses {
  /** Of so many whole numbers one may be negative, and the others counts. */
  private static final int FEW_ARE = 4;

  private static final Set<String> CHANGES =
      Set.of(
          "change",
          "changes",
          "diff",
          "difference",
          "delta",
          "net",
          "growth",
          "increase",
          "decrease",
          "gain",
          "loss",
          "balance",
          "variation",
          "variazione",
          "vs",
          "excess",
          "residual",
          "annualchange");

  /** Nobody counts one of everything so often. */
  private static final int MANY_ONES = 10;

  private final Block block;
  private final RowKeys keys;
  private final TableSigns signs;

  ValueSenses(Block block, RowKeys keys, TableSigns signs) {
    this.block = block;
    this.keys = keys;
    this.signs = signs;
  }

  /** The sense of a column by what its values are. */
  Sense of(int column, String name, Profile profile) {
    int i = column - block.left();
    if (profile.percents > 0) {
      return Sense.figure(column, name, Role.PERCENT, true, Roles.SIGNS);
    }
    if (profile.money > 0) {
      return Sense.figure(column, name, Role.SUM, true, "its values carry currency signs");
    }
    if (profile.decimals > 0 && profile.negatives == 0 && (signs.scaled() || Scaled.says(name))) {
      return Sense.figure(column, name, Role.COUNT, false, "it is given in thousands");
    }
    if (profile.decimals > 0) {
      boolean share = profile.min >= 0 && profile.max <= 1;
      return share
          ? Sense.figure(column, name, Role.PROPORTION, false, "its values are fractions up to one")
          : Sense.figure(column, name, Role.OTHER, false, Roles.FRACTIONS);
    }
    if (profile.isYears() && profile.numbers() > 1 && i < signs.firstSureFigure()) {
      return Sense.label(column, name, Role.DATE, "its values are years");
    }
    if (LevelCodes.isOne(block, column, profile)) {
      return Sense.label(
          column, name, Role.CODE, "its values rise one by one and start again at each label");
    }
    boolean index = profile.isCounting() && profile.numbers() > 2 && i == 0;
    if (index
        || keys.isNumberedLevels(i)
        || (name.isEmpty() && profile.bounds == 0 && keys.mayNumberRows(i))) {
      return Sense.label(column, name, Role.OTHER, "its values number the rows");
    }
    if (profile.negatives * FEW_ARE > profile.numbers() || saysChange(profile, name)) {
      return Sense.figure(
          column, name, Role.OTHER, false, "its values are whole and some negative");
    }
    if (profile.bounds > 0) {
      return Sense.figure(
          column, name, Role.COUNT, true, "small values are withheld as counts are");
    }
    if (profile.min == 1
        && profile.max == 1
        && profile.wholes >= MANY_ONES
        && profile.withheld == 0) {
      return Sense.figure(column, name, Role.OTHER, false, "it is one in every row");
    }
    if (signs.model() && !name.isEmpty() && profile.max <= Roles.MOST_CODES) {
      return Sense.figure(column, name, Role.OTHER, false, "it stands in a table of a model");
    }
    return Sense.figure(
        column, name, Role.COUNT, false, "its values are whole numbers, and its name says nothing");
  }

  /** A rest that somebody worked out may be below nought, and stands for people all the same. */
  private static boolean saysChange(Profile profile, String name) {
    return profile.negatives > 0 && Words.of(name).hasAny(CHANGES);
  }
}
