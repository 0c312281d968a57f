package org.sluice.format;

import java.util.Optional;
import org.sluice.format.text.EncodedText;

/** Kinds of text that are no delimited table, known by how they begin and what they hold. */
final class TextKind {
  private TextKind() {}

  /** What the text is, if it is blank, binary after all, HTML, XML or JSON. */
  static Optional<Decoded.Unread> of(EncodedText text) {
    if (text.characters().isBlank()) {
      return Optional.of(new Decoded.Unread("empty", "only white space: nothing to read"));
    }
    return Optional.empty();
  }
}
