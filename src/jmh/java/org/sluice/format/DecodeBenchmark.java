package org.sluice.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Place;

/** Bytes to a grid, against Commons CSV parsing the same bytes in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class DecodeBenchmark {
  /** 100 MB, and about 50 rows. */
  @Param({"100000000", "2000"})
  int size;

  /** A dash outside Latin-1 makes the JVM keep two bytes a character. */
  @Param({"Ormes Quay", "Ormes\u2013Quay"})
  String town = "";

  private byte[] bytes = {};

  /** A tidy table of invented towns, the same in every run. */
  @Setup
  public void writeTable() {
    String[] towns = {"Alderbridge", "Birchford", "Cedar Cross", "Elmstow", town};
    Random random = new Random(1);
    StringBuilder text = new StringBuilder("la_name,year,sex,age_band,count,percent\n");
    while (text.length() < size) {
      text.append(towns[random.nextInt(towns.length)]).append(',');
      text.append(2000 + random.nextInt(24)).append(random.nextBoolean() ? ",F," : ",M,");
      text.append(10 * random.nextInt(9)).append("+,").append(random.nextInt(5000)).append(',');
      text.append(random.nextInt(1000) / 10.0).append('\n');
    }
    bytes = text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes to a grid and the problems of the text. */
  @Benchmark
  public Decoded decode() {
    return Formats.decode("table.csv", bytes);
  }

  /** The same and a copy with one cell withheld, second opinion included. */
  @Benchmark
  public Decoded decodeAndCopy() throws IOException {
    Decoded.Grids decoded = (Decoded.Grids) Formats.decode("table.csv", bytes);
    decoded.source().copy(Map.of(Place.at(1, 4), "[c]"), OutputStream.nullOutputStream());
    return decoded;
  }

  /** The yardstick: Commons CSV, every field counted and none kept. */
  @Benchmark
  public long commonsCsv() throws IOException {
    long fields = 0;
    try (Reader reader =
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        CSVParser parser =
            CSVParser.builder().setReader(reader).setFormat(CSVFormat.DEFAULT).get()) {
      for (CSVRecord record : parser) {
        fields += record.size();
      }
    }
    return fields;
  }
}
