package org.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenPageTest {
  @Test
  void headingsStandInCapitalsAndAreBoldWhereThereIsColour() {
    assertThat(ScreenPage.of("## Why it\n", false)).isEqualTo("WHY IT\n");
    assertThat(ScreenPage.of("# Why it\n", true)).isEqualTo("\u001b[1mWHY IT\u001b[0m\n");
  }

  @Test
  void aTableIsAlignedAndItsLongLastColumnFolded() {
    String meaning = "word ".repeat(25).strip();
    assertThat(ScreenPage.of("| a | b |\n|---|---|\n| `minimum` | " + meaning + " |\n", false))
        .isEqualTo(
            "a          b\n`minimum`  "
                + "word ".repeat(17)
                + "word\n           "
                + "word ".repeat(6)
                + "word\n");
  }

  @Test
  void aParagraphIsFilledAndItsItemsHang() {
    String item = "- " + "word ".repeat(12) + "\n  " + "word ".repeat(12).strip() + "\n";
    assertThat(ScreenPage.of(item + "- next\n", false))
        .isEqualTo("- " + "word ".repeat(18) + "word\n  " + "word ".repeat(4) + "word\n- next\n");
  }

  @Test
  void codeStaysAsItIs() {
    assertThat(ScreenPage.of("```csv\n# a | b\n" + "x".repeat(120) + "\n```\n", false))
        .isEqualTo("    # a | b\n    " + "x".repeat(120) + "\n");
  }

  @Test
  void aWordThatIsTooLongForTheScreenStaysWhole() {
    String address = "x".repeat(120);
    assertThat(ScreenPage.wrapped("  see " + address + " there", "    "))
        .isEqualTo("  see\n    " + address + "\n    there\n");
    assertThat(ScreenPage.wrapped(address, "")).isEqualTo(address + "\n");
  }
}
