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

    /** Whether they may be the two ends of something. */
    boolean areEnds() {
      return items.size() == 2 && areScalars();
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
  record Member(String name, Json value) {
    /** Itself, or where it is a list of two values, {@code ci.0} and {@code ci.1}. */
    List<Member> opened() {
      return value instanceof Items items && items.areEnds()
          ? List.of(
              new Member(name + ".0", items.items().get(0)),
              new Member(name + ".1", items.items().get(1)))
          : List.of(this);
    }
  }

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

    /** The same with every list of two values, as the ends of an interval are, as two members. */
    Members opened() {
      return new Members(members.stream().flatMap(member -> member.opened().stream()).toList());
    }

    boolean areScalars() {
      return members.stream().allMatch(member -> member.value() instanceof Scalar);
    }
  }
}
