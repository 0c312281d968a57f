package org.sluice.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Node.Sequence;
import org.sluice.yaml.Parsed;
import org.sluice.yaml.Position;
import org.sluice.yaml.Settings;
import org.sluice.yaml.Values;

/** Reads the top level of one file: everything but the settings of its rules. */
final class PackFileReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private final PackBytes origin;
  private final Faults faults;

  private PackFileReader(PackBytes origin, Faults faults) {
    this.origin = origin;
    this.faults = faults;
  }

  /** The file's content; empty, with a fault, where it holds no keys at all. */
  static Optional<PackFile> read(PackBytes origin, Faults faults) {
    Parsed parsed = origin.parsed();
    faults.addAll(parsed.problems());
    if (parsed.root().isEmpty() && parsed.problems().isEmpty()) {
      Position at = Position.start(origin.name());
      faults.add(at, "a rule pack", "an empty file", "start with `pack:`, `title:`, `version:`");
    }
    return parsed
        .root()
        .flatMap(root -> Values.of(root, faults).mapping())
        .map(root -> new PackFileReader(origin, faults).file(root));
  }

  private PackFile file(Mapping root) {
    Settings keys = Settings.of(root, faults);
    String id = id(keys);
    ServiceReader service = new ServiceReader(keys, faults);
    PackFile file =
        new PackFile(
            origin,
            id,
            keys.requiredText("title"),
            keys.requiredText("version"),
            service.service(),
            service.supersedes(id),
            parent(keys),
            combines(keys),
            source(keys, id),
            keys.texts("units", List.of()),
            rules(keys),
            keys.node("protect").flatMap(node -> Values.of(node, faults).mapping()),
            notChecked(keys));
    if (file.rules().isEmpty() && file.parent().isEmpty() && !keys.has("combines")) {
      keys.require("rules");
      keys.node("rules").filter(Mapping.class::isInstance).ifPresent(this::refuseNoRule);
    }
    keys.refuseOthers();
    return file;
  }

  private String id(Settings keys) {
    String id = keys.requiredText("pack");
    if (!id.isEmpty()) {
      refuseOddId(keys.position("pack"), id);
    }
    return id;
  }

  private void refuseOddId(Position at, String id) {
    if (!ID.matcher(id).matches()) {
      String expected = "a name of small letters, digits and single hyphens";
      faults.add(at, expected, "`" + id + "`", "write it like `small-counts`");
    }
  }

  private Optional<Scalar> parent(Settings keys) {
    boolean given = !keys.text("extends", "").isEmpty();
    return keys.node("extends")
        .filter(node -> given)
        .flatMap(node -> node instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty());
  }

  /** A second pack on the way down could be overridden by the first; here none is above another. */
  private List<Scalar> combines(Settings keys) {
    List<Scalar> packs = keys.node("combines").map(node -> words(node, faults)).orElse(List.of());
    if (keys.has("combines") && keys.has("extends")) {
      keys.fault("combines", "either `extends` or `combines`", "both", "list that pack here too");
    } else if (packs.size() == 1 && items(keys) == 1) {
      keys.fault("combines", "two packs or more", "one", "write `extends:` instead");
    }
    return packs;
  }

  private static int items(Settings keys) {
    return keys.node("combines")
        .map(node -> node instanceof Sequence list ? list.items().size() : 0)
        .orElse(0);
  }

  private Optional<PackSource> source(Settings keys, String id) {
    return keys.node("source")
        .map(node -> new SourceReader(faults).read(node, PackSource.ofTheOfficer(id)));
  }

  /** A pack that judges nothing would pass everything. */
  private void refuseNoRule(Node rules) {
    faults.add(
        rules.position(),
        "at least one rule",
        "none",
        "write a rule, or `extends` a pack that has some");
  }

  private List<Entry> rules(Settings keys) {
    List<Entry> rules =
        keys.node("rules")
            .flatMap(node -> Values.of(node, faults).mapping())
            .map(Mapping::entries)
            .orElse(List.of());
    rules.forEach(rule -> refuseOddId(rule.key().position(), rule.key().text()));
    return rules;
  }

  private List<NotChecked> notChecked(Settings keys) {
    return keys.eachBelow("not-checked").stream().map(this::notCheckedRule).toList();
  }

  private NotChecked notCheckedRule(Settings keys) {
    NotChecked rule =
        new NotChecked(
            keys.requiredText("rule"),
            keys.requiredText("source"),
            keys.node("concerns").map(node -> words(node, faults)).orElse(List.of()));
    keys.refuseOthers();
    return rule;
  }

  /** A list of plain words, each with its place so that whoever knows the words can refuse one. */
  static List<Scalar> words(Node list, Faults faults) {
    List<Scalar> words = new ArrayList<>();
    for (Scalar word :
        Values.of(list, faults).list(PackFileReader::word).orElse(List.<Scalar>of())) {
      if (words.stream().anyMatch(earlier -> earlier.text().equals(word.text()))) {
        faults.add(word.position(), "each item once", word.described(), "remove the repeat");
      } else {
        words.add(word);
      }
    }
    return words;
  }

  static Optional<Scalar> word(Values value) {
    return value.text().map(text -> new Scalar(value.position(), text, Node.Kind.TEXT));
  }
}
