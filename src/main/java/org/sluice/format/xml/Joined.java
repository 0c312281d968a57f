package org.sluice.format.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Several readers, one after the other. */
final class Joined extends Reader {
  private final Deque<Reader> left;

  Joined(List<Reader> readers) {
    this.left = new ArrayDeque<>(readers);
  }

  @Override
  public int read(char[] letters, int from, int length) throws IOException {
    while (!left.isEmpty()) {
      int read = left.element().read(letters, from, length);
      if (read >= 0) {
        return read;
      }
      left.remove();
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    for (Reader reader : left) {
      reader.close();
    }
  }
}
