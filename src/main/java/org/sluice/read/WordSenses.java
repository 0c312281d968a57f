package org.sluice.read;

import org.sluice.table.Role;

/** The sense of a column of words, marks or nothing, which may stand for figures. */
final class WordSenses {
  private final Block block;
  private final RowKeys keys;

  WordSenses(Block block, RowKeys keys) {
    this.block = block;
    this.keys = keys;
  }

  /** The sense of a column by what its words and its name say. */
  Sense of(int column, String name, Profile profile, Hint hint) {
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
      return Sense.figure(column, name, hint, hint.sure() && !someNumbers);
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
      return Sense.nothing(column, name);
    }
    Role role =
        profile.isDates()
            ? Role.DATE
            : hint.isLabel() ? hint.role().orElse(Role.OTHER) : Role.OTHER;
    return Sense.label(
        column, name, role, profile.isDates() ? "its values are dates" : "its values are words");
  }
}
