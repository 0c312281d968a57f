package org.sluice.rules;

import java.util.List;

/** Which way a setting becomes stricter. */
@FunctionalInterface
public interface Strictness<T> {
  /** What a change of a setting does to whoever wants to take results out. */
  enum Change {
    STRICTER,
    LOOSER,
    /** Neither stricter nor looser, or one for some figures and the other for others. */
    DIFFERENT,
    SAME;

    /** Both changes at once. */
    public Change and(Change other) {
      if (this == SAME || this == other) {
        return other;
      }
      return other == SAME ? this : DIFFERENT;
    }
  }

  /** What becomes of a figure where the setting changes. */
  Change change(T before, T after);

  /** Neither way. */
  static <T> Strictness<T> neither() {
    return (before, after) -> before.equals(after) ? Change.SAME : Change.DIFFERENT;
  }

  /** A higher value, or a later constant, is stricter. */
  static <T extends Comparable<? super T>> Strictness<T> higher() {
    return (before, after) -> ofSign(after.compareTo(before));
  }

  /** A lower value, or an earlier constant, is stricter. */
  static <T extends Comparable<? super T>> Strictness<T> lower() {
    return (before, after) -> ofSign(before.compareTo(after));
  }

  /** The words from the loosest to the strictest. */
  static <T> Strictness<T> rising(List<T> loosestFirst) {
    List<T> words = List.copyOf(loosestFirst);
    return (before, after) -> ofSign(Integer.compare(words.indexOf(after), words.indexOf(before)));
  }

  /** More items are stricter. */
  static <T> Strictness<List<T>> more() {
    return (before, after) -> {
      Change added = before.containsAll(after) ? Change.SAME : Change.STRICTER;
      Change gone = after.containsAll(before) ? Change.SAME : Change.LOOSER;
      return added.and(gone);
    };
  }

  /** Fewer items are stricter. */
  static <T> Strictness<List<T>> fewer() {
    Strictness<List<T>> more = more();
    return (before, after) -> more.change(after, before);
  }

  /** More items are stricter, and none at all are all there are. */
  static <T> Strictness<List<T>> moreOrAll() {
    Strictness<List<T>> more = more();
    return (before, after) -> {
      if (before.isEmpty() == after.isEmpty()) {
        return more.change(before, after);
      }
      return after.isEmpty() ? Change.STRICTER : Change.LOOSER;
    };
  }

  private static Change ofSign(int sign) {
    if (sign == 0) {
      return Change.SAME;
    }
    return sign > 0 ? Change.STRICTER : Change.LOOSER;
  }
}
