package org.sluice.format.data;

import java.util.Locale;
import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.bytes.Inflated;

/** R data: one object ({@code .rds}) or several ({@code .RData}), mostly packed with gzip. */
final class RData {
  private static final int HEAD = 4096;

  private RData() {}

  static Optional<DataSet> uncompressed(Bytes bytes) {
    if (bytes.is(0, "RDX") || bytes.is(0, "RDA") || bytes.is(0, "RDB")) {
      return bytes.u8(4) == '\n'
          ? Optional.of(DataSet.named("rdata", "an R data file of saved objects"))
          : Optional.empty();
    }
    boolean binary = bytes.is(0, "X\n\0\0\0");
    return binary || bytes.is(0, "A\n2\n") || bytes.is(0, "A\n3\n")
        ? Optional.of(DataSet.named("rds", "an R data file"))
        : Optional.empty();
  }

  /** Packed data; packing other than gzip is not opened, so that there the name has to tell. */
  static Optional<DataSet> compressed(String path, byte[] bytes) {
    Bytes view = Bytes.of(bytes);
    if (view.is(0, "\u001F\u008B")) {
      return uncompressed(Bytes.of(Inflated.gzip(bytes, HEAD)));
    }
    boolean packed =
        view.is(0, "BZh") || view.is(0, "\u00FD7zXZ\0") || view.is(0, "(\u00B5/\u00FD");
    return packed && isNamed(path)
        ? Optional.of(DataSet.named("rds", "a packed file that is R data by its name"))
        : Optional.empty();
  }

  private static boolean isNamed(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".rds") || name.endsWith(".rda") || name.endsWith(".rdata");
  }
}
