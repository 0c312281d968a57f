package org.sluice.format.text;

/** Characters that no table needs and that hide or spoil what a cell says. */
public enum Oddity {
  /** U+0000. */
  NUL("NUL characters", "programs disagree on what such a cell says"),
  /** Other control characters than tab, line feed, carriage return and form feed. */
  CONTROL("control characters", "they are not shown, and they break figures"),
  /** Embeddings, overrides and isolates of the bidirectional algorithm. */
  DIRECTION("characters that change the direction of text", "a cell may show otherwise than it is"),
  /** U+E0000 to U+E007F: letters that no program shows. */
  INVISIBLE("invisible tag characters", "they can carry text that nobody sees"),
  /** U+FFFD: something was lost, here or before. */
  LOST("replacement characters", "they stand for characters that were lost");

  private final String title;
  private final String harm;

  Oddity(String title, String harm) {
    this.title = title;
    this.harm = harm;
  }

  /** What they are, in the plural. */
  public String title() {
    return title;
  }

  /** Why they matter. */
  public String harm() {
    return harm;
  }
}
