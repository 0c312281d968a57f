package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Sum;

/**
 * The additive figures along one dimension: for every combination of the other dimensions and every
 * additive measure one slice, by category. A figure is {@link #HIDDEN} where it is withheld or
 * unread and {@link #ABSENT} where there is no such cell.
 */
final class Slices {
  /** Smaller sums are nearly equal by chance too often. */
  private static final double LARGE = 100;

  private static final double NEARLY_ALL = 0.95;

  static final double HIDDEN = Double.NaN;
  static final double ABSENT = Double.NEGATIVE_INFINITY;

  private final int size;
  private final List<OfMeasure> all = new ArrayList<>();
  private double[] upTo = {};

  /**
   * The slices of one measure, one after the other, each figure at most so far from the true one.
   */
  private static final class OfMeasure {
    private final double[] figures;
    private final double tolerance;
    private final boolean amounts;

    OfMeasure(double[] figures, double tolerance, boolean amounts) {
      this.figures = figures;
      this.tolerance = tolerance;
      this.amounts = amounts;
    }
  }

  /** No slice yet of so many categories. */
  Slices(int size) {
    this.size = size;
  }

  /**
   * Adds the slices of a measure.
   *
   * @param figures by slice and category; not copied
   * @param tolerance how far each of them may be from the true one
   * @param amounts whether they are amounts, and not numbers of units
   */
  void add(double[] figures, double tolerance, boolean amounts) {
    all.add(new OfMeasure(figures, tolerance, amounts));
  }

  /** Those that hold amounts. */
  Slices amounts() {
    Slices amounts = new Slices(size);
    for (OfMeasure measure : all) {
      if (measure.amounts) {
        amounts.all.add(measure);
      }
    }
    return amounts;
  }

