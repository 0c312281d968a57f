package org.sluice.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * Which figures of a table are correlations or the share that a model explains: by their head, by
 * the label of their row, or because they stand in a matrix of correlations.
 */
final class FitFigures {
  /** Figures that may be either, whatever a reader took them for. */
  private static final Set<Role> MAY_BE =
      EnumSet.of(
          Role.STATISTIC, Role.COEFFICIENT, Role.RATIO, Role.PROPORTION, Role.PERCENT, Role.OTHER);

  private static final Predicate<String> R_SQUARED =
      HeadWords.is(
          "(?:(?:adj|adjusted|pseudo|multiple|mcfaddens?|nagelkerkes?|within|between|overall) )*"
              + "(?:s )?r ?(?:2|²|sq|squared?)(?: (?:adj|adjusted|within|between|overall))?"
              + "|rsq|rsquared?|coefficient of determination");
  private static final Predicate<String> CORRELATION =
      HeadWords.is(
              "r|rho|tau|phi|cor|corr|ρ|τ|(?:pearson|spearman|kendall)(?: s)?"
                  + "(?: (?:r|rho|tau|ρ|τ))?|cramers? ?(?:s )?v")
          .or(HeadWords.has("correlations?|corr(?: coef| coefficient)|correlation coefficients?"));
  private static final Predicate<String> NO_CORRELATION =
      HeadWords.has(
          "p|pvalue|pval|se|ci|lower|upper|n|obs|observations|difference|change|std|error"
              + "|sd|random|intraclass|matrix|structure");
  private static final Predicate<String> INTERCEPT = HeadWords.is("intercept|constant|const|cons");

  /** Statistics have rows of their own in tables for people only. */
  private static final int MOST_LABELLED = 5_000;

  private final Table table;
  private final boolean matrix;
  private final Figure[] heads;
  private final BitSet squared = new BitSet();
  private final BitSet correlations = new BitSet();

  FitFigures(Table table) {
    this.table = table;
    this.matrix = isMatrix(table);
    this.heads = new Figure[table.measures().size()];
    for (int m = 0; m < heads.length; m++) {
      heads[m] = said(table.measures().get(m).name());
    }
    boolean any = IntStream.range(0, heads.length).anyMatch(this::mayHold);
    for (int d = 0; any && d < table.dimensions().size() && table.size() <= MOST_LABELLED; d++) {
      label(d);
    }
  }

  /** A label stands in many rows and is looked at once. */
  private void label(int d) {
    BitSet squares = new BitSet();
    BitSet relations = new BitSet();
    for (int category = 0; category < table.dimensions().get(d).size(); category++) {
      Figure said = said(Dimension.plain(table.dimensions().get(d).label(category)));
      squares.set(category, said == Figure.R_SQUARED);
      relations.set(category, said == Figure.CORRELATION);
    }
    for (int r = 0; r < table.size(); r++) {
      int category = table.category(d, r);
      squared.set(r, squared.get(r) || squares.get(category));
      correlations.set(r, correlations.get(r) || relations.get(category));
    }
  }

  private static Figure said(String text) {
    if (R_SQUARED.test(text)) {
      return Figure.R_SQUARED;
    }
    return CORRELATION.test(text) && !NO_CORRELATION.test(text) ? Figure.CORRELATION : Figure.OTHER;
  }

  /** Whether a head is that of correlations, which are shares of nothing. */
  static boolean isCorrelation(String head) {
    return said(head) == Figure.CORRELATION;
  }

  /** What a figure is. */
  enum Figure {
    CORRELATION,
    R_SQUARED,
    OTHER
  }

  /** What has become of the intercept of a model. */
  enum Intercept {
    SHOWN,
    WITHHELD,
    NOT_THERE
  }

  /** Whether a measure may hold such figures at all. */
  boolean mayHold(int measure) {
    Measure figures = table.measures().get(measure);
    // A number that stands in no cell is how many there are behind the others.
    return MAY_BE.contains(figures.role()) && !figures.evidence() && !figures.columns().isEmpty();
  }

  Figure figure(int measure, int record) {
    if (matrix) {
      String head = table.measures().get(measure).name();
      return labelled(record, Dimension.plain(head)::equals) ? Figure.OTHER : Figure.CORRELATION;
    }
    if (heads[measure] == Figure.R_SQUARED || squared.get(record)) {
      return Figure.R_SQUARED;
    }
    boolean correlation = heads[measure] == Figure.CORRELATION || correlations.get(record);
    return correlation && !isWithItself(record) ? Figure.CORRELATION : Figure.OTHER;
  }

  /** Whether any figure of the table may be of either kind. */
  boolean isEmpty() {
    return !matrix
        && squared.isEmpty()
        && correlations.isEmpty()
        && Arrays.stream(heads).allMatch(head -> head == Figure.OTHER);
  }

  /** Whether a variable is held against itself: both labels of the row are one. */
  private boolean isWithItself(int record) {
    return table.dimensions().size() == 2 && label(0, record).equals(label(1, record));
  }

  private boolean labelled(int record, Predicate<String> which) {
    return IntStream.range(0, table.dimensions().size())
        .anyMatch(d -> which.test(label(d, record)));
  }

  private String label(int d, int record) {
    return Dimension.plain(table.dimensions().get(d).label(table.category(d, record)));
  }

  /** The intercept in the same model as a record. */
  Intercept intercept(int record) {
    ModelTerms terms = ModelTerms.of(table);
    Intercept found = Intercept.NOT_THERE;
    for (int r = 0; r < table.size(); r++) {
      if (labelled(r, INTERCEPT) && terms.model(r).equals(terms.model(record))) {
        for (int m = 0; m < table.measures().size(); m++) {
          if (mayHold(m) && table.value(m, r) instanceof CellValue.Shown) {
            return Intercept.SHOWN;
          }
        }
        found = Intercept.WITHHELD;
      }
    }
    return found;
  }

  /** The same names down the side and across, ones on the diagonal, nothing beyond one. */
  private static boolean isMatrix(Table table) {
    int size = table.measures().size();
    if (size < 2 || table.size() != size || table.dimensions().size() != 1) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      String label = table.dimensions().get(0).label(table.category(0, i));
      if (table.measures().get(i).role() != Role.STATISTIC
          || !Dimension.plain(label).equals(Dimension.plain(table.measures().get(i).name()))
          || !table.column(i).isBetween(i, 1, 1)) {
        return false;
      }
    }
    return true;
  }
}
