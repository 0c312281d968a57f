package org.sluice.format.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element, or a piece of text, which has the name {@link #TEXT} and nothing inside. Names are a
 * prefix of the format's own and a local name: whatever prefix a file uses, {@code w:p} is a
 * paragraph. How deep a tree is, its reader bounds.
 */
public final class Node {
  /** The name of a piece of text. */
  public static final String TEXT = "#text";

  private final String name;
  private final String text;
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<Node> children = new ArrayList<>(2);

  private Node(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** An element without anything in it. */
  public static Node element(String name, Node... children) {
    Node node = new Node(name, "");
    node.children.addAll(List.of(children));
    return node;
  }

  /** A piece of text. */
  public static Node text(String text) {
    return new Node(TEXT, text);
  }

  /** Its name, with the format's prefix. */
  public String name() {
    return name;
  }

  /** Whether it is an element of this name. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** The text of a piece of text, empty for an element. */
  public String text() {
    return text;
  }

  /** What stands in it, in order; may be changed. */
  public List<Node> children() {
    return children;
  }

  /** Its attributes in order; may be changed. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** An attribute's value, empty where it has none. */
  public String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Sets an attribute. */
  public Node set(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** The first child of this name. */
  public Optional<Node> child(String other) {
    return children.stream().filter(child -> child.is(other)).findFirst();
  }

  /** A whole number in an attribute, 0 where there is none or no number. */
  public int number(String attribute) {
    String value = get(attribute);
    if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(Node::isDigit)) {
      return 0;
    }
    return Integer.parseInt(value);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** All text inside, joined. */
  public String allText() {
    StringBuilder all = new StringBuilder();
    gather(all);
    return all.toString();
  }

  private void gather(StringBuilder all) {
    all.append(text);
    children.forEach(child -> child.gather(all));
  }
}
