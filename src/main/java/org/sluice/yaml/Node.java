package org.sluice.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML file, with the place where it starts. Immutable. */
public sealed interface Node {
  /** Where the value starts. */
  Position position();

  /** What the value is, for a message: {@code "ten"}, {@code a list}, {@code nothing}. */
  String described();

  /** What a scalar looks like without quotes. */
  enum Kind {
    /** Words, and everything in quotes. */
    TEXT,
    /** Something that reads as a number; its text may still be refused, as {@code 010} is. */
    NUMBER,
    /** {@code true} or {@code false}; {@code yes}, {@code no}, {@code on}, {@code off} are text. */
    TRUTH,
    /** Nothing after the colon, {@code ~} or {@code null}. */
    EMPTY,
    /** Stands where a fault was reported already, so that readers say nothing more about it. */
    REPORTED
  }

  /**
   * A single value.
   *
   * @param text as it is written, quotes resolved: {@code 010} stays {@code 010}
   */
  record Scalar(Position position, String text, Kind kind) implements Node {
    @Override
    public String described() {
      return switch (kind) {
        case EMPTY -> "nothing";
        case NUMBER, TRUTH -> text;
        case TEXT, REPORTED -> '"' + Quoted.shortened(text) + '"';
      };
    }
  }

  /** A list. */
  record Sequence(Position position, List<Node> items) implements Node {
    /** Keeps its own copy. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String described() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file; no key stands twice. */
  record Mapping(Position position, List<Entry> entries) implements Node {
    /** Keeps its own copy. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }

    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }

    @Override
    public String described() {
      return "keys with values";
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}
}
