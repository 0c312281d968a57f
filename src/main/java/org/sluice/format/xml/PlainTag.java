package org.sluice.format.xml;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads tags that hold nothing but plain names and plain values. Whatever else there may be in a
 * tag, allowed or not, is for the JDK's parser to decide.
 */
final class PlainTag {
  private static final int MOST_ATTRIBUTES = 32;
  private static final int LONGEST_NAME = 64;
  private static final int NAMES = 256;

  /** Prefixes and spaces of names that begin so are bound by the standard itself. */
  private static final String RESERVED_PREFIX = "xml";

  private static final String RESERVED_SPACE = "http://www.w3.org/";

  private final Window window;
  private final String[] known = new String[NAMES];
  private final Set<String> prefixes = new HashSet<>(Set.of(RESERVED_PREFIX));
  private final String[] prefix = new String[MOST_ATTRIBUTES];
  private final String[] name = new String[MOST_ATTRIBUTES];
  private final int[] from = new int[MOST_ATTRIBUTES];
  private final int[] to = new int[MOST_ATTRIBUTES];
  private String element = "";
  private int attributes;
  private boolean empty;

  PlainTag(Window window) {
    this.window = window;
    Arrays.fill(known, "");
  }

  /** The name of the element. */
  String element() {
    return element;
  }

  /** Whether the element ends with the tag. */
  boolean isEmpty() {
    return empty;
  }

  /** Number of attributes, without those that declare names. */
  int attributes() {
    return attributes;
  }

  String prefix(int attribute) {
    return prefix[attribute];
  }

  String name(int attribute) {
    return name[attribute];
  }

  /** The value of an attribute, as long as the window's mark stays before the tag. */
  String value(int attribute) {
    return window.text(from[attribute], to[attribute]);
  }

  /**
   * Reads the tag that begins an element, which the window stands on, and says whether it is plain.
   *
   * @param root whether it is the first, which may declare names
   */
  boolean begin(boolean root) throws IOException {
    window.skip(1);
    attributes = 0;
    element = name();
    if (element.isEmpty()) {
      return false;
    }
    while (true) {
      boolean spaced = skipSpaces();
      char c = window.letter();
      if (c == '>') {
        window.skip(1);
        empty = false;
        return true;
      }
      if (c == '/' && window.letter(1) == '>') {
        window.skip(2);
        empty = true;
        return true;
      }
      if (!spaced || attributes == MOST_ATTRIBUTES || !attribute(root)) {
        return false;
      }
    }
  }

  /** Reads the tag that ends an element, and says whether it is plain and of this name. */
  boolean end(String open) throws IOException {
    window.skip(2);
    if (!name().equals(open)) {
      return false;
    }
    skipSpaces();
    boolean ends = window.letter() == '>';
    window.skip(1);
    return ends;
  }

  private boolean attribute(boolean root) throws IOException {
    String first = name();
    String second = "";
    if (window.letter() == ':') {
      window.skip(1);
      second = name();
      if (second.isEmpty()) {
        return false;
      }
    }
    skipSpaces();
    if (first.isEmpty() || window.letter() != '=') {
      return false;
    }
    window.skip(1);
    skipSpaces();
    if (!value()) {
      return false;
    }
    if (first.equals("xmlns")) {
      return root && declares(second);
    }
    prefix[attributes] = second.isEmpty() ? "" : first;
    name[attributes] = second.isEmpty() ? first : second;
    attributes++;
    return (second.isEmpty() || prefixes.contains(first)) && isNamedOnce();
  }

  /** Reads a quoted value into the next attribute's place. */
  private boolean value() throws IOException {
    char quote = window.letter();
    if (quote != '"' && quote != '\'') {
      return false;
    }
    window.skip(1);
    from[attributes] = window.offset();
    char c = window.letter();
    while (c != quote) {
      if (c < ' ' || c == '<' || c == '&' || c >= Character.MIN_SURROGATE) {
        return false;
      }
      window.skip(1);
      c = window.letter();
    }
    to[attributes] = window.offset();
    window.skip(1);
    return true;
  }

  private boolean declares(String declared) {
    String space = value(attributes);
    if (space.isEmpty() || space.startsWith(RESERVED_SPACE) || declared.startsWith("xml")) {
      return false;
    }
    return declared.isEmpty() || prefixes.add(declared);
  }

  private boolean isNamedOnce() {
    for (int i = 0; i < attributes - 1; i++) {
      if (name[i].equals(name[attributes - 1])) {
        return false;
      }
    }
    return true;
  }

  private boolean skipSpaces() throws IOException {
    boolean any = false;
    for (char c = window.letter(); isSpace(c); c = window.letter()) {
      window.skip(1);
      any = true;
    }
    return any;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** A short name of ASCII letters, digits and few signs; empty where there is none. */
  private String name() throws IOException {
    int begin = window.offset();
    int hash = 0;
    char c = window.letter();
    while (isOfName(c, window.offset() == begin)) {
      hash = 31 * hash + c;
      window.skip(1);
      c = window.letter();
    }
    int length = window.offset() - begin;
    if (length > LONGEST_NAME) {
      return "";
    }
    int slot = (hash ^ (hash >>> 8)) & (NAMES - 1);
    if (!isAt(known[slot], begin, length)) {
      known[slot] = window.text(begin, begin + length);
    }
    return known[slot];
  }

  private boolean isAt(String text, int begin, int length) {
    if (text.length() != length) {
      return false;
    }
    char[] letters = window.letters();
    for (int i = 0; i < length; i++) {
      if (letters[window.start() + begin + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfName(char c, boolean first) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.'));
  }
}
