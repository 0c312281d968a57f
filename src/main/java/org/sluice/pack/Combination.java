package org.sluice.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.pack.Exceptions.Allowed;
import org.sluice.pack.Service.Style;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;

/**
 * Several packs at once, the strictest of all: every rule of every pack applies, under the id
 * {@code pack-id.rule-id}, with its own source and units. So whatever one of the packs refuses is
 * refused. Without any pack it adds nothing.
 */
final class Combination {
  private final List<Part> parts;
  private final Faults faults;

  Combination(List<Part> parts, Faults faults) {
    this.parts = List.copyOf(parts);
    this.faults = faults;
  }

  /**
   * One of the packs.
   *
   * @param asked the word that asks for it
   */
  record Part(Scalar asked, Pack pack) {}

  /** The rules of all packs; a fault where two would go by the same id. */
  List<PackRule> rules() {
    List<PackRule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Part part : parts) {
      List<PackRule> own = part.pack().rules().stream().map(rule -> named(part, rule)).toList();
      own.stream()
          .map(PackRule::id)
          .filter(ids::contains)
          .findFirst()
          .ifPresent(id -> refuseSecond(part, id));
      own.stream().filter(rule -> ids.add(rule.id())).forEach(rules::add);
    }
    return rules;
  }

  private static PackRule named(Part part, PackRule rule) {
    return new PackRule(
        part.pack().id() + "." + rule.id(),
        rule.named(),
        rule.kind(),
        rule.verdict(),
        rule.units(),
        rule.appliesTo(),
        rule.exempt(),
        rule.only(),
        rule.instead(),
        rule.source(),
        rule.written());
  }

  private void refuseSecond(Part part, String id) {
    faults.add(
        part.asked().position(),
        "packs whose rules have ids of their own",
        "a second rule `" + id + "`",
        "give one of the packs another id");
  }

  /** The units of all packs. */
  List<String> units() {
    return packs().stream().flatMap(pack -> pack.units().stream()).distinct().toList();
  }

  /** How to protect, the strictest of all; the keys of {@code own} are decided already. */
  Optional<Mapping> protect(Optional<Mapping> own) {
    return new StrictestProtection(parts, own, faults).protect();
  }

  List<NotChecked> notChecked() {
    return packs().stream().flatMap(pack -> pack.notChecked().stream()).distinct().toList();
  }

  List<Pack.Layer> layers() {
    return packs().stream().flatMap(pack -> pack.layers().stream()).distinct().toList();
  }

  List<String> digests() {
    return packs().stream().map(Pack::sha256).toList();
  }

  /** All services by name; their style and exceptions only where it is certain for all of them. */
  Service service() {
    String names =
        services().stream()
            .map(Service::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(" and "));
    return new Service(names, style(), exceptions());
  }

  private Optional<Style> style() {
    List<Style> styles = services().stream().flatMap(one -> one.style().stream()).toList();
    boolean certain = styles.contains(Style.RULES_BASED) || styles.size() == parts.size();
    return styles.stream().filter(style -> certain).min(Comparator.naturalOrder());
  }

  private Optional<Exceptions> exceptions() {
    List<Exceptions> all = services().stream().flatMap(one -> one.exceptions().stream()).toList();
    Optional<Allowed> least = all.stream().map(Exceptions::allowed).min(Comparator.naturalOrder());
    if (least.filter(Allowed.NONE::equals).isPresent()) {
      return Optional.of(new Exceptions(Allowed.NONE, OptionalInt.empty(), ""));
    }
    String by =
        all.stream()
            .map(Exceptions::by)
            .filter(who -> !who.isEmpty())
            .distinct()
            .collect(Collectors.joining(" and "));
    OptionalInt limit = all.stream().flatMapToInt(one -> one.least().stream()).max();
    return least
        .filter(allowed -> all.size() == parts.size())
        .map(allowed -> new Exceptions(allowed, limit, by));
  }

  /** The source of a pack that combines others and names none. */
  Optional<PackSource> source(String id) {
    String ids = packs().stream().map(Pack::id).collect(Collectors.joining(", "));
    String address = PackSource.ofTheOfficer(id).address();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new PackSource(address, "", Optional.empty(), "the strictest of " + ids));
  }

  private List<Service> services() {
    return packs().stream().map(Pack::service).toList();
  }

  private List<Pack> packs() {
    return parts.stream().map(Part::pack).toList();
  }
}
