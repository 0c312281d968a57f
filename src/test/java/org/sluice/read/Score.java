package org.sluice.read;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How a file, or several together, compares with hand labels.
 *
 * @param tables labelled tables, {@code extents} of which were read with the right extent
 * @param columns labelled columns of counts, {@code right} of which were read as counts
 * @param extra columns of labelled tables read as counts that are none
 * @param small labelled small counts, {@code found} of which were read as such
 * @param flagged small counts read, {@code wrong} of which are none
 */
record Score(
    int tables,
    int extents,
    int columns,
    int right,
    int extra,
    int small,
    int found,
    int flagged,
    int wrong) {
  static Score sum(List<Score> scores) {
    return new Score(
        sum(scores, Score::tables),
        sum(scores, Score::extents),
        sum(scores, Score::columns),
        sum(scores, Score::right),
        sum(scores, Score::extra),
        sum(scores, Score::small),
        sum(scores, Score::found),
        sum(scores, Score::flagged),
        sum(scores, Score::wrong));
  }

  private static int sum(List<Score> scores, ToIntFunction<Score> figure) {
    return scores.stream().mapToInt(figure).sum();
  }

  double extentShare() {
    return share(extents, tables, 1);
  }

  /** Columns judged rightly among all that are counts or were read as such. */
  double columnShare() {
    return share(right, columns + extra, 1);
  }

  double recall() {
    return share(found, small, 1);
  }

  double falseShare() {
    return share(wrong, flagged, 0);
  }

  private static double share(int part, int whole, double ofNone) {
    return whole == 0 ? ofNone : part / (double) whole;
  }

  String line() {
    return "tables %3d of %3d   count columns %3d of %3d, %2d extra   small counts %3d of %3d   false %2d of %3d"
        .formatted(extents, tables, right, columns, extra, found, small, wrong, flagged);
  }
}
