package org.sluice.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortTextsTest {
  @Test
  void isWhatASubstringIs() {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append((char) ('A' + random.nextInt(3)));
    }
    for (int i = 0; i < 100_000; i++) {
      int start = random.nextInt(text.length() - 50);
      int end = start + random.nextInt(50);
      assertThat(ShortTexts.of(text, start, end)).isEqualTo(text.substring(start, end));
    }
  }

  @Test
  void textsOfOneHashAreKeptApart() {
    assertThat(ShortTexts.of("AaBB", 0, 2)).isEqualTo("Aa");
    assertThat(ShortTexts.of("AaBB", 2, 4)).isEqualTo("BB");
    assertThat(ShortTexts.of("AaBB", 0, 2)).isEqualTo("Aa");
  }
}
