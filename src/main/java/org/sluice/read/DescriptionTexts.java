package org.sluice.read;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.yaml.Node;
import org.sluice.yaml.Parsed;

/**
 * The words of a {@code sluice.yaml}: values, keys and comments. They leave with the submission
 * like those of any other file, and may tell what a table withholds.
 */
public final class DescriptionTexts {
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(.*)");

  private DescriptionTexts() {}

  /**
   * The lines, counted from 1, whose words state a number of something.
   *
   * @param parsed the tree
   * @param source what it was read from
   */
  public static SortedSet<Integer> telling(Parsed parsed, String source) {
    SortedSet<Integer> lines = new TreeSet<>();
    parsed.root().ifPresent(root -> visit(root, scalar -> addIfTelling(lines, scalar)));
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      Matcher comment = COMMENT.matcher(line);
      if (comment.find() && Notes.statesFigure(comment.group(1))) {
        lines.add(number);
      }
    }
    return lines;
  }

  private static void addIfTelling(Set<Integer> lines, Node.Scalar scalar) {
    boolean words = scalar.kind() == Node.Kind.TEXT;
    if (words && Notes.statesFigure(scalar.text())) {
      lines.add(scalar.position().line());
    }
  }

  /** Every scalar; a tree is no deeper than its reader allows. */
  private static void visit(Node node, Consumer<Node.Scalar> each) {
    if (node instanceof Node.Scalar scalar) {
      each.accept(scalar);
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> visit(item, each));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        each.accept(entry.key());
        visit(entry.value(), each);
      }
    }
  }
}
