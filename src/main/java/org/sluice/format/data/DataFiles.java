package org.sluice.format.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.finding.Content;
import org.sluice.finding.Trace;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Traces;

/**
 * Tells a data set by its header. How many columns it has is said; how many rows is not, because a
 * row may be a person and their number a small count.
 */
public final class DataFiles {
  private static final List<Function<Bytes, Optional<DataSet>>> KINDS =
      List.of(Stata::of, Spss::of, Parquet::of, NumpyArray::of, RData::uncompressed, NamedData::of);

  private DataFiles() {}

  /**
   * The data set that these bytes are, if they are one.
   *
   * @param path tells an R data file from other compressed files where its packing is not opened
   */
  public static Optional<Decoded> of(String path, byte[] bytes) {
    Bytes view = Bytes.of(bytes);
    for (Function<Bytes, Optional<DataSet>> kind : KINDS) {
      Optional<DataSet> data = kind.apply(view);
      if (data.isPresent()) {
        return Optional.of(unread(data.get()));
      }
    }
    return RData.compressed(path, bytes).map(DataFiles::unread);
  }

  private static Decoded unread(DataSet data) {
    Traces traces = Traces.thatStay();
    traces.add(Trace.Kind.DATA, "", "a data set");
    if (data.runs()) {
      traces.add(Trace.Kind.MACRO, "", "commands that run when it is loaded");
    }
    String columns = data.columns() > 0 ? " of " + data.columns() + " " + data.unit() : "";
    return new Decoded.Unread(
        new Content("data", data.format(), 0, traces.all()),
        data.title()
            + columns
            + ": data sets do not belong in outputs; leave it out, and hand in the tables made from"
            + " it");
  }
}
