package org.sluice.yaml;

import java.util.Comparator;

/**
 * Where something stands in a YAML file.
 *
 * @param name the file's name as messages show it
 * @param line one-based
 * @param column one-based, in characters
 */
public record Position(String name, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::name)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** Refuses a position before the first character. */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("a position starts at line 1 and column 1");
    }
  }

  /** The first character of a file. */
  public static Position start(String name) {
    return new Position(name, 1, 1);
  }

  /** By name, then line, then column. */
  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** As editors take it: {@code rules.yaml:12:5}. */
  @Override
  public String toString() {
    return name + ":" + line + ":" + column;
  }
}
