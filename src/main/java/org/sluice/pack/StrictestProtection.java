package org.sluice.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sluice.pack.Combination.Part;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Kind;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.YamlText;

/**
 * One {@code protect:} block of several: key by key the strictest, and of what is not stricter
 * either way (the mark, the cost) the first. A value that no pack may have wins, so that it is
 * reported where it stands.
 *
 * <p>A band holds at least two values, and so does what reaches a share below and above a count:
 * both include {@code exact}. Neither of the two includes the other, and two ways of rounding
 * cannot both be kept; there the pack that combines has to decide.
 */
final class StrictestProtection {
  private static final List<String> INSIDERS = List.of("band", "exact", "off");
  private static final List<String> SEARCH = List.of("thorough", "quick");
  private static final String BAND = "band";

  private final List<Part> parts;
  private final Optional<Mapping> own;
  private final Faults faults;

  StrictestProtection(List<Part> parts, Optional<Mapping> own, Faults faults) {
    this.parts = parts.stream().filter(part -> part.pack().protect().isPresent()).toList();
    this.own = own;
    this.faults = faults;
  }

  /** The block; empty where none of the packs has one. */
  Optional<Mapping> protect() {
    return parts.stream().findFirst().flatMap(part -> part.pack().protect()).map(this::joined);
  }

  private Mapping joined(Mapping first) {
    List<String> keys =
        parts.stream()
            .flatMap(part -> part.pack().protect().stream())
            .flatMap(block -> block.entries().stream())
            .map(entry -> entry.key().text())
            .distinct()
            .toList();
    List<Entry> entries = new ArrayList<>();
    for (String key : keys) {
      if (own.flatMap(block -> block.get(key)).isEmpty()) {
        strictest(key).ifPresent(entries::add);
      }
    }
    return new Mapping(first.position(), entries);
  }

  private Optional<Entry> strictest(String key) {
    List<Entry> given =
        parts.stream()
            .flatMap(part -> part.pack().protect().stream())
            .flatMap(block -> block.entry(key).stream())
            .toList();
    return switch (key) {
      case "level" -> level(given);
      case "insiders" -> ranked(given, INSIDERS, "exact");
      case "search" -> ranked(given, SEARCH, "quick");
      case "coalition" -> given.stream().min(Comparator.comparing(StrictestProtection::coalition));
      case "then" -> onlyRounding(given);
      default -> given.stream().findFirst();
    };
  }

  /** A pack that is silent has the default. */
  private Optional<Entry> ranked(List<Entry> given, List<String> words, String otherwise) {
    return given.stream()
        .min(Comparator.comparingInt(entry -> words.indexOf(text(entry.value()))))
        .filter(
            entry ->
                given.size() == parts.size()
                    || words.indexOf(text(entry.value())) < words.indexOf(otherwise));
  }

  private Optional<Entry> level(List<Entry> given) {
    Optional<Entry> odd = given.stream().filter(entry -> isOdd(entry.value())).findFirst();
    if (odd.isPresent()) {
      return odd;
    }
    List<Entry> shares =
        given.stream().filter(entry -> percent(entry.value()).isPresent()).toList();
    Optional<Entry> band =
        given.stream().filter(entry -> text(entry.value()).equals(BAND)).findFirst();
    boolean wantsBand = band.isPresent() || given.size() < parts.size();
    if (wantsBand && !shares.isEmpty()) {
      undecided("level", "one level", "a band and a percentage, neither of which is stricter");
    }
    if (wantsBand) {
      return band;
    }
    return shares.stream()
        .max(Comparator.comparing(entry -> percent(entry.value()).orElse(BigDecimal.ZERO)))
        .or(() -> given.stream().findFirst());
  }

  private Optional<Entry> onlyRounding(List<Entry> given) {
    if (given.stream().map(entry -> YamlText.of(entry.value())).distinct().count() > 1) {
      undecided("then", "one way of rounding", "packs that round in different ways");
    }
    return given.stream().findFirst();
  }

  private void undecided(String key, String expected, String found) {
    Scalar second = parts.get(1).asked();
    faults.add(second.position(), expected, found, "decide with `protect: {" + key + ": …}`");
  }

  private static boolean isOdd(Node level) {
    return !INSIDERS.subList(0, 2).contains(text(level)) && percent(level).isEmpty();
  }

  private static Optional<BigDecimal> percent(Node level) {
    return level instanceof Mapping mapping
        ? mapping.get("percent").flatMap(StrictestProtection::number)
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(Node node) {
    try {
      return node instanceof Scalar scalar && scalar.kind() == Kind.NUMBER
          ? Optional.of(new BigDecimal(scalar.text()))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The greatest comes first, and before it what is no number. */
  private static BigDecimal coalition(Entry entry) {
    return number(entry.value()).map(BigDecimal::negate).orElse(new BigDecimal("-1e9"));
  }

  private static String text(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