  /** Whether some slice has a cell of this category. */
  boolean holds(int category) {
    for (OfMeasure measure : all) {
      for (int at = 0; at < measure.figures.length; at += size) {
        if (measure.figures[at + category] != ABSENT) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether some shown figures rule out that these categories add up to another one, which counts
   * for nothing where it is among them.
   */
  boolean ruleOut(int total, int[] parts) {
    Comparison result = new Comparison();
    for (OfMeasure measure : all) {
      for (int at = 0; at < measure.figures.length; at += size) {
        compare(measure, at, total, parts, result);
        if (result.over + result.under > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the first slice, where all of it is shown, rules out that a run of categories adds up
   * to another one; asked of every run of a long list.
   */
  boolean isFar(int total, int from, int to) {
    if (all.isEmpty()) {
      return false;
    }
    OfMeasure first = all.get(0);
    if (upTo.length == 0) {
      upTo = upTo(first.figures);
    }
    double sum = upTo[to + 1] - upTo[from];
    double slack = first.tolerance * (to - from + 2) + Math.abs(upTo[size]) * 1e-9;
    return Math.abs(first.figures[total] - sum) > slack;
  }

  /** Whether the first slice alone shows that a category is not nearly the sum of the others. */
  boolean isFarFromOthers(int category, boolean[] leftOut) {
    if (all.isEmpty() || all.get(0).figures.length == 0) {
      return true;
    }
    double[] figures = all.get(0).figures;
    double rest = figures[category];
    for (int other = 0; other < size; other++) {
      boolean counts = other != category && !leftOut[other] && figures[other] != ABSENT;
      rest -= counts ? figures[other] : 0;
    }
    return rest < -1 || rest > Few.MINIMUM;
  }

  /** What the categories before each add up to in the first slice. */
  private double[] upTo(double[] figures) {
    double[] sums = new double[size + 1];
    for (int category = 0; category < size && figures.length > 0; category++) {
      boolean absent = figures[category] == ABSENT;
      sums[category + 1] = sums[category] + (absent ? HIDDEN : figures[category]);
    }
    return sums;
  }

  /** How total and parts compare over all slices. */
  Comparison compare(int total, int[] parts) {
    Comparison result = new Comparison();
    for (OfMeasure measure : all) {
      for (int at = 0; at < measure.figures.length; at += size) {
        compare(measure, at, total, parts, result);
      }
    }
    return result;
  }

  /** How the total and the parts of a sum compare. */
  Comparison compare(Sum sum) {
    return compare(sum.total(), sum.parts().stream().mapToInt(Integer::intValue).toArray());
  }

  private static void compare(
      OfMeasure measure, int at, int total, int[] parts, Comparison result) {
    double whole = measure.figures[at + total];
    if (Double.isNaN(whole) || whole == ABSENT) {
      return;
    }
    double sum = 0;
    int hidden = 0;
    int present = 0;
    int nonZero = 0;
    for (int part : parts) {
      double figure = part == total ? ABSENT : measure.figures[at + part];
      if (Double.isNaN(figure)) {
        hidden++;
      } else if (figure != ABSENT) {
        present++;
        nonZero += figure == 0 ? 0 : 1;
        sum += figure;
      }
    }
    if (present + hidden == 0) {
      return;
    }
    double slack = measure.tolerance * (present + 1) + Math.abs(whole) * 1e-12;
    result.take(whole, sum, slack, hidden, nonZero);
    if (hidden > 0 && !measure.amounts && slack < 1) {
      result.takeMarks(whole - sum, hidden, present);
    }
  }

  /** Counts of slices in which parts and total agree or not. */
  static final class Comparison {
    int equal;
    int over;
    int under;
    int open;
    double evidence;
    double leastShare = 1;
    double mostShort;
    double leastWhole = Double.MAX_VALUE;
    double mostShare = 1;

    /** Slices that a total would take the secret from: two marks at most, which it leaves few. */
    int tellsMarks;

    /** Those of them in which two parts or more are shown beside the marks. */
    int tellsMarksOfMany;

    /** Slices in which the marks would have to stand for less than one each. */
    int deniesMarks;

    private void takeMarks(double rest, int marks, int shown) {
      boolean told = marks <= 2 && shown > 0 && rest < (double) Few.MINIMUM * marks;
      deniesMarks += rest < marks ? 1 : 0;
      tellsMarks += told && rest >= marks ? 1 : 0;
      tellsMarksOfMany += told && rest >= marks && shown > 1 ? 1 : 0;
    }

    private void take(double whole, double sum, double slack, int hidden, int nonZero) {
      double short1 = whole - sum;
      leastWhole = Math.min(leastWhole, whole);
      if (hidden > 0) {
        boolean fits = short1 >= -slack;
        open += fits ? 1 : 0;
        over += fits ? 0 : 1;
      } else if (Math.abs(short1) <= slack) {
        equal++;
        if (nonZero >= 2) {
          evidence += Math.log10(Math.max(1, Math.abs(whole) / (2 * slack + 1)));
        }
      } else if (short1 > 0) {
        under++;
        mostShort = Math.max(mostShort, short1);
        leastShare = Math.min(leastShare, whole == 0 ? 1 : sum / whole);
      } else {
        over++;
        mostShare = Math.max(mostShare, whole == 0 ? Double.MAX_VALUE : sum / whole);
      }
    }

    /** Whether shown figures agree everywhere they can be compared, and somewhere they can. */
    boolean agrees() {
      return equal > 0 && over == 0 && under == 0;
    }

    /** Whether totals exceed their parts somewhere by few and nowhere by more, nor by much. */
    boolean exceedsByFew() {
      return over == 0
          && open == 0
          && under > 0
          && Few.are(mostShort)
          && leastShare >= NEARLY_ALL
          && leastWhole >= LARGE;
    }

    /**
     * Whether the total would give marks among its parts back somewhere and no slice denies that it
     * is one.
     *
     * @param named whether its label may be that of a total, so that one shown part is enough
     */
    boolean givesMarksBack(boolean named) {
      boolean denied = over + equal + deniesMarks > 0 || (under > 0 && !Few.are(mostShort));
      return !denied && (named ? tellsMarks + under : tellsMarksOfMany) > 0;
    }

    /** Whether more totals equal their parts than exceed them, and none exceeds them by much. */
    boolean mayLackARow() {
      return over == 0 && under > 0 && equal > under && leastShare >= 0.5;
    }

    /** Whether parts exceed their total somewhere, but by little, so that they seem to be parts. */
    boolean nearlyAgrees() {
      return over > 0 && (equal > 0 ? mostShare <= 1.5 : mostShare <= 1.15) && leastShare >= 0.5;
    }

    /** Whether nearly all agree and the rest are few enough to be errors of the source. */
    boolean mostlyAgrees() {
      return equal > 0 && equal >= 4 * (over + under);
    }
  }
}
