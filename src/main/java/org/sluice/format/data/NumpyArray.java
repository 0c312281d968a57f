package org.sluice.format.data;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;

/** A NumPy array: a header in Python that gives its shape. */
final class NumpyArray {
  private static final int HEADER = 4096;

  private NumpyArray() {}

  static Optional<DataSet> of(Bytes bytes) {
    return bytes.is(0, "\u0093NUMPY")
        ? Optional.of(DataSet.wide("npy", "a NumPy array", columns(bytes)))
        : Optional.empty();
  }

  /** The second number of the shape; a list of numbers has no second. */
  private static long columns(Bytes bytes) {
    int shape = bytes.find("'shape': (", 0, HEADER);
    String inside = shape < 0 ? "" : bytes.latin1(shape + 10L, 60);
    int comma = inside.indexOf(',');
    int close = inside.indexOf(')');
    if (comma < 0 || close < comma) {
      return 0;
    }
    long columns = 0;
    for (char digit : inside.substring(comma + 1, close).strip().toCharArray()) {
      if (digit < '0' || digit > '9') {
        break;
      }
      columns = Math.min(10 * columns + digit - '0', Integer.MAX_VALUE);
    }
    return columns;
  }
}
