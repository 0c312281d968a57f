package org.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.pack.Packs;
import org.sluice.rules.Explain;

/** What {@code sluice rules} tells a person. */
class RulesCommandTest {
  @TempDir Path temporary;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static List<String> pages() {
    return Explain.names();
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String pack(String name, String text) throws IOException {
    String head = "pack: " + name + "\ntitle: " + name + "\nversion: 1\n";
    return Files.writeString(temporary.resolve(name + ".yaml"), head + text).toString();
  }

  @Test
  void theListNamesEveryServiceAndPack() {
    assertThat(run("rules", "list")).isZero();
    assertThat(said()).startsWith("PACK ").contains("SAIL Databank").contains("UK LLC");
    assertThat(said()).contains(Packs.bundled());
  }

  @Test
  void everyKindIsALineWhereNoneIsAskedFor() {
    assertThat(run("rules", "explain")).isZero();
    assertThat(said()).contains(Explain.names());
    assertThat(said()).contains("low-count           A count of few people");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageFitsTheScreenAndKeepsItsWords(String name) {
    assertThat(run("rules", "explain", name)).isZero();
    // An address that is longer than a line stays whole.
    assertThat(
            said().lines().filter(line -> line.strip().contains(" ") && !line.startsWith("    ")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100))
        .noneMatch(line -> line.startsWith("#") || line.startsWith("|"));
    String page = Explain.page(name).orElseThrow();
    assertThat(words(said())).containsAll(words(page));
  }

  /** Without what colours code in a browser. */
  private static List<String> words(String text) {
    String plain = text.replaceAll("```[a-z]+", "").replaceAll("[^A-Za-z]+", " ").strip();
    return List.of(plain.toUpperCase(Locale.ROOT).split(" ", -1));
  }

  @Test
  void aPageEndsWithThePacksThatUseTheKind() {
    run("rules", "explain", "low-count");
    assertThat(said())
        .startsWith("LOW-COUNT\n\nWHAT IT FINDS\n")
        .contains("\nPACKS THAT USE IT\n")
        .contains("- `ukllc-2026` small-counts: minimum: 10, zeros: unsafe\n");
  }

  @Test
  void anUnknownKindIsToldTheOneThatWasMeant() {
    assertThat(run("rules", "explain", "low-cuont")).isEqualTo(ExitCode.USAGE);
    assertThat(complained()).contains("did you mean `low-count`?");
    assertThat(run("rules", "explain", "xyzzy")).isEqualTo(ExitCode.USAGE);
    assertThat(complained()).contains("known here: class-disclosure, ");
  }

  @Test
  void aMoveToAnotherServiceIsToldAsStricterAndLooser() {
    assertThat(run("rules", "diff", "sail-2025-06", "opensafely-2026")).isZero();
    assertThat(said())
        .startsWith("From sail-2025-06 (SAIL Databank output policy, 1.7) to opensafely-2026")
        .contains("\nStricter\n", "\nLooser\n", "\nDifferent\n", "\nSame\n")
        .contains("\n  low-count: minimum 10 → 8 (8 and 9 may leave)\n")
        .contains("\n  low-count: zeros review → safe\n")
        .contains("\n  not-rounded: only opensafely-2026 judges it (base 5, ")
        .contains("\n  copies: mark [c] → [REDACTED]\n")
        .contains("\n  exceptions: not known → rare\n")
        .contains("\nFor a person to check under sail-2025-06\n");
    assertThat(said().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void aPackOnDiskIsComparedByItsPath() throws IOException {
    String own = pack("own", "extends: sail-2025-06\nrules: {small-counts: {minimum: 12}}\n");
    assertThat(run("rules", "diff", "sail-2025-06", own)).isZero();
    assertThat(said())
        .contains("Stricter\n  low-count: minimum 10 → 12 (10 and 11 no longer may)\n\nSame\n")
        .doesNotContain("Looser");
  }

  @Test
  void aFaultyPackIsNotCompared() throws IOException {
    String own = pack("own", "extends: sail-2025-06\nextra: 1\n");
    assertThat(run("rules", "diff", own, own)).isEqualTo(ExitCode.USAGE);
    assertThat(complained().lines()).hasSize(1);
    assertThat(run("rules", "diff", "sail-2025-06", "ukllc-206")).isEqualTo(ExitCode.USAGE);
    assertThat(complained()).contains("did you mean `ukllc-2026`?");
    assertThat(run("rules", "diff", "sail-2025-06")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aCombinationIsValidatedAndShown() throws IOException {
    String both = pack("both", "combines: [sail-2025-06, ukllc-2026]\n");
    assertThat(run("rules", "validate", both)).isZero();
    assertThat(run("rules", "show", both)).isZero();
    assertThat(said())
        .contains("service: SAIL Databank and UK LLC\n")
        .contains("exceptions: {allowed: none}\n")
        .contains("\n  sail-2025-06.small-counts:\n")
        .contains("\n  ukllc-2026.small-counts:\n");
  }
}
