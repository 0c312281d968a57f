package org.sluice.format.json;

import java.util.BitSet;
import java.util.List;

/**
 * Tells values that are words from those that may be figures or marks. A copy is told by its
 * source's answer, because a mark may be a word.
 */
final class WordValues {
  private static final int SENTENCE = 4;

  private WordValues() {}

  /** The ordinals of all values that are words, truth values and nothing included. */
  static BitSet of(List<Json> values) {
    BitSet words = new BitSet();
    values.forEach(value -> add(value, words));
    return words;
  }

  private static void add(Json value, BitSet words) {
    if (value instanceof Json.Items items) {
      items.items().forEach(item -> add(item, words));
    } else if (value instanceof Json.Members members) {
      members.members().forEach(member -> add(member.value(), words));
    } else if (value instanceof Json.Scalar scalar && isWords(scalar)) {
      words.set(scalar.ordinal());
    }
  }

  private static boolean isWords(Json.Scalar value) {
    if (!value.isText()) {
      return value.text().isEmpty() || value.text().equals("true") || value.text().equals("false");
    }
    String text = value.text().strip();
    boolean opens = !text.isEmpty() && Character.isLetter(text.charAt(0));
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return text.isEmpty() || (opens && !digits) || text.split("\\s", -1).length > SENTENCE;
  }
}
