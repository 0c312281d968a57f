package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example gives the reports and copies that lie beside it, again and again. To write them
 * anew after a change of verdict that CHANGELOG explains, run with {@code -Dsluice.examples=write}.
 */
class ExamplesTest {
  private static final String EVERY_FORMAT = "submission-2024-07";
  private static final boolean WRITE = "write".equals(System.getProperty("sluice.examples"));

  @TempDir Path temporary;

  static Stream<String> examples() throws IOException {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleGivesItsReportAndCopies(String name) throws IOException {
    Path out = temporary.resolve("out");
    Examples.check(name, Examples.input(name), out, formats(name));
    Path expected = Examples.FOLDER.resolve(name).resolve("expected");
    if (WRITE) {
      rewrite(out, expected);
    }
    assertSame(Examples.files(expected), Examples.files(out));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aSecondRunWithOtherJobsOverTheFirstChangesNothing(String name) throws IOException {
    Path out = temporary.resolve("out");
    Examples.check(name, Examples.input(name), out, "json");
    SortedMap<String, byte[]> first = Examples.files(out);
    Files.createDirectories(out.resolve("redacted"));
    Files.writeString(out.resolve("redacted").resolve("stale.csv"), "a copy of an earlier run");
    Examples.check(name, Examples.input(name), out, "json");
    assertSame(first, Examples.files(out));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noCopyFailsWhenItIsCheckedItself(String name) {
    Path out = temporary.resolve("out");
    Examples.check(name, Examples.input(name), out, "json");
    Path copies = out.resolve("redacted");
    if (Files.isDirectory(copies)) {
      assertThat(Examples.check(name, copies, temporary.resolve("again"), "json").code())
          .isIn(0, 3);
    }
  }

  private static String formats(String name) {
    return name.equals(EVERY_FORMAT) ? "html,json,md,sarif,junit,csv" : "json";
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (path, bytes) ->
            assertThat(
                    new String(actual.getOrDefault(path, new byte[0]), StandardCharsets.ISO_8859_1))
                .as(path)
                .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1)));
  }

  private static void rewrite(Path out, Path expected) throws IOException {
    for (String old : Examples.files(expected).keySet()) {
      Files.delete(expected.resolve(old));
    }
    for (Map.Entry<String, byte[]> file : Examples.files(out).entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
