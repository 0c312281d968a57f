package org.sluice.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;

/**
 * The keys of one mapping, read one by one. A wrong value is a fault, and the default stands in for
 * it so that reading goes on; {@link #refuseOthers} ends it by naming every key that nobody asked
 * for.
 */
public final class Settings {
  private final Mapping mapping;
  private final Faults faults;
  private final Set<String> known = new LinkedHashSet<>();

  private Settings(Mapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
  }

  /** The keys of a mapping; faults go to the given collection. */
  public static Settings of(Mapping mapping, Faults faults) {
    return new Settings(mapping, faults);
  }

  /** The keys of a node that should be a mapping; none, and a fault, where it is not. */
  public static Settings of(Node node, Faults faults) {
    return of(Values.of(node, faults).mapping().orElse(empty(node.position())), faults);
  }

  /** Where the mapping starts. */
  public Position position() {
    return mapping.position();
  }

  /** Where a key's value stands, or the mapping where the key is missing. */
  public Position position(String key) {
    return mapping.get(key).map(Node::position).orElse(mapping.position());
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** The value as it stands, for settings of more than one form. */
  public Optional<Node> node(String key) {
    known.add(key);
    return mapping.get(key);
  }

  /** A whole number between two bounds, both included; plain digits, no leading zero. */
  public int wholeNumber(String key, int low, int high, int otherwise) {
    return value(key, values -> values.wholeNumber(low, high)).orElse(otherwise);
  }

  /** A decimal number between two bounds, both included. */
  public BigDecimal decimal(String key, BigDecimal low, BigDecimal high, BigDecimal otherwise) {
    return value(key, values -> values.decimal(low, high)).orElse(otherwise);
  }

  /** Plain text. */
  public String text(String key, String otherwise) {
    return value(key, Values::text).orElse(otherwise);
  }

  /** Plain text that has to be there. */
  public String requiredText(String key) {
    require(key);
    return text(key, "");
  }

  /** {@code true} or {@code false}; {@code yes}, {@code on} and the like are faults. */
  public boolean truth(String key, boolean otherwise) {
    return value(key, Values::truth).orElse(otherwise);
  }

  /** One of the constants, written as {@link #label} writes them. */
  public <E extends Enum<E>> E oneOf(String key, Class<E> words, E otherwise) {
    return value(key, values -> values.oneOf(words)).orElse(otherwise);
  }

  /** One of the words. */
  public String oneOf(String key, List<String> words, String otherwise) {
    return value(key, values -> values.oneOf(words)).orElse(otherwise);
  }

  /** A list of constants without repeats; a fault where it is empty. */
  public <E extends Enum<E>> List<E> someOf(String key, Class<E> words, List<E> otherwise) {
    return value(key, values -> values.list(item -> item.oneOf(words))).orElse(otherwise);
  }

  /** A list of plain texts without repeats; a fault where it is empty. */
  public List<String> texts(String key, List<String> otherwise) {
    return value(key, values -> values.list(Values::text)).orElse(otherwise);
  }

  /** A list of decimal numbers between two bounds without repeats; a fault where it is empty. */
  public List<BigDecimal> decimals(
      String key, BigDecimal low, BigDecimal high, List<BigDecimal> otherwise) {
    return value(key, values -> values.list(item -> item.decimal(low, high))).orElse(otherwise);
  }

  /** The keys below a key. */
  public Optional<Settings> below(String key) {
    return value(key, Values::mapping).map(below -> of(below, faults));
  }

  /** The mappings of a list, each as settings of its own. */
  public List<Settings> eachBelow(String key) {
    return value(key, values -> values.list(Values::mapping)).orElse(List.of()).stream()
        .map(below -> of(below, faults))
        .toList();
  }

  /** Reports the key as missing if it is. */
  public void require(String key) {
    if (!has(key)) {
      String missing = "the key `" + key + "`";
      faults.add(mapping.position(), missing, "none", "add `" + key + ":`");
    }
  }

  /** Reports a fault at the value of a key, for rules that join several values. */
  public void fault(String key, String expected, String found, String advice) {
    faults.add(position(key), expected, found, advice);
  }

  /** All keys, in the order of the file. */
  public List<String> keys() {
    return mapping.entries().stream().map(entry -> entry.key().text()).toList();
  }

  /** Counts a key as known though nobody read it here. */
  public void ignore(String key) {
    known.add(key);
  }

  /** Reports every key that nobody asked for, with the known one that was probably meant. */
  public void refuseOthers() {
    refuseOthersBeside(Set.of());
  }

  /**
   * The same, where whoever misspells a key may mean one of these, which were taken out before.
   *
   * @param taken keys that are known here and read elsewhere
   */
  public void refuseOthersBeside(Set<String> taken) {
    known.addAll(new TreeSet<>(taken));
    for (Entry entry : mapping.entries()) {
      Scalar key = entry.key();
      if (!known.contains(key.text())) {
        String found = "unknown key `" + Quoted.shortened(key.text()) + "`";
        String advice = Suggestion.advice(key.text(), known);
        faults.add(key.position(), "a known key", found, advice);
      }
    }
  }

  /** How a constant is written in YAML: {@code AT_OR_ABOVE} is {@code at-or-above}. */
  public static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private <T> Optional<T> value(String key, Function<Values, Optional<T>> reading) {
    return node(key).flatMap(node -> reading.apply(Values.of(node, faults)));
  }

  private static Mapping empty(Position at) {
    return new Mapping(at, new ArrayList<>());
  }
}
