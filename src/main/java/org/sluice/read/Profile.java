package org.sluice.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.sluice.grid.Grid;
import org.sluice.table.CellValue;
import org.sluice.table.Role;

/**
 * What the cells of one column are like, counted in one pass that keeps no object for a cell. A
 * figure of the submission never leaves a profile; only decisions made from it do.
 */
final class Profile {
  /** Categories are few. */
  private static final int MOST_SPELLED = 64;

  private static final int[] NO_CODES = {};

  private static final DistinctTexts NO_TEXTS = new DistinctTexts(Grid.of(new String[0][]), 0);

  /** After so many words and no number, a column is one of words and its marks do not matter. */
  private static final int SURE_OF_WORDS = 400;

  int cells;
  int blanks;
  int wholes;
  int decimals;

  /** Numbers that are printed with digits behind a point, whole or not. */
  int pointed;

  int percents;
  int money;
  int marks;
  int bounds;
  int withheld;
  int dates;
  int durations;
  int composites;

  /** Cells of several figures in a shape that is not known, counted among the texts too. */
  int shapes;

  int references;
  int texts;
  int spelled;
  int zeros;
  int negatives;
  int years;
  int commaOnly;
  int pointOnly;
  long textLength;
  double min = Double.POSITIVE_INFINITY;
  double max = Double.NEGATIVE_INFINITY;
  double smallestPositive = Double.POSITIVE_INFINITY;
  private boolean counting = true;
  Multiples multiples = new Multiples();
  private double last = Double.NaN;
  private final TreeSet<Long> spelledCounts = new TreeSet<>();
  private DistinctTexts different = NO_TEXTS;
  private int[] codes = NO_CODES;

  /** The profile of a column of a grid, rows {@code top} to {@code bottom}, both included. */
  static Profile of(Grid grid, int column, int top, int bottom, Spelling spelling) {
    Profile profile = new Profile();
    Numeral numeral = new Numeral();
    DistinctTexts texts = new DistinctTexts(grid, column);
    List<CellWord> words = new ArrayList<>();
    int[] codes = NO_CODES;
    for (int row = top; row <= bottom; row++) {
      int field = grid.find(row, column);
      if (profile.isWords(grid, field, spelling, numeral)) {
        int text = texts.numberOf(row, field);
        codes = row == top ? new int[bottom - top + 1] : codes;
        if (codes.length > 0) {
          codes[row - top] = text;
        }
        if (text >= words.size() && !profile.isSureOfWords()) {
          if (text > words.size()) {
            words.addAll(Collections.nCopies(text - words.size(), CellWord.UNREAD));
          }
          words.add(CellWord.of(texts.text(text), spelling));
        }
        profile.words(text < words.size() ? words.get(text) : CellWord.UNREAD, grid.length(field));
      } else {
        codes = NO_CODES;
      }
    }
    profile.different = texts;
    profile.codes = codes;
    return profile;
  }

  private boolean isSureOfWords() {
    return texts > SURE_OF_WORDS && numbers() == 0;
  }

  /** Counts one cell, of any column. */
  void see(Grid grid, int row, int column, Spelling spelling, Numeral numeral) {
    if (isWords(grid, grid.find(row, column), spelling, numeral)) {
      String text = grid.text(row, column);
      words(CellWord.of(text, spelling), text.length());
    }
  }

  /** Counts a cell that is blank or a number; whether it is neither. */
  private boolean isWords(Grid grid, int field, Spelling spelling, Numeral numeral) {
    cells++;
    if (field == Grid.NO_FIELD || grid.isBlank(field)) {
      blanks++;
      return false;
    }
    if (numeral.read(grid, field, spelling.decimalComma())) {
      number(numeral);
      otherSpelling(numeral, grid, field, spelling);
      return false;
    }
    return true;
  }

  private void number(Numeral numeral) {
    double value = numeral.approximate();
    percents += numeral.isPercent() ? 1 : 0;
    pointed += numeral.scale() > 0 ? 1 : 0;
    money += numeral.isMoney() ? 1 : 0;
    negatives += value < 0 ? 1 : 0;
    zeros += value == 0 ? 1 : 0;
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (value > 0) {
      smallestPositive = Math.min(smallestPositive, value);
    }
    if (numeral.isWhole()) {
      wholes++;
      years += value >= 1900 && value <= 2100 && numeral.scale() == 0 ? 1 : 0;
      if (!numeral.isLarge()) {
        multiples.add(numeral.whole());
      }
    } else {
      decimals++;
    }
    counting &= Double.isNaN(last) ? value == 0 || value == 1 : value == last + 1;
    last = value;
  }

