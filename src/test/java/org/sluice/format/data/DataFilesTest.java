package org.sluice.format.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.format.image.Pictures.bytes;
import static org.sluice.format.image.Pictures.low;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.finding.Trace;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;

class DataFilesTest {
  private static Decoded.Unread unread(String path, byte[] bytes) {
    Decoded decoded = Formats.decode(path, bytes);
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    return (Decoded.Unread) decoded;
  }

  static Stream<Arguments> told() {
    return Stream.of(
        Arguments.of("parquet", "a Parquet data file of 2 columns", DataSets.parquet()),
        Arguments.of("dta", "a Stata data file of 24 columns", DataSets.stata()),
        Arguments.of("dta", "a Stata data file of 24 columns", DataSets.oldStata()),
        Arguments.of("sav", "an SPSS data file of 2 columns", DataSets.spss()),
        Arguments.of(
            "npy",
            "a NumPy array of 5 columns",
            bytes("\u0093NUMPY", 1, 0, 80, 0, "{'descr': '<f8', 'shape': (7, 5), }")),
        Arguments.of(
            "npy",
            "a NumPy array",
            bytes("\u0093NUMPY", 1, 0, 80, 0, "{'descr': '<f8', 'shape': (7,), }")),
        Arguments.of("rds", "an R data file", DataSets.gzip(bytes("X\n", 0, 0, 0, 3, "x"))),
        Arguments.of("rds", "an R data file", bytes("X\n", 0, 0, 0, 2, "x")),
        Arguments.of(
            "rdata", "an R data file of saved objects", DataSets.gzip(bytes("RDX3\nX\n", 0))),
        Arguments.of(
            "sas7bdat",
            "a SAS data set",
            bytes(new byte[12], 0xC2, 0xEA, 0x81, 0x60, new byte[100])),
        Arguments.of("xpt", "a SAS transport file", bytes("HEADER RECORD*******LIBRARY HEADER")),
        Arguments.of("sqlite", "an SQLite database", bytes("SQLite format 3\0", 1)),
        Arguments.of("hdf5", "an HDF5 data file", bytes("\u0089HDF\r\n\u001A\n", 0)),
        Arguments.of("arrow", "an Arrow data file", bytes("ARROW1\0\0", 1)),
        Arguments.of("feather", "a Feather data file", bytes("FEA1\0\0", 1)),
        Arguments.of("pickle", "a Python pickle", bytes(0x80, 4, 0x95, 1)));
  }

  @ParameterizedTest
  @MethodSource("told")
  void aDataSetIsToldWithItsColumnsAndWithoutItsRows(String format, String title, byte[] bytes) {
    Decoded.Unread unread = unread("table.csv", bytes);
    assertThat(unread.content().kind()).isEqualTo("data");
    assertThat(unread.content().format()).isEqualTo(format);
    assertThat(unread.why()).startsWith(title + ": ").doesNotContain("7");
    assertThat(unread.content().traces()).extracting(Trace::kind).contains(Trace.Kind.DATA);
  }

  @Test
  void aPickleRunsWhatItSays() {
    assertThat(unread("t.pkl", bytes(0x80, 4, 0x95, 1)).content().traces())
        .extracting(Trace::kind)
        .containsExactly(Trace.Kind.DATA, Trace.Kind.MACRO);
  }

  @Test
  void otherCompressedFilesAreArchivesUnlessTheirNameSaysOtherwise() {
    byte[] packed = DataSets.gzip("area,n\n".getBytes(UTF_8));
    assertThat(unread("t.rds", packed).content().kind()).isEqualTo("archive");
    byte[] xz = bytes("\u00FD7zXZ\0", "abc");
    assertThat(unread("t.xz", xz).content().kind()).isEqualTo("archive");
    assertThat(unread("cohort.RDS", xz).content().kind()).isEqualTo("data");
  }

  @Test
  void headersThatLieOrBreakOffAreNoFault() {
    for (byte[] whole :
        new byte[][] {
          DataSets.parquet(), DataSets.stata(), DataSets.spss(), DataSets.gzip(new byte[99])
        }) {
      for (int length = 1; length < whole.length; length++) {
        Formats.decode("t", Arrays.copyOf(whole, length));
        Formats.decode("t", bytes(Arrays.copyOf(whole, length), low(-1), low(-1), "PAR1"));
      }
    }
  }
}
