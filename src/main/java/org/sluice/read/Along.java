package org.sluice.read;

import java.util.Arrays;
import java.util.List;
import org.sluice.table.Column;
import org.sluice.table.Measure;
import org.sluice.table.Role;

/** Cuts the additive figures of a table into slices along one dimension after the other. */
final class Along {
  private static final int MOST_SLICES = 400;
  private static final int MOST_FIGURES = 2_000_000;

  private final List<Measure> measures;
  private final List<Column> columns;
  private final ByColumns byColumns;
  private final double[][] figures;
  private final int[] scales;
  private final int[][] categories;
  private final int[] sizes;

  Along(List<Measure> measures, List<Column> columns, int[][] categories, int[] sizes) {
    this.measures = measures;
    this.columns = columns;
    this.byColumns = new ByColumns(measures);
    this.categories = categories;
    this.sizes = sizes;
    this.figures = new double[measures.size()][];
    this.scales = new int[measures.size()];
    for (int m = 0; m < figures.length; m++) {
      figures[m] = measures.get(m).isAdditive() ? figures(m) : new double[0];
    }
  }

  private double[] figures(int measure) {
    Column column = columns.get(measure);
    double[] all = new double[column.size()];
    for (int record = 0; record < all.length; record++) {
      if (column.isShown(record)) {
        all[record] = column.approximate(record);
        scales[measure] = Math.max(scales[measure], Math.min(9, column.scale(record)));
      } else {
        boolean none = column.isNotApplicable(record) || holdsOther(measure, record);
        all[record] = none ? Slices.ABSENT : Slices.HIDDEN;
      }
    }
    return all;
  }

  /** Whether the cell of a record holds a figure of another kind, as a mean among counts. */
  private boolean holdsOther(int measure, int record) {
    boolean blank =
        !columns.get(measure).isWithheld(record) && !columns.get(measure).isUnread(record);
    return blank
        && byColumns.with(measure).stream()
            .anyMatch(m -> m != measure && columns.get(m).isShown(record));
  }

  /** The slices along a dimension; of very large tables a part of them. */
  Slices dimension(int dimension) {
    int size = sizes[dimension];
    Slices slices = new Slices(size);
    if (size < 2 || size > MOST_FIGURES / 8) {
      return slices;
    }
    Cut cut = cut(dimension);
    for (int m = 0; m < measures.size(); m++) {
      if (measures.get(m).isAdditive()) {
        slice(dimension, m, cut, slices);
      }
    }
    return slices;
  }

  /** The records along a dimension, of a very large table a part of them, by their slices. */
  private static final class Cut {
    private final int[] records;
    private final int[] slice;
    private final int slices;

    Cut(int[] records, int[] slice, int slices) {
      this.records = records;
      this.slice = slice;
      this.slices = slices;
    }
  }

  private Cut cut(int dimension) {
    int size = sizes[dimension];
    int most = Math.max(1, Math.min(MOST_SLICES, MOST_FIGURES / size));
    int all = categories[dimension].length;
    long filter = Math.max(1, (long) all / size / most);
    Numbering numbers = new Numbering(possible(dimension));
    int[] records = new int[Math.min(all, 1_024)];
    int[] slice = new int[records.length];
    int count = 0;
    for (int record = 0; record < all; record++) {
      long key = key(dimension, record);
      if (filter > 1 && Math.floorMod(Long.hashCode(key * 0x9E3779B97F4A7C15L), filter) != 0) {
        continue;
      }
      int number = numbers.of(key, most);
      if (number >= 0) {
        if (count == records.length) {
          records = Arrays.copyOf(records, Math.min(all, count * 2));
          slice = Arrays.copyOf(slice, records.length);
        }
        records[count] = record;
        slice[count++] = number;
      }
    }
    return count == records.length
        ? new Cut(records, slice, numbers.size())
        : new Cut(Arrays.copyOf(records, count), Arrays.copyOf(slice, count), numbers.size());
  }

  private void slice(int dimension, int measure, Cut cut, Slices slices) {
    int size = sizes[dimension];
    double[] found = new double[cut.slices * size];
    Arrays.fill(found, Slices.ABSENT);
    for (int i = 0; i < cut.records.length; i++) {
      int record = cut.records[i];
      found[cut.slice[i] * size + categories[dimension][record]] = figures[measure][record];
    }
    double base = measures.get(measure).roundedTo().orElse(0) / 2.0;
    double unit = scales[measure] == 0 ? 0 : 0.5 * Math.pow(10, -scales[measure]);
    slices.add(found, Math.max(base, unit), measures.get(measure).role() == Role.SUM);
  }

  /** How many keys there may be, or more than there are records where that does not fit. */
  private long possible(int dimension) {
    long possible = 1;
    for (int d = 0; d < sizes.length && possible <= Integer.MAX_VALUE; d++) {
      possible *= d == dimension ? 1 : sizes[d];
    }
    return possible;
  }

  private long key(int dimension, int record) {
    long key = 0;
    for (int d = 0; d < sizes.length; d++) {
      key = d == dimension ? key : key * sizes[d] + categories[d][record];
    }
    return key;
  }
}
