package org.sluice.format.data;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;

/** A Parquet file: its schema stands in a footer before the last eight bytes. */
final class Parquet {
  private static final int END = 8;
  private static final int SCHEMA = 2;
  private static final int CHILDREN = 5;

  private Parquet() {}

  /** Without the name at its end too it is a column's name, unless a zero byte follows. */
  static Optional<DataSet> of(Bytes bytes) {
    if (!bytes.is(0, "PAR1") || bytes.find("\0", 0, 1 << 12) < 0) {
      return Optional.empty();
    }
    long footer = bytes.u32((long) bytes.length() - END, true);
    long start = (long) bytes.length() - END - footer;
    boolean whole = bytes.is((long) bytes.length() - 4, "PAR1") && start > 0;
    long columns = whole ? columns(new ThriftCompact(bytes, start)) : 0;
    return Optional.of(DataSet.wide("parquet", "a Parquet data file", columns));
  }

  /** Elements of the schema that have no children: the columns. */
  private static long columns(ThriftCompact thrift) {
    for (int field = thrift.field(0); field > 0; field = thrift.field(field)) {
      if (field == SCHEMA) {
        return leaves(thrift);
      }
      thrift.skip();
    }
    return 0;
  }

  private static long leaves(ThriftCompact thrift) {
    long elements = thrift.list();
    long leaves = 0;
    for (long i = 0; i < elements && thrift.isWhole(); i++) {
      boolean leaf = true;
      for (int field = thrift.field(0); field > 0; field = thrift.field(field)) {
        leaf &= field != CHILDREN;
        thrift.skip();
      }
      leaves += leaf ? 1 : 0;
    }
    return thrift.isWhole() ? leaves : 0;
  }
}
