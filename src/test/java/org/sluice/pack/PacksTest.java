package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PacksTest {
  @Test
  void theDefaultPackIsReadWithoutAFault() {
    Found found = Packs.find("principles");
    assertThat(found.problems()).isEmpty();
    assertThat(found.usable().orElseThrow().rule("small-counts").orElseThrow().kind().text())
        .isEqualTo("low-count");
  }
}
