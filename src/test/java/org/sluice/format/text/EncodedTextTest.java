package org.sluice.format.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodedTextTest {
  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static EncodedText of(int... values) {
    return EncodedText.of(bytes(values));
  }

  @Test
  void plainAsciiIsUtf8() {
    EncodedText text = of('a', ',', 'b');
    assertThat(text.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(text.marked()).isFalse();
    assertThat(text.damage()).isEmpty();
    assertThat(text.characters()).isEqualTo("a,b");
  }

  @Test
  void aByteOrderMarkIsNoCharacter() {
    EncodedText text = of(0xEF, 0xBB, 0xBF, 'a');
    assertThat(text.characters()).isEqualTo("a");
    assertThat(text.marked()).isTrue();
  }

  @Test
  void aByteOrderMarkDecidesForUtf16() {
    assertThat(of(0xFF, 0xFE, 'a', 0).characters()).isEqualTo("a");
    assertThat(of(0xFE, 0xFF, 0, 'a').characters()).isEqualTo("a");
    assertThat(of(0xFE, 0xFF, 0, 'a').encoding()).isEqualTo(Encoding.UTF_16BE);
  }

  @Test
  void utf16WithoutAMarkIsEvidentFromItsZeros() {
    assertThat(EncodedText.of("area,n\n".getBytes(UTF_16LE)).characters()).isEqualTo("area,n\n");
    assertThat(EncodedText.of("area,n\n".getBytes(UTF_16BE)).characters()).isEqualTo("area,n\n");
  }

  @Test
  void aLoneHighByteIsWindows1252() {
    EncodedText text = of('c', 'a', 'f', 0xE9, ',', 0x96);
    assertThat(text.encoding()).isEqualTo(Encoding.WINDOWS_1252);
    assertThat(text.characters()).isEqualTo("caf\u00E9,\u2013");
    assertThat(text.damage()).isEmpty();
  }

  @Test
  void aByteThatWindows1252DoesNotDefineIsDamage() {
    for (int undefined : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
      EncodedText text = of('a', undefined, 'b');
      assertThat(text.encoding()).isEqualTo(Encoding.WINDOWS_1252);
      assertThat(text.damage()).hasValueSatisfying(why -> assertThat(why).contains("1252"));
      assertThat(text.characters()).isEqualTo("a\uFFFDb");
    }
  }

  @Test
  void utf8WithOneBadByteIsDamagedUtf8AndNotWindows1252() {
    EncodedText text = of(0xC3, 0xA9, 0xC3, 0xA8, ',', 0xE9);
    assertThat(text.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(text.damage()).hasValueSatisfying(why -> assertThat(why).contains("not UTF-8"));
    assertThat(text.characters()).startsWith("\u00E9\u00E8,");
  }

  @Test
  void aLoneSurrogateIsDamageInEveryEncoding() {
    EncodedText eightBit = of('a', 0xED, 0xA0, 0x80);
    assertThat(eightBit.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(eightBit.damage()).hasValueSatisfying(why -> assertThat(why).contains("surrogate"));
    EncodedText sixteenBit = of(0xFF, 0xFE, 'a', 0, 0x00, 0xD8, 'b', 0);
    assertThat(sixteenBit.damage())
        .hasValueSatisfying(why -> assertThat(why).contains("surrogate"));
    assertThat(sixteenBit.characters()).isEqualTo("a\uFFFDb");
  }

  @Test
  void halfAUtf16CharacterAtTheEndIsDamage() {
    assertThat(of(0xFF, 0xFE, 'a', 0, 'b').damage())
        .hasValueSatisfying(why -> assertThat(why).contains("half"));
  }

  @Test
  void overlongFormsAreNotUtf8() {
    assertThat(Utf8Survey.of(bytes(0xC0, 0xAF), 0).strict()).isFalse();
    assertThat(Utf8Survey.of(bytes(0xE0, 0x80, 0xAF), 0).strict()).isFalse();
    assertThat(Utf8Survey.of(bytes(0xF4, 0x90, 0x80, 0x80), 0).strict()).isFalse();
    assertThat(Utf8Survey.of(bytes(0xF4, 0x8F, 0xBF, 0xBF), 0).strict()).isTrue();
  }

  @Test
  void aPairOfSurrogatesAtTheEndOfAPieceEncodesBack() {
    String text = "a".repeat((1 << 16) - 1) + "\uD83C\uDF33" + "b";
    assertThat(EncodedText.of(text.getBytes(UTF_8)).damage()).isEmpty();
  }

  @Test
  void oddCharactersAreCountedAndTheFirstIsPlaced() {
    Oddities oddities = EncodedText.of("ab\0c\0\u0007\u202Ed\u009C".getBytes(UTF_8)).oddities();
    assertThat(oddities.seen(Oddity.NUL)).contains(new Oddities.Seen(2, 2));
    assertThat(oddities.seen(Oddity.CONTROL)).contains(new Oddities.Seen(2, 5));
    assertThat(oddities.seen(Oddity.DIRECTION)).contains(new Oddities.Seen(1, 6));
    assertThat(oddities.seen(Oddity.LOST)).isEmpty();
    assertThat(oddities.controls()).isEqualTo(4);
  }

  @Test
  void invisibleTagsAreOdd() {
    Oddities oddities = EncodedText.of("a\uDB40\uDC41".getBytes(UTF_8)).oddities();
    assertThat(oddities.seen(Oddity.INVISIBLE)).contains(new Oddities.Seen(1, 1));
  }

  @Test
  void tabsLineEndsAccentsAndDashesAreNotOdd() {
    Oddities oddities =
        EncodedText.of("a\tb\r\n\f\u00E9\u2013\u2212\u2265".getBytes(UTF_8)).oddities();
    for (Oddity oddity : Oddity.values()) {
      assertThat(oddities.seen(oddity)).isEmpty();
    }
  }
}
