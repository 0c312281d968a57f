package org.sluice.format.data;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;

/** Data sets that their first bytes name, and no more. */
enum NamedData {
  SAS7BDAT("\0\0\0\0\0\0\0\0\0\0\0\0\u00C2\u00EA\u0081`", 0, "sas7bdat", "a SAS data set"),
  SAS_TRANSPORT("HEADER RECORD*******LIB", 0, "xpt", "a SAS transport file"),
  ARROW("ARROW1\0", 0, "arrow", "an Arrow data file"),
  FEATHER("FEA1\0", 0, "feather", "a Feather data file"),
  ENCRYPTED_PARQUET("PARE", 0, "parquet", "an encrypted Parquet data file"),
  ORC("ORC\n", 0, "orc", "an ORC data file"),
  AVRO("Obj\u0001", 0, "avro", "an Avro data file"),
  HDF5("\u0089HDF\r\n", 0, "hdf5", "an HDF5 data file"),
  MATLAB("MATLAB 5.0 MAT-file", 0, "mat", "a MATLAB data file"),
  MATLAB_HDF5("MATLAB 7.3 MAT-file", 0, "mat", "a MATLAB data file"),
  SQLITE("SQLite format 3\0", 0, "sqlite", "an SQLite database"),
  DUCKDB("DUCK", 8, "duckdb", "a DuckDB database"),
  ACCESS("\0\u0001\0\0Standard ", 0, "mdb", "an Access database"),
  PICKLE_2("\u0080\u0002", 0, "pickle", "a Python pickle"),
  PICKLE_3("\u0080\u0003", 0, "pickle", "a Python pickle"),
  PICKLE_4("\u0080\u0004\u0095", 0, "pickle", "a Python pickle"),
  PICKLE_5("\u0080\u0005\u0095", 0, "pickle", "a Python pickle");

  private final String start;
  private final int at;
  private final String format;
  private final String title;

  NamedData(String start, int at, String format, String title) {
    this.start = start;
    this.at = at;
    this.format = format;
    this.title = title;
  }

  static Optional<DataSet> of(Bytes bytes) {
    for (NamedData kind : values()) {
      if (bytes.is(kind.at, kind.start) && (kind != DUCKDB || bytes.find("\0", 0, 64) >= 0)) {
        boolean runs = kind.format.equals("pickle");
        return Optional.of(new DataSet(kind.format, kind.title, 0, "columns", runs));
      }
    }
    return portable(bytes);
  }

  /** The header of an SPSS portable file stands behind 200 bytes for people. */
  private static Optional<DataSet> portable(Bytes bytes) {
    return bytes.find("SPSSPORT", 400, 500) >= 0
        ? Optional.of(DataSet.named("por", "an SPSS portable file"))
        : Optional.empty();
  }
}
