package org.sluice.read;

import java.util.Optional;
import java.util.OptionalLong;
import org.sluice.grid.Remembered;
import org.sluice.table.CellValue;

/**
 * What a cell says that is neither blank nor a plain number.
 *
 * @param commaOnly whether it is a number by the other convention of the decimal sign
 * @param mark what a mark stands for
 * @param count what is counted in words
 */
record CellWord(Kind kind, boolean commaOnly, Optional<CellValue> mark, OptionalLong count) {
  /** A word of a column that is sure to be one of words. */
  static final CellWord UNREAD = of(Kind.TEXT, false);

  private static final Remembered<String, CellWord> USUAL =
      Remembered.ofTexts(text -> read(text, Spelling.usual()));

  enum Kind {
    DATE,
    DURATION,
    COMPOSITE,
    REFERENCE,
    COUNT,
    MARK,

    /** Several figures in a shape that is not known. */
    FIGURES,
    TEXT
  }

  static CellWord of(String text, Spelling spelling) {
    return spelling.isUsual() ? USUAL.of(text) : read(text, spelling);
  }

  private static CellWord read(String text, Spelling spelling) {
    boolean commaOnly = new Numeral().read(text, 0, text.length(), !spelling.decimalComma());
    if (Dates.isDate(text)) {
      return of(Kind.DATE, commaOnly);
    }
    if (Dates.isDuration(text)) {
      return of(Kind.DURATION, commaOnly);
    }
    Optional<Composite> cell = Composite.read(text, spelling);
    if (cell.isPresent()) {
      return of(cell.get().isReference() ? Kind.REFERENCE : Kind.COMPOSITE, commaOnly);
    }
    Optional<CellValue> mark = spelling.marks().of(text);
    if (mark.isPresent()) {
      return new CellWord(Kind.MARK, commaOnly, mark, OptionalLong.empty());
    }
    OptionalLong count = SpelledCount.of(text);
    if (count.isPresent()) {
      return new CellWord(Kind.COUNT, commaOnly, Optional.empty(), count);
    }
    return of(Composite.isOfFigures(text, spelling) ? Kind.FIGURES : Kind.TEXT, commaOnly);
  }

  private static CellWord of(Kind kind, boolean commaOnly) {
    return new CellWord(kind, commaOnly, Optional.empty(), OptionalLong.empty());
  }
}
