package org.sluice.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Mapping;

/** Makes one pack of a file and the files it extends: the nearer file decides. */
final class Inheritance {
  private final List<PackFile> leafFirst;
  private final Faults faults;

  /** At least one file; the pack itself is the first. */
  Inheritance(List<PackFile> leafFirst, Faults faults) {
    this.leafFirst = List.copyOf(leafFirst);
    this.faults = faults;
  }

  Pack pack() {
    PackFile leaf = leafFirst.get(0);
    List<PackFile> rootFirst = new ArrayList<>(leafFirst);
    Collections.reverse(rootFirst);
    List<String> units = units();
    return new Pack(
        leaf.id(),
        leaf.title(),
        leaf.version(),
        leafFirst.stream().map(PackFile::service).reduce(Service.UNNAMED, Service::or),
        leaf.supersedes(),
        sha256(),
        leaf.sourceOrSelf(),
        units,
        new RuleInheritance(units, faults).rules(rootFirst),
        protect(rootFirst),
        rootFirst.stream().flatMap(file -> file.notChecked().stream()).distinct().toList(),
        leafFirst.stream().map(file -> new Pack.Layer(file.id(), file.origin().name())).toList());
  }

  private List<String> units() {
    return leafFirst.stream()
        .map(PackFile::units)
        .filter(units -> !units.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Optional<Mapping> protect(List<PackFile> rootFirst) {
    return rootFirst.stream().flatMap(file -> file.protect().stream()).reduce(Overlay::over);
  }

  /** The same as concatenating the files, the pack first, and digesting that. */
  private String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      leafFirst.forEach(file -> file.origin().addTo(digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
