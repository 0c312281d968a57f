package org.sluice.read;

import java.util.ArrayList;
import java.util.List;

/** The different texts of the columns of a block, with those of head rows below the first. */
final class ColumnTexts {
  private final Block block;
  private final Profile[] profiles;

  ColumnTexts(Block block, Profile[] profiles) {
    this.block = block;
    this.profiles = profiles;
  }

  /** The different texts below the first head row of a column that are no plain numbers. */
  List<String> of(int column) {
    List<String> texts = profiles[column - block.left()].differentTexts();
    if (block.head().rows() < 2) {
      return texts;
    }
    List<String> all = new ArrayList<>(texts);
    for (int row = block.top() + 1; row < block.bodyTop(); row++) {
      if (!block.grid().isBlank(row, column)) {
        all.add(block.grid().text(row, column));
      }
    }
    return all;
  }
}
