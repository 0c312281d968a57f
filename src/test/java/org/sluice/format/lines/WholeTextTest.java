package org.sluice.format.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Grid;

class WholeTextTest {
  @Test
  void aRowIsALineHoweverItEnds() {
    Grid grid = TextLines.of("one\r\ntwo  2\n\nfour");
    assertThat(grid.rows()).isEqualTo(4);
    assertThat(grid.text(0, 0)).isEqualTo("one");
    assertThat(grid.text(1, 0)).isEqualTo("two  2");
    assertThat(grid.isBlank(2, 0)).isTrue();
    assertThat(grid.text(3, 0)).isEqualTo("four");
  }

  @Test
  void textWithoutATableIsHandedOnLineByLine() {
    byte[] bytes = "The boy was born in spring.\nSee the file.\n".getBytes(StandardCharsets.UTF_8);
    Decoded decoded = Formats.decode("note.txt", bytes);
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    assertThat(((Decoded.Unread) decoded).texts()).hasSize(1);
  }

  @Test
  void bytesThatAreNoTextAreNot() {
    Decoded decoded = Formats.decode("data.parquet", new byte[] {'P', 'A', 'R', '1', 0, 0, 0, 0});
    assertThat(decoded).isInstanceOf(Decoded.Unread.class);
    assertThat(((Decoded.Unread) decoded).texts()).isEmpty();
  }
}
