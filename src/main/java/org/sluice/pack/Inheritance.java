package org.sluice.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Mapping;

/** Makes one pack of a file and what it extends or combines: the nearer file decides. */
final class Inheritance {
  private final List<PackFile> leafFirst;
  private final Combination combined;
  private final Faults faults;

  /**
   * At least one file; the pack itself is the first.
   *
   * @param combined what the last file combines
   */
  Inheritance(List<PackFile> leafFirst, Combination combined, Faults faults) {
    this.leafFirst = List.copyOf(leafFirst);
    this.combined = combined;
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
        service(),
        leaf.supersedes(),
        sha256(),
        source(leaf),
        units,
        new RuleInheritance(units, faults).rules(combined.rules(), rootFirst),
        protect(rootFirst),
        Stream.concat(
                combined.notChecked().stream(),
                rootFirst.stream().flatMap(file -> file.notChecked().stream()))
            .distinct()
            .toList(),
        Stream.concat(
                leafFirst.stream().map(file -> new Pack.Layer(file.id(), file.origin().name())),
                combined.layers().stream())
            .toList());
  }

  private Service service() {
    return leafFirst.stream()
        .map(PackFile::service)
        .reduce(Service.UNNAMED, Service::or)
        .or(combined.service());
  }

  private PackSource source(PackFile leaf) {
    return leaf.source().or(() -> combined.source(leaf.id())).orElseGet(leaf::sourceOrSelf);
  }

  private List<String> units() {
    return leafFirst.stream()
        .map(PackFile::units)
        .filter(units -> !units.isEmpty())
        .findFirst()
        .orElseGet(combined::units);
  }

  private Optional<Mapping> protect(List<PackFile> rootFirst) {
    Optional<Mapping> own =
        rootFirst.stream().flatMap(file -> file.protect().stream()).reduce(Overlay::over);
    Optional<Mapping> below = combined.protect(own);
    return Stream.of(below, own).flatMap(Optional::stream).reduce(Overlay::over);
  }

  /**
   * The same as concatenating the files, the pack first, and the digests of what is combined, and
   * digesting that.
   */
  private String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      leafFirst.forEach(file -> file.origin().addTo(digest));
      combined.digests().forEach(other -> digest.update(other.getBytes(StandardCharsets.US_ASCII)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
