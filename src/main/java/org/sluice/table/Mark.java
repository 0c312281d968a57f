package org.sluice.table;

import java.util.OptionalLong;

/**
 * What a withheld mark claims of the figure behind it: {@code <10} claims 0 to 9 or 1 to 9, {@code
 * 1-4} claims 1 to 4, {@code [c]} claims nothing.
 *
 * @param text the mark as written
 * @param low the least value the mark claims, if it claims one
 * @param high the greatest value the mark claims, if it claims one
 */
public record Mark(String text, OptionalLong low, OptionalLong high) {
  /** A mark that claims nothing of the figure behind it. */
  public static Mark plain(String text) {
    return new Mark(text, OptionalLong.empty(), OptionalLong.empty());
  }
}
