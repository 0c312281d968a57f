package org.sluice.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.Verdict;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Kind;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Position;
import org.sluice.yaml.Settings;
import org.sluice.yaml.Suggestion;
import org.sluice.yaml.Values;

/** Joins the rules of several files by id: override, replace, drop. */
final class RuleInheritance {
  private static final List<String> VERDICTS = List.of("fail", "review", "note");

  private final List<String> packUnits;
  private final Faults faults;
  private final Map<String, Joined> joined = new LinkedHashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Map<String, String> advice = new HashMap<>();
  private Optional<Position> lastDrop = Optional.empty();

  RuleInheritance(List<String> packUnits, Faults faults) {
    this.packUnits = packUnits;
    this.faults = faults;
  }

  /**
   * A rule's keys, and what holds where they are silent.
   *
   * @param named the rule and the file that had the last word on it
   * @param source of that file
   */
  private record Joined(Mapping keys, String named, PackSource source, List<String> units) {}

  /**
   * The rules of all files.
   *
   * @param combined what the first file combines
   */
  List<PackRule> rules(List<PackRule> combined, List<PackFile> rootFirst) {
    for (PackRule rule : combined) {
      joined.put(rule.id(), new Joined(rule.written(), rule.named(), rule.source(), rule.units()));
    }
    for (PackFile file : rootFirst) {
      file.rules().forEach(entry -> join(entry, file));
    }
    if (joined.isEmpty()) {
      lastDrop.ifPresent(this::refuseNothingLeft);
    }
    return joined.entrySet().stream()
        .flatMap(entry -> rule(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private void join(Entry entry, PackFile file) {
    String id = entry.key().text();
    if (Values.of(entry.value(), faults).isOff()) {
      drop(entry);
    } else if (entry.value() instanceof Mapping keys) {
      String named = id + " of " + file.id();
      Joined resolved =
          Optional.ofNullable(joined.get(id))
              .filter(inherited -> !changesKind(inherited.keys(), keys))
              .map(
                  inherited ->
                      new Joined(
                          override(inherited.keys(), keys),
                          named,
                          file.sourceOrSelf(),
                          inherited.units()))
              .orElseGet(() -> new Joined(keys, named, file.sourceOrSelf(), packUnits));
      if (resolved.keys().get("kind").isEmpty()) {
        advice.put(id, withoutKind(id));
      }
      joined.put(id, resolved);
    } else if (!isReported(entry.value())) {
      String expected = "keys with values, or `off` to drop an inherited rule";
      faults.add(
          entry.value().position(), expected, entry.value().described(), "write one of them");
    }
  }

  private void drop(Entry entry) {
    String id = entry.key().text();
    if (!joined.containsKey(id)) {
      String known = combinedAs(id).orElseGet(() -> Suggestion.advice(id, joined.keySet()));
      faults.add(entry.key().position(), "an inherited rule to drop", "`" + id + "`", known);
    }
    joined.remove(id);
    dropped.add(id);
    lastDrop = Optional.of(entry.key().position());
  }

  private void refuseNothingLeft(Position at) {
    String advice = "keep one: a pack that judges nothing would pass everything";
    faults.add(at, "at least one rule", "none that is left", advice);
  }

  /** A rule without its kind is meant to change one of the pack below, which is not there. */
  private String withoutKind(String id) {
    if (dropped.contains(id)) {
      return "a pack that this one extends dropped `" + id + "`: write it whole, with `kind:`";
    }
    return combinedAs(id)
        .or(() -> Suggestion.of(id, joined.keySet()).map(word -> "did you mean `" + word + "`?"))
        .map(meant -> meant + " A new rule needs `kind:`")
        .orElse("add `kind:`");
  }

  /** Whoever combines packs may write a rule's id without that of its pack. */
  private Optional<String> combinedAs(String id) {
    List<String> ids =
        joined.keySet().stream().filter(other -> other.endsWith("." + id)).limit(3).toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of("did you mean `" + String.join("` or `", ids) + "`?");
  }

  private static boolean changesKind(Mapping inherited, Mapping nearer) {
    Optional<Node> kind = nearer.get("kind");
    return kind.isPresent()
        && !kind.map(Node::described).equals(inherited.get("kind").map(Node::described));
  }

  /** A changed rule is no longer the one its inherited source published. */
  private static Mapping override(Mapping inherited, Mapping nearer) {
    return Overlay.over(Overlay.without(inherited, Set.of("source")), nearer);
  }

  private Optional<PackRule> rule(String id, Joined rule) {
    Settings keys = Settings.of(rule.keys(), faults);
    if (!keys.has("kind")) {
      faults.add(
          rule.keys().position(), "the key `kind`", "none", advice.getOrDefault(id, "add `kind:`"));
    }
    boolean named = !keys.text("kind", "").isEmpty();
    Optional<Scalar> kind =
        keys.node("kind")
            .filter(node -> named)
            .flatMap(node -> node instanceof Scalar text ? Optional.of(text) : Optional.empty());
    PackSource source =
        keys.node("source")
            .map(node -> new SourceReader(faults).read(node, rule.source()))
            .orElse(rule.source());
    Verdict verdict = verdict(keys);
    List<String> units = keys.texts("units", rule.units());
    List<Scalar> appliesTo =
        keys.node("applies-to").map(node -> PackFileReader.words(node, faults)).orElse(List.of());
    List<String> exempt = keys.texts("exempt", List.of());
    List<String> only = keys.texts("only", List.of());
    String instead = keys.text("instead", "");
    return kind.map(
        name ->
            new PackRule(
                id,
                rule.named(),
                name,
                verdict,
                units,
                appliesTo,
                exempt,
                only,
                instead,
                source,
                rule.keys()));
  }

  private static Verdict verdict(Settings keys) {
    return Verdict.valueOf(keys.oneOf("verdict", VERDICTS, "fail").toUpperCase(Locale.ROOT));
  }

  private static boolean isReported(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.REPORTED;
  }
}
