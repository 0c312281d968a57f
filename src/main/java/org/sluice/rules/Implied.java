package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sluice.rules.PossibleCounts.Told;
import org.sluice.table.CellValue;
import org.sluice.table.Mark;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * What one shown figure tells of a count that is not printed.
 *
 * @param record the record of the figure
 * @param way how it follows
 * @param counts the whole numbers that are possible
 * @param sure whether they follow for certain, or only if figures are what they usually are
 */
record Implied(int record, Way way, PossibleCounts counts, boolean sure) {
  /** How a count follows from figures. */
  enum Way {
    /** A share or a mean times what it is of. */
    TOP("a count", "give fewer digits, merge categories, or withhold it with its count"),
    /** Shares that only few denominators give. */
    BASE(
        "the withheld number that it is of, which is",
        "withhold the shares with their number, or give them with fewer digits"),
    /** A measure of spread and an error, or an interval and its share. */
    SIZE(
        "a number of units", "say how many units stand behind it, and withhold it if they are few"),
    /** A ratio of two groups beside their sizes and their events. */
    CELL(
        "a cell of the table that it was made from, which is",
        "leave out the ratio or the margins"),
    /** A running total or a survival curve, less the row before. */
    STEP("a step", "give it for fewer rows, or leave it out"),
    /** Mean and spread of two or three. */
    VALUES("the values of a number of units", "withhold the mean or the measure of spread");

    private final String told;
    private final String advice;

    Way(String told, String advice) {
      this.told = told;
      this.advice = advice;
    }

    String told() {
      return told;
    }

    String advice() {
      return advice;
    }
  }

  /** What the mark in place of a count says of it; nothing where no mark stands. */
  static Mark mark(Table table, OptionalInt count, int record) {
    return count.isPresent()
            && table.value(count.getAsInt(), record) instanceof CellValue.Withheld withheld
        ? withheld.mark()
        : Mark.plain("");
  }

  /** Everything that the shown figures of a measure tell. */
  static List<Implied> by(Table table, int measure, int minimum) {
    Measure figures = table.measures().get(measure);
    List<Implied> all = new ArrayList<>();
    if (figures.role().isShare()) {
      all.addAll(new ImpliedTops(table, measure, minimum).all());
      all.addAll(new ImpliedBases(table, measure, minimum).all());
      all.addAll(new ImpliedIntervals(table, measure, minimum).all());
      all.addAll(ImpliedEvents.all(table, measure, minimum));
      all.addAll(new ImpliedSteps(table, measure, minimum).all());
    } else if (figures.role() == Role.RATIO) {
      all.addAll(new ImpliedCells(table, measure, minimum).all());
    } else if (figures.role().isCount()) {
      all.addAll(new ImpliedSteps(table, measure, minimum).all());
    } else if (figures.role() == Role.MEAN) {
      all.addAll(new ImpliedSums(table, measure, minimum).all());
      all.addAll(ImpliedYeses.ofMean(table, measure, minimum));
    } else if (figures.role() == Role.SE || figures.role() == Role.SD) {
      all.addAll(new ImpliedSizes(table, measure, minimum).all());
      all.addAll(ImpliedYeses.ofSpread(table, measure, minimum));
    } else if (figures.role() == Role.VARIANCE) {
      all.addAll(ImpliedYeses.ofSpread(table, measure, minimum));
    } else if (figures.role() == Role.P) {
      all.addAll(ImpliedProportions.all(table, measure, minimum));
    }
    return all;
  }

  /** How much it tells; what is not sure is nearly told at most. */
  Told told(boolean zerosWithheld) {
    Told told = counts.told(zerosWithheld);
    return told == Told.SMALL && !sure ? Told.NEARLY : told;
  }
}
