package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void aControlCharacterIsSpelledOut() {
    assertThat(Visible.of("a\nb\tc\u0000")).isEqualTo("a‹U+000A›b‹U+0009›c‹U+0000›");
  }

  @Test
  void aRightToLeftOverrideIsSpelledOut() {
    assertThat(Visible.of("a\u202eb\u200fc")).isEqualTo("a‹U+202E›b‹U+200F›c");
  }

  @Test
  void whatNoXmlOrEncodingCanHoldIsSpelledOut() {
    assertThat(Visible.of("\ud800x\ufffe\u2028")).isEqualTo("‹U+D800›x‹U+FFFE›‹U+2028›");
  }

  @Test
  void lettersOfAllScriptsStayAsTheyAre() {
    String names = "Sir Gâr, Ynys Môn, Ελλάδα, 東京, 😀, naïve — “quoted”";
    assertThat(Visible.of(names)).isEqualTo(names);
  }

  @Test
  void aLongTextIsCutWithoutSplittingACharacter() {
    assertThat(Visible.shortened("abcdef", 4)).isEqualTo("abc…");
    assertThat(Visible.shortened("ab😀def", 4)).isEqualTo("ab…");
    assertThat(Visible.shortened("abcd", 4)).isEqualTo("abcd");
  }

  @Test
  void onlyAnUnpairedSurrogateKeepsATextFromBeingEncoded() {
    assertThat(Visible.encodable("a\ud800\nb😀")).isEqualTo("a‹U+D800›\nb😀");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(Visible.encodable("\udc00"))).isTrue();
  }
}
