package org.sluice.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.pack.Exceptions.Allowed;
import org.sluice.pack.Service.Style;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Node.Sequence;
import org.sluice.yaml.Settings;
import org.sluice.yaml.Suggestion;
import org.sluice.yaml.Values;

/** Reads what a pack says of its service, and which older packs it takes the place of. */
final class ServiceReader {
  private static final int MOST = 1_000_000;

  private final Settings keys;
  private final Faults faults;

  ServiceReader(Settings keys, Faults faults) {
    this.keys = keys;
    this.faults = faults;
  }

  Service service() {
    return new Service(keys.text("service", ""), style(), exceptions());
  }

  private Optional<Style> style() {
    return keys.node("style").flatMap(node -> Values.of(node, faults).oneOf(Style.class));
  }

  private Optional<Exceptions> exceptions() {
    return keys.below("exceptions").map(ServiceReader::exceptions);
  }

  private static Exceptions exceptions(Settings keys) {
    keys.require("allowed");
    Allowed allowed = keys.oneOf("allowed", Allowed.class, Allowed.WITH_REASON);
    OptionalInt least =
        keys.has("least")
            ? OptionalInt.of(keys.wholeNumber("least", 1, MOST, 1))
            : OptionalInt.empty();
    String by = keys.text("by", "");
    keys.refuseOthers();
    if (allowed == Allowed.NONE && least.isPresent()) {
      keys.fault(
          "least",
          "no limit where no exceptions are allowed",
          String.valueOf(least.getAsInt()),
          "remove it, or say when exceptions are `allowed`");
      return new Exceptions(allowed, OptionalInt.empty(), by);
    }
    return new Exceptions(allowed, least, by);
  }

  /** Older packs go by their ids, and only packs in the program are known by id. */
  List<String> supersedes(String id) {
    List<Scalar> older = keys.node("supersedes").map(this::oneOrMore).orElse(List.of());
    older.forEach(word -> refuseUnknown(word, id));
    return older.stream().map(Scalar::text).toList();
  }

  private List<Scalar> oneOrMore(Node node) {
    return node instanceof Sequence
        ? PackFileReader.words(node, faults)
        : PackFileReader.word(Values.of(node, faults)).stream().toList();
  }

  private void refuseUnknown(Scalar older, String id) {
    String found = "`" + older.text() + "`";
    if (older.text().equals(id)) {
      faults.add(older.position(), "an older pack than this one", found, "remove it");
    } else if (!Shelf.BUNDLED.contains(older.text())) {
      String advice = Suggestion.advice(older.text(), Shelf.BUNDLED);
      faults.add(older.position(), "the id of a bundled pack", found, advice);
    }
  }
}
