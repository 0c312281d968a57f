package org.sluice.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Scalar;

/** The door to rule packs: follows what a pack extends and resolves it into one. */
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
    List<PackFile> leafFirst = chain(idOrPath);
    Optional<Pack> pack =
        leafFirst.isEmpty()
            ? Optional.empty()
            : Optional.of(new Inheritance(leafFirst, faults).pack());
    return new Found(pack, faults.problems());
  }

  /** The file and everything it extends, as far as it can be read. */
  private List<PackFile> chain(String idOrPath) {
    List<PackFile> chain = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Optional<PackBytes> next = shelf.fetch(idOrPath, Optional.empty(), Optional.empty());
    while (next.isPresent()) {
      PackBytes bytes = next.get();
      seen.add(bytes.identity());
      Optional<PackFile> file = PackFileReader.read(bytes, faults);
      file.ifPresent(chain::add);
      next = file.flatMap(PackFile::parent).flatMap(parent -> extended(bytes, parent, seen));
    }
    return chain;
  }

  private Optional<PackBytes> extended(PackBytes child, Scalar parent, Set<String> seen) {
    Optional<PackBytes> bytes =
        shelf.fetch(parent.text(), Optional.of(parent.position()), child.path());
    if (bytes.isPresent() && seen.contains(bytes.get().identity())) {
      String found = "a circle back to `" + parent.text() + "`";
      faults.add(parent.position(), "a pack that does not extend this one", found, "remove it");
      return Optional.empty();
    }
    return bytes;
  }
}
