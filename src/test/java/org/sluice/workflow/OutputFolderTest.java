package org.sluice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the output folder is: a run leaves all of its outputs there, or what was there. */
class OutputFolderTest {
  private static final Path OTHER_DISK = Path.of("/dev/shm");

  @TempDir Path temporary;

  private static void leave(Path out, String text) throws IOException {
    try (OutputFolder folder = OutputFolder.stagedBeside(out)) {
      folder.report("report.json", text);
      Files.writeString(folder.redacted("tables/file.csv"), text);
      folder.commit();
    }
  }

  private static void assertHolds(Path out, String text) throws IOException {
    assertThat(out.resolve("report.json")).hasContent(text);
    assertThat(out.resolve("redacted").resolve("tables").resolve("file.csv")).hasContent(text);
    try (var entries = Files.list(out)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .containsExactlyInAnyOrder("report.json", "redacted");
    }
  }

  @Test
  void aSecondRunReplacesTheFirstAndLeavesNothingBeside() throws IOException {
    Path out = temporary.resolve("out");
    leave(out, "first");
    leave(out, "second");
    assertHolds(out, "second");
    try (var entries = Files.list(temporary)) {
      assertThat(entries).containsExactly(out);
    }
  }

  @Test
  void aLinkToAFolderOfAnotherDiskIsWrittenTo() throws IOException {
    assumeTrue(
        Files.isWritable(OTHER_DISK)
            && !Files.getFileStore(OTHER_DISK).equals(Files.getFileStore(temporary)),
        "this machine has one disk");
    Path elsewhere = Files.createTempDirectory(OTHER_DISK, "sluice");
    try {
      Path out = Files.createSymbolicLink(temporary.resolve("out"), elsewhere);
      leave(out, "first");
      leave(out, "second");
      assertHolds(elsewhere, "second");
      assertThat(out).isSymbolicLink();
    } finally {
      FileTree.delete(elsewhere);
    }
  }

  @Test
  void whereNoSiblingCanBeStagedTheFolderItselfIsUsed() throws IOException {
    Path out = Files.createDirectory(temporary.resolve("o".repeat(250)));
    leave(out, "first");
    leave(out, "second");
    assertHolds(out, "second");
  }

  @Test
  void whatFailsToBePutInPlaceLeavesTheOldState() throws IOException {
    Path out = temporary.resolve("out");
    leave(out, "first");
    try (OutputFolder folder = OutputFolder.stagedBeside(out)) {
      folder.report("report.json", "second");
      // The name under which the old state is kept meanwhile is taken, so that nothing can move.
      Files.writeString(folder.redacted("../earlier"), "in the way");
      assertThatThrownBy(folder::commit).isInstanceOf(IOException.class);
    }
    assertHolds(out, "first");
  }

  @Test
  void aStagingFolderOfAKilledRunIsReplaced() throws IOException {
    Path out = temporary.resolve("out");
    Path staged = Files.createDirectories(Staging.beside(out).resolve("redacted"));
    Files.writeString(staged.resolve("stale.csv"), "stale");
    leave(out, "first");
    assertHolds(out, "first");
    assertThat(Staging.beside(out)).doesNotExist();
  }
}
