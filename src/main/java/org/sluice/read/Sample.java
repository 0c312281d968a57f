package org.sluice.read;

import java.util.List;

/** Numbers of a block's figure columns over a spread of rows, to search with. */
final class Sample {
  private static final int MOST_ROWS = 240;

  private final double[][] values;
  private final double[] half;

  private Sample(double[][] values, double[] half) {
    this.values = values;
    this.half = half;
  }

  static Sample of(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    int size = Math.min(MOST_ROWS, rows.length);
    double[][] values = new double[senses.size()][size];
    double[] half = new double[senses.size()];
    Numeral numeral = new Numeral();
    for (int i = 0; i < senses.size(); i++) {
      int scale = 0;
      for (int s = 0; s < size; s++) {
        int row = rows[(int) ((long) s * rows.length / size)];
        values[i][s] = Double.NaN;
        int column = senses.get(i).column();
        boolean number =
            senses.get(i).isFigure()
                && !block.grid().isBlank(row, column)
                && numeral.read(
                    block.grid().text(),
                    block.grid().start(row, column),
                    block.grid().end(row, column),
                    spelling.decimalComma());
        if (number) {
          values[i][s] = numeral.approximate();
          scale = Math.max(scale, numeral.scale());
        }
      }
      half[i] = 0.5 * Math.pow(10, -Math.min(scale, 12));
    }
    return new Sample(values, half);
  }

  int rows() {
    return values.length == 0 ? 0 : values[0].length;
  }

  double value(int index, int row) {
    return values[index][row];
  }

  /** The base that all whole numbers of these columns are multiples of, 0 where there is none. */
  int base(List<Integer> indices) {
    Multiples all = new Multiples();
    for (int index : indices) {
      for (double value : values[index]) {
        if (!Double.isNaN(value) && value == Math.rint(value) && Math.abs(value) < 1e15) {
          all.add((long) value);
        }
      }
    }
    return all.base().orElse(0);
  }

  /** Half a unit of the most digits that a column prints. */
  double half(int index) {
    return half[index];
  }
}
