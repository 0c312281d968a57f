package org.sluice.format.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The characters of a file, and how they stood in its bytes.
 *
 * @param characters without the byte order mark; what could not be decoded is U+FFFD
 * @param encoding declared by a byte order mark, else evident, else UTF-8, else Windows-1252
 * @param marked whether the bytes begin with a byte order mark
 * @param damage why the characters do not encode back to the same bytes, in words; empty where they
 *     do
 * @param oddities characters that no table needs
 */
public record EncodedText(
    String characters,
    Encoding encoding,
    boolean marked,
    Optional<String> damage,
    Oddities oddities) {

  /** Decodes the bytes of a whole file; what does not decode strictly is damage, not a failure. */
  public static EncodedText of(byte[] bytes) {
    for (Encoding encoding : Encoding.values()) {
      if (encoding.marks(bytes)) {
        return decode(bytes, encoding, true);
      }
    }
    Optional<Encoding> evident = Utf16.evident(bytes);
    if (evident.isPresent()) {
      return decode(bytes, evident.get(), false);
    }
    Utf8Survey survey = Utf8Survey.of(bytes, 0);
    return survey.likely()
        ? utf8(bytes, 0, false, survey)
        : decode(bytes, Encoding.WINDOWS_1252, false);
  }

  /** Decodes other bytes in the same encoding. */
  public EncodedText reread(byte[] bytes) {
    return decode(bytes, encoding, encoding.marks(bytes));
  }

  private static EncodedText decode(byte[] bytes, Encoding encoding, boolean marked) {
    int from = marked ? encoding.mark().length : 0;
    return switch (encoding) {
      case UTF_8 -> utf8(bytes, from, marked, Utf8Survey.of(bytes, from));
      case WINDOWS_1252 -> {
        String text = new String(bytes, from, bytes.length - from, encoding.charset());
        yield decoded(text, bytes, from, encoding, marked);
      }
      case UTF_16LE -> decoded(Utf16.decode(bytes, from, true), bytes, from, encoding, marked);
      case UTF_16BE -> decoded(Utf16.decode(bytes, from, false), bytes, from, encoding, marked);
    };
  }

  /** What is strictly UTF-8 encodes back to itself, so that only other text needs to be tried. */
  private static EncodedText utf8(byte[] bytes, int from, boolean marked, Utf8Survey survey) {
    String text = new String(bytes, from, bytes.length - from, Encoding.UTF_8.charset());
    return survey.strict()
        ? new EncodedText(text, Encoding.UTF_8, marked, Optional.empty(), Oddities.of(text))
        : decoded(text, bytes, from, Encoding.UTF_8, marked);
  }

  private static EncodedText decoded(
      String text, byte[] bytes, int from, Encoding encoding, boolean marked) {
    Optional<String> damage =
        EncodesBack.holds(text, encoding, bytes, from)
            ? Optional.empty()
            : Optional.of(damage(bytes, from, encoding));
    return new EncodedText(text, encoding, marked, damage, Oddities.of(text));
  }

  private static String damage(byte[] bytes, int from, Encoding encoding) {
    return switch (encoding) {
      case UTF_8 ->
          Utf8Survey.of(bytes, from).surrogates() > 0
              ? "it holds lone surrogates, which are no characters"
              : "it holds bytes that are not UTF-8";
      case UTF_16LE, UTF_16BE ->
          (bytes.length - from) % 2 == 1
              ? "it ends in half a UTF-16 character"
              : "it holds lone surrogates, which are no characters";
      case WINDOWS_1252 -> "it is not UTF-8, and holds bytes that Windows-1252 does not define";
    };
  }

  /** Why no byte-true copy of the text can be had, in words; empty where one can. */
  public Optional<String> uncopyable() {
    return damage.or(
        () ->
            oddities
                .seen(Oddity.NUL)
                .map(seen -> "it holds NUL characters, and " + Oddity.NUL.harm()));
  }

  /** The line, from 1, in which an offset of the characters lies. */
  public long line(int offset) {
    return 1 + characters.chars().limit(offset).filter(c -> c == '\n').count();
  }

  /** Whether the encoding has every character of this text. */
  public boolean canEncode(String text) {
    return encoding.charset().newEncoder().canEncode(text);
  }

  /**
   * A writer in this encoding that has begun with the byte order mark where the source has one, and
   * throws where a character cannot be encoded.
   */
  public Writer writer(OutputStream out) throws IOException {
    if (marked) {
      out.write(encoding.mark());
    }
    return new OutputStreamWriter(
        out,
        encoding
            .charset()
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
