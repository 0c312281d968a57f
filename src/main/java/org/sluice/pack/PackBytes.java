package org.sluice.pack;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.sluice.yaml.Parsed;
import org.sluice.yaml.Yaml;

/** The bytes of one pack file and where they come from. */
final class PackBytes {
  private final String name;
  private final Optional<Path> path;
  private final byte[] bytes;

  /**
   * Takes over the bytes.
   *
   * @param name what messages call the file: as the user wrote the path, or the name in the jar
   * @param path the file on disk; empty for a pack in the jar
   */
  PackBytes(String name, Optional<Path> path, byte[] bytes) {
    this.name = name;
    this.path = path;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  Optional<Path> path() {
    return path;
  }

  /** The same for every way of writing the same file; circles are found by it. */
  String identity() {
    return path.map(file -> file.toAbsolutePath().normalize().toString()).orElse(name);
  }

  Parsed parsed() {
    return Yaml.parse(name, bytes);
  }

  void addTo(MessageDigest digest) {
    digest.update(bytes);
  }
}
