package org.sluice.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sluice.yaml.Node.Kind;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Node.Sequence;

/**
 * One value, read as the type that is wanted. Empty where it is something else, which is reported
 * as a fault with what was expected and what stands there.
 */
public final class Values {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

  private final Node node;
  private final Faults faults;

  private Values(Node node, Faults faults) {
    this.node = node;
    this.faults = faults;
  }

  /** The value of a node; faults go to the given collection. */
  public static Values of(Node node, Faults faults) {
    return new Values(node, faults);
  }

  /** Where the value starts. */
  public Position position() {
    return node.position();
  }

  /** A whole number between two bounds, both included; plain digits, no leading zero. */
  public Optional<Integer> wholeNumber(int low, int high) {
    String expected = "a whole number from " + low + " to " + high;
    return number(WHOLE, expected)
        .map(Integer::valueOf)
        .filter(number -> isWithin(number >= low && number <= high, expected));
  }

  /** A decimal number between two bounds, both included. */
  public Optional<BigDecimal> decimal(BigDecimal low, BigDecimal high) {
    String expected = "a number from " + low.toPlainString() + " to " + high.toPlainString();
    return number(DECIMAL, expected)
        .map(BigDecimal::new)
        .filter(
            number ->
                isWithin(number.compareTo(low) >= 0 && number.compareTo(high) <= 0, expected));
  }

  /** Text that is not empty; a number or a date counts as the text it is written in. */
  public Optional<String> text() {
    boolean given = node instanceof Scalar scalar && scalar.kind() != Kind.EMPTY;
    return given ? scalarText().filter(text -> isGiven(text)) : refused("text");
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> truth() {
    return node instanceof Scalar scalar && scalar.kind() == Kind.TRUTH
        ? Optional.of(scalar.text().equalsIgnoreCase("true"))
        : refused("`true` or `false`");
  }

  /** Whether the value is the bare or quoted word {@code off}; never a fault. */
  public boolean isOff() {
    return node instanceof Scalar scalar && scalar.text().equals("off");
  }

  /** One of the constants, as {@link Settings#label} writes them. */
  public <E extends Enum<E>> Optional<E> oneOf(Class<E> words) {
    List<E> constants = Arrays.asList(words.getEnumConstants());
    List<String> labels = constants.stream().map(Settings::label).toList();
    return oneOf(labels).map(label -> constants.get(labels.indexOf(label)));
  }

  /** One of the words. */
  public Optional<String> oneOf(List<String> words) {
    String expected = "one of `" + String.join("`, `", words) + "`";
    if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.REPORTED) {
      return refused(expected);
    }
    if (words.contains(scalar.text())) {
      return Optional.of(scalar.text());
    }
    String advice =
        Suggestion.of(scalar.text(), words)
            .map(word -> "did you mean `" + word + "`?")
            .orElse("write one of these words");
    faults.add(node.position(), expected, node.described(), advice);
    return Optional.empty();
  }

  /** Keys with values. */
  public Optional<Mapping> mapping() {
    return node instanceof Mapping mapping ? Optional.of(mapping) : refused("keys with values");
  }

  /** The readable items of a list without repeats; an empty list is a fault. */
  public <T> Optional<List<T>> list(Function<Values, Optional<T>> reading) {
    if (!(node instanceof Sequence sequence)) {
      return refused("a list");
    }
    if (sequence.items().isEmpty()) {
      faults.add(node.position(), "a list with something in it", "an empty list", "fill it");
      return Optional.empty();
    }
    List<T> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      reading.apply(of(item, faults)).ifPresent(value -> addOnce(items, value, item));
    }
    return Optional.of(List.copyOf(items));
  }

  private <T> void addOnce(List<T> items, T value, Node item) {
    if (items.contains(value)) {
      faults.add(item.position(), "each item once", item.described(), "remove the repeat");
    } else {
      items.add(value);
    }
  }

  private Optional<String> number(Pattern form, String expected) {
    if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.REPORTED) {
      return refused(expected);
    }
    if (scalar.kind() == Kind.NUMBER && form.matcher(scalar.text()).matches()) {
      return Optional.of(scalar.text());
    }
    String advice =
        scalar.text().matches("-?0[0-9]+")
            ? "write it without leading zeros"
            : "write plain digits";
    faults.add(node.position(), expected, node.described(), advice);
    return Optional.empty();
  }

  private boolean isWithin(boolean within, String expected) {
    if (!within) {
      faults.add(node.position(), expected, node.described(), "choose a number in these bounds");
    }
    return within;
  }

  private boolean isGiven(String text) {
    if (text.isBlank()) {
      faults.add(node.position(), "text", "nothing", "write it after the colon");
    }
    return !text.isBlank();
  }

  private Optional<String> scalarText() {
    return node instanceof Scalar scalar && scalar.kind() != Kind.REPORTED
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private <T> Optional<T> refused(String expected) {
    boolean reported = node instanceof Scalar scalar && scalar.kind() == Kind.REPORTED;
    if (!reported) {
      faults.add(node.position(), expected, node.described(), "write " + expected);
    }
    return Optional.empty();
  }
}
