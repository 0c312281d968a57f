package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackListTest {
  @TempDir private Path folder;

  private Pack pack(String id, String head) {
    String text = "pack: " + id + "\nversion: 1\n" + head + "\nrules: {a: {kind: low-count}}\n";
    return new Fixture(folder).with(id + ".yaml", text).pack(id + ".yaml");
  }

  @Test
  void everyPackHasALineUnderAlignedHeadings() {
    Pack own = pack("own", "title: Own rules\nservice: Care room\nunits: [child, court]");
    Pack other = pack("other-2026", "title: Others\nsource: {address: x, grade: B}");
    assertThat(PackList.text(List.of(own, other)))
        .isEqualTo(
            """
            PACK        SERVICE    VERSION  GRADE  UNITS
            own         Care room  1               child, court
            other-2026             1        B
            """);
  }

  @Test
  void anOlderPackIsMarkedAndTheNewerNamed() {
    Pack older = Packs.find("sail-2025-06").usable().orElseThrow();
    Pack newer = pack("sail-2030", "title: Newer\nsupersedes: sail-2025-06");
    assertThat(PackList.text(List.of(older, newer)))
        .contains("\nsail-2025-06 *  SAIL Databank  ")
        .contains("\nsail-2030       ")
        .endsWith("\n\n* older: sail-2025-06, now sail-2030\n");
  }

  @Test
  void aLongServiceIsCutAtTheEdgeOfTheScreen() {
    Pack own = pack("own", "title: Own rules\nservice: " + "long ".repeat(40));
    List<String> lines = PackList.text(List.of(own)).lines().toList();
    assertThat(lines.get(1)).hasSize(100).endsWith("…");
  }

  @Test
  void theBundledPacksFitTheScreen() {
    List<String> lines = PackList.text().lines().toList();
    assertThat(lines).hasSizeGreaterThan(Packs.bundled().size());
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(PackList.text()).containsPattern("\nsail-2025-06 +SAIL Databank +1.7 +C +person\n");
  }
}
