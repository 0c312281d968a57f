package org.sluice.format.json;

import java.util.List;
import java.util.Optional;

/** A value of a JSON text. */
sealed interface Json {
  /**
   * A text, a number, a truth value or nothing.
   *
   * @param text a number as the source spells it; empty for {@code null}
   * @param start first character of it in the source, its quote where it has one
   * @param end behind its last character
   * @param ordinal how many such values stand before it, the same in a copy
   * @param isText whether it is a text
   */
  record Scalar(String text, int start, int end, int ordinal, boolean isText) implements Json {}

  /** Values in order. */
  record Items(List<Json> items) implements Json {
    boolean areScalars() {
      return items.stream().allMatch(Scalar.class::isInstance);
    }

    boolean areObjects() {
      return !items.isEmpty() && items.stream().allMatch(Members.class::isInstance);
    }

    boolean areRows() {
      return !items.isEmpty()
          && items.stream().allMatch(item -> item instanceof Items row && row.areScalars());
    }
  }

  /** A name and its value. */
  record Member(String name, Json value) {}

  /** Values by name, in the order of the source; a name may stand twice. */
  record Members(List<Member> members) implements Json {
    Optional<Json> get(String name) {
      return members.stream()
          .filter(member -> member.name().equals(name))
          .map(Member::value)
          .findFirst();
    }

    Optional<Items> items(String name) {
      return get(name).filter(Items.class::isInstance).map(Items.class::cast);
    }

    Optional<Members> object(String name) {
      return get(name).filter(Members.class::isInstance).map(Members.class::cast);
    }

    String text(String name) {
      return get(name).map(value -> value instanceof Scalar scalar ? scalar.text() : "").orElse("");
    }

    List<String> names() {
      return members.stream().map(Member::name).toList();
    }

    boolean areScalars() {
      return members.stream().allMatch(member -> member.value() instanceof Scalar);
    }
  }
}
