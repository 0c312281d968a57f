package org.sluice.workflow;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Reads whole files piece by piece: asked for a hundred megabytes at once, the platform would hold
 * them twice while it reads.
 */
final class FileBytes {
  private static final int PIECE = 1 << 16;

  private FileBytes() {}

  /**
   * The bytes of a file.
   *
   * @throws IOException where it cannot be read to the end that it has when it is opened
   * @throws OutOfMemoryError where it does not fit
   */
  static byte[] of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      if (size > Integer.MAX_VALUE - 8) {
        throw new OutOfMemoryError("a file of more than two gigabytes");
      }
      byte[] bytes = new byte[(int) size];
      int read = 0;
      while (read < bytes.length) {
        int piece = Math.min(PIECE, bytes.length - read);
        int got = channel.read(ByteBuffer.wrap(bytes, read, piece));
        if (got < 0) {
          throw new EOFException("the file ends before its end");
        }
        read += got;
      }
      return bytes;
    }
  }
}
