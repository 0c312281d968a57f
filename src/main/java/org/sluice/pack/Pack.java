package org.sluice.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.RulesUsed;
import org.sluice.yaml.Node.Mapping;

/**
 * A rule pack with everything it inherits or combines. Immutable.
 *
 * @param title of the document that holds the rules
 * @param supersedes ids of the older packs in the program whose place this one takes
 * @param sha256 digest in hex over the bytes of the pack's file and of every file it extends, the
 *     pack first, and over the digests of the packs it combines
 * @param units the units that the rules count, such as {@code person}
 * @param rules in the order of the files, the inherited ones first
 * @param protect how to protect; empty where neither the pack nor what it extends says
 * @param notChecked published rules that sluice cannot judge yet, the inherited ones first
 * @param layers the pack's file and every file it extends or combines, the pack first
 */
public record Pack(
    String id,
    String title,
    String version,
    Service service,
    List<String> supersedes,
    String sha256,
    PackSource source,
    List<String> units,
    List<PackRule> rules,
    Optional<Mapping> protect,
    List<NotChecked> notChecked,
    List<Layer> layers) {
  /** Keeps its own copies. */
  public Pack {
    supersedes = List.copyOf(supersedes);
    units = List.copyOf(units);
    rules = List.copyOf(rules);
    notChecked = List.copyOf(notChecked);
    layers = List.copyOf(layers);
  }

  /**
   * One file of a pack.
   *
   * @param name the file as positions and messages name it
   */
  public record Layer(String id, String name) {}

  /** The rule of this id. */
  public Optional<PackRule> rule(String ruleId) {
    return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
  }

  /** How well the rules are known: as the pack says, else as well as the worst known of them. */
  public Optional<Grade> grade() {
    return source
        .grade()
        .or(
            () ->
                rules.stream()
                    .flatMap(rule -> rule.source().grade().stream())
                    .max(Comparator.naturalOrder()));
  }

  /** What a report says of the pack. */
  public RulesUsed used() {
    return new RulesUsed(
        id,
        version,
        sha256,
        title,
        service.name(),
        service.exceptions().map(Exceptions::words).orElse(""),
        source.address(),
        grade().map(Grade::label).orElse(""),
        notChecked.stream().map(NotChecked::line).toList());
  }
}
