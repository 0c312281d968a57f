package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.finding.Problem;
import org.sluice.finding.Unchecked;

/** Which files a run opens, and what it says of those that it does not. */
class InputsTest {
  @TempDir Path temporary;
  private Path input = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void oneFile() throws IOException {
    input = Files.createDirectory(temporary.resolve("input"));
    out = temporary.resolve("out");
    Files.writeString(input.resolve("file.csv"), "area,children\n");
  }

  private static List<String> paths(Inputs inputs) {
    return inputs.files().stream().map(Inputs.Entry::path).toList();
  }

  private static List<String> left(Inputs inputs) {
    return inputs.unchecked().stream().map(Unchecked::path).toList();
  }

  private static List<String> found(Inputs inputs) {
    return inputs.problems().stream().map(Problem::found).toList();
  }

  private Path linkTo(Path target, String name) {
    try {
      return Files.createSymbolicLink(temporary.resolve(name), target);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "this disk has no symbolic links");
      return target;
    }
  }

  private List<Path> undecodable(String... names) {
    List<Path> files = new ArrayList<>();
    try {
      for (String name : names) {
        Path file = Path.of(URI.create(input.toUri() + name));
        files.add(Files.writeString(file, "area,children\n"));
      }
    } catch (IOException e) {
      assumeTrue(false, "this disk wants names in Unicode");
    }
    assumeTrue(files.get(0).toString().indexOf('\uFFFD') >= 0, "every byte is a character here");
    return files;
  }

  @Test
  void namesThatReadAlikeAreListedByTheirBytes() {
    undecodable("bad%FE.csv", "bad%FF.csv");
    Inputs inputs = Inputs.under(List.of(input), out);
    assertThat(paths(inputs)).containsExactly("file.csv");
    assertThat(left(inputs)).containsExactly("bad%FE.csv", "bad%FF.csv");
    assertThat(inputs.unchecked()).allMatch(file -> file.why().contains("name cannot be read"));
  }

  @Test
  void twoFilesNeverShareAPath() throws IOException {
    undecodable("bad%FF.csv");
    Files.writeString(input.resolve("bad%FF.csv"), "area,children\n");
    assertThat(found(Inputs.under(List.of(input), out))).containsExactly("two that read alike");
  }

  @Test
  void theOutputFolderIsKnownThroughLinks() throws IOException {
    Path link = linkTo(input, "link");
    Files.createDirectory(input.resolve("out"));
    Files.writeString(input.resolve("out").resolve("report.csv"), "");
    assertThat(paths(Inputs.under(List.of(input), link.resolve("out"))))
        .containsExactly("file.csv");
    assertThat(paths(Inputs.under(List.of(link), input.resolve("out"))))
        .containsExactly("file.csv");
  }

  @Test
  void aPathInTheOutputFolderIsRefused() {
    Path link = linkTo(input, "link");
    assertThat(found(Inputs.under(List.of(input), link.resolve("."))))
        .containsExactly("one that lies in it");
    assertThat(found(Inputs.under(List.of(input.resolve("file.csv")), input))).hasSize(1);
  }

  @Test
  void aLinkThatTheUserNamesIsFollowedUnderItsName() {
    Inputs inputs = Inputs.under(List.of(linkTo(input, "link")), out);
    assertThat(inputs.root()).isEqualTo("link");
    assertThat(paths(inputs)).containsExactly("file.csv");
    assertThat(inputs.unchecked()).isEmpty();
  }

  @Test
  void aLinkBelowThatIsTheOutputFolderIsPassedBy() throws IOException {
    Path link = linkTo(Files.createDirectory(temporary.resolve("elsewhere")), "input/out");
    Inputs inputs = Inputs.under(List.of(input), link);
    assertThat(paths(inputs)).containsExactly("file.csv");
    assertThat(inputs.unchecked()).isEmpty();
  }

  @Test
  void aLinkBelowIsListedAndNotFollowed() {
    linkTo(temporary, "input/link");
    assertThat(left(Inputs.under(List.of(input), out))).containsExactly("link");
  }

  @Test
  void whatAKilledRunLeftIsListedAndNotRead() throws IOException {
    Path staged = Files.createDirectory(input.resolve(".elsewhere.staging"));
    Files.writeString(staged.resolve("copy.csv"), "area,children\n");
    Inputs inputs = Inputs.under(List.of(input), out);
    assertThat(paths(inputs)).containsExactly("file.csv");
    assertThat(left(inputs)).containsExactly(".elsewhere.staging");
  }

  @Test
  void whatIsStagedForTheSameOutputFolderIsPassedBy() throws IOException {
    Path staged = Files.createDirectory(input.resolve(".out.staging"));
    Files.writeString(staged.resolve("copy.csv"), "area,children\n");
    Inputs inputs = Inputs.under(List.of(input), input.resolve("out"));
    assertThat(paths(inputs)).containsExactly("file.csv");
    assertThat(inputs.unchecked()).isEmpty();
  }

  @Test
  void aFolderThatMayNotBeReadIsListedUnderItsName() throws IOException {
    assumeTrue(Files.getFileStore(input).supportsFileAttributeView("posix"), "no permissions");
    Path closed = Files.createDirectory(temporary.resolve("closed"));
    closed.toFile().setReadable(false);
    try {
      assumeTrue(!Files.isReadable(closed), "this user may read everything");
      Inputs inputs = Inputs.under(List.of(closed), out);
      assertThat(left(inputs)).containsExactly("closed");
      assertThat(inputs.unchecked().get(0).why()).contains("may not be read");
    } finally {
      closed.toFile().setReadable(true);
    }
  }
}
