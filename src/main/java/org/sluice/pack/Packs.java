package org.sluice.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Position;

/** The door to rule packs: follows what a pack extends or combines and resolves it into one. */
public final class Packs {
  private final Faults faults = new Faults();
  private final Shelf shelf = new Shelf(faults);

  private Packs() {}

  /** The ids of the packs in the program, by alphabet. */
  public static List<String> bundled() {
    return Shelf.BUNDLED;
  }

  /**
   * The pack of an id, or the one in a file: anything that ends in {@code .yaml} or {@code .yml} or
   * holds a separator is a path.
   */
  public static Found find(String idOrPath) {
    return new Packs().found(idOrPath);
  }

  private Found found(String idOrPath) {
    Optional<Pack> pack =
        shelf
            .fetch(idOrPath, Optional.empty(), Optional.empty())
            .flatMap(bytes -> resolved(bytes, Set.of()));
    return new Found(pack, faults.problems());
  }

  /**
   * The pack of a file with all that it takes over, as far as it can be read.
   *
   * @param around the files that ask for this one
   */
  private Optional<Pack> resolved(PackBytes first, Set<String> around) {
    Set<String> seen = new LinkedHashSet<>(around);
    List<PackFile> leafFirst = chain(first, seen);
    if (leafFirst.isEmpty()) {
      return Optional.empty();
    }
    PackFile root = leafFirst.get(leafFirst.size() - 1);
    List<Combination.Part> parts = new ArrayList<>();
    for (Scalar asked : root.combines()) {
      taken(root.origin(), asked, seen)
          .flatMap(bytes -> resolved(bytes, seen))
          .ifPresent(pack -> parts.add(new Combination.Part(asked, pack)));
    }
    return Optional.of(new Inheritance(leafFirst, new Combination(parts, faults), faults).pack());
  }

  /** The file and everything it extends, as far as it can be read. */
  private List<PackFile> chain(PackBytes first, Set<String> seen) {
    List<PackFile> chain = new ArrayList<>();
    Optional<PackBytes> next = Optional.of(first);
    while (next.isPresent()) {
      PackBytes bytes = next.get();
      seen.add(bytes.identity());
      Optional<PackFile> file = PackFileReader.read(bytes, faults);
      file.ifPresent(chain::add);
      next = file.flatMap(PackFile::parent).flatMap(parent -> taken(bytes, parent, seen));
    }
    return chain;
  }

  /** The pack that another takes over, if that is no circle. */
  private Optional<PackBytes> taken(PackBytes child, Scalar asked, Set<String> seen) {
    Optional<PackBytes> bytes =
        shelf.fetch(asked.text(), Optional.of(asked.position()), child.path());
    if (bytes.isPresent() && seen.contains(bytes.get().identity())) {
      String found = "a circle back to `" + asked.text() + "`";
      faults.add(asked.position(), "a pack that does not take over this one", found, "remove it");
      return Optional.empty();
    }
    return bytes;
  }

  /**
   * Of two places that contradict each other the one to mend: what an officer wrote rather than
   * what a bundled pack says, and else the first.
   */
  public static Position toMend(Position first, Position second) {
    return isBundled(first) && !isBundled(second) ? second : first;
  }

  private static boolean isBundled(Position place) {
    return bundled().stream().anyMatch(id -> place.name().equals(id + ".yaml"));
  }
}
