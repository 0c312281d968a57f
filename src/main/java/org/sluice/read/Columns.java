package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Does the same for several columns of a block; those of a large one are looked at side by side.
 */
final class Columns {
  /** Fewer rows than this are read before a second thread has started. */
  private static final int LARGE = 50_000;

  private Columns() {}

  /**
   * What a function says of each column, in their order.
   *
   * @param columns whatever stands for a column of the block
   */
  static <C, A> List<A> each(Block block, List<C> columns, Function<C, A> function) {
    if (block.bottom() - block.bodyTop() > LARGE) {
      return columns.parallelStream().map(function).toList();
    }
    List<A> answers = new ArrayList<>(columns.size());
    for (C column : columns) {
      answers.add(function.apply(column));
    }
    return answers;
  }
}