  /** Whether the other convention of the decimal sign would also, or only, give a number. */
  private void otherSpelling(Numeral numeral, Grid grid, int field, Spelling used) {
    if (numeral.scale() > 0 && !numeral.read(grid, field, !used.decimalComma())) {
      pointOnly++;
    }
  }

  private void words(CellWord word, int length) {
    commaOnly += word.commaOnly() ? 1 : 0;
    switch (word.kind()) {
      case DATE -> dates++;
      case DURATION -> durations++;
      case COMPOSITE -> composites++;
      case REFERENCE -> references++;
      case COUNT -> count(word.count().orElse(0));
      case MARK -> word.mark().ifPresent(this::mark);
      case FIGURES -> {
        shapes++;
        text(length);
      }
      case TEXT -> text(length);
    }
  }

  private void count(long value) {
    spelled++;
    wholes++;
    zeros += value == 0 ? 1 : 0;
    double figure = (double) value;
    min = Math.min(min, figure);
    max = Math.max(max, figure);
    smallestPositive = value > 0 ? Math.min(smallestPositive, figure) : smallestPositive;
    multiples.add(value);
    if (spelledCounts.size() < MOST_SPELLED) {
      spelledCounts.add(value);
    }
  }

  private void mark(CellValue value) {
    marks++;
    if (value instanceof CellValue.Withheld held) {
      withheld++;
      bounds += held.mark().low().isPresent() || held.mark().high().isPresent() ? 1 : 0;
    }
  }

  private void text(int length) {
    texts++;
    textLength += length;
  }

  /** Whether every cell is text that is no plain number, so that {@link #axis} can be asked. */
  boolean isText() {
    return cells > 0 && codes.length == cells;
  }

  /** The labels of a column of texts, over all rows that were looked at. */
  Axis axis(int column, String name, Role role) {
    return Axis.of(different, codes, column, name, role);
  }

  /** The different cells that are neither blank nor plain numbers, as they stand. */
  List<String> differentTexts() {
    return different.texts();
  }

  /** Cells that hold a number. */
  int numbers() {
    return wholes + decimals;
  }

  /** Cells that are not blank. */
  int filled() {
    return cells - blanks;
  }

  /**
   * Whether figures belong in this column: most of what is not blank is numbers, or marks. Cells of
   * several figures among more numbers are rows of another kind, and a reference fits anywhere.
   */
  boolean isNumeric() {
    int several = composites < numbers() ? 0 : composites;
    int other = dates + texts + several + durations;
    return numbers() > 0 && numbers() + marks >= 4 * other && numbers() * 9 >= other;
  }

  /** Whether most cells hold several figures each. */
  boolean isComposite() {
    int others = filled() - marks - references;
    return composites > 0 && (composites + shapes) * 2 >= others;
  }

  /** Whether some cells hold several figures. */
  boolean holdsSeveral() {
    return composites + references > 0;
  }

  /** Whether the cells are nothing but 0, 1, 2 … or 1, 2, 3 … in order. */
  boolean isCounting() {
    return counting && numbers() > 1 && numbers() == filled();
  }

  /** Whether numbers count on from 0 or 1, three or more, and words stand beside them. */
  boolean countsOnAboveWords() {
    return counting && numbers() > 2 && withheld == 0 && texts + marks > 0;
  }

  /** Whether its cells are categories such as {@code 1 child, 2 children}, each again and again. */
  boolean isSpelledCategory() {
    return spelled * 2 > numbers() && spelledCounts.size() * 2 <= spelled;
  }

  /** Whether every number is whole. */
  boolean isWhole() {
    return wholes > 0 && decimals == 0;
  }

  /** Whether every number is a calendar year. */
  boolean isYears() {
    return years > 0 && years == numbers();
  }

  /** Whether most filled cells are dates. */
  boolean isDates() {
    return dates > 0 && dates * 2 > filled();
  }

  /** Whether the cells are sentences rather than labels. */
  boolean isProse() {
    return texts > 0 && textLength / texts > 80;
  }
}
