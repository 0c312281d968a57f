package org.sluice.format.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;

/**
 * A ZIP file in memory whose members are known to be what its directory says. Packages inside of it
 * are members like any other: nothing follows them.
 */
public final class ZipPackage {
  private final Bytes bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final boolean strays;
  private final Limits limits;

  private ZipPackage(Bytes bytes, List<Entry> entries, boolean strays, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.strays = strays;
    entries.stream()
        .filter(entry -> !entry.isFolder())
        .forEach(entry -> this.entries.put(entry.name(), entry));
  }

  /** Opens a package; no member is inflated yet, and none can be larger than it says. */
  public static ZipPackage open(byte[] bytes, Limits limits) throws PackageFault, OverLimit {
    Bytes all = new Bytes(bytes);
    Directory directory = new Directory(all, limits).read();
    Distrust distrust = new Distrust(all, limits);
    List<Entry> checked = distrust.checked(directory);
    return new ZipPackage(all, checked, distrust.strays(), limits);
  }

  /** What it was opened under, and its parts are too. */
  public Limits limits() {
    return limits;
  }

  /** The members' names in the directory's order, without folders. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Whether there is a member of this name, letter by letter. */
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /** How many bytes a member inflates to. */
  public long size(String name) throws PackageFault {
    return entry(name).size();
  }

  /** Whether there are bytes between the members that belong to none. */
  public boolean strays() {
    return strays;
  }

  /**
   * A member's bytes, inflated while they are read; a {@link PackageFault} where they are not as
   * announced. May be called again.
   */
  public InputStream open(String name) throws PackageFault {
    return new MemberStream(bytes, entry(name));
  }

  /**
   * Writes the package with some members replaced, in the order and with the times of the source.
   * What stands between and after members is not written.
   *
   * @param kept which members are written at all
   * @param replaced other bytes for some of them; each is asked twice and must give the same
   */
  public void copy(Predicate<String> kept, Map<String, Body> replaced, OutputStream out)
      throws IOException {
    ZipWriter writer = new ZipWriter(out);
    for (Entry entry : entries.values()) {
      Body body = replaced.get(entry.name());
      if (kept.test(entry.name())) {
        if (body == null) {
          writer.asItIs(bytes, entry);
        } else {
          writer.member(entry.name(), entry.time(), body);
        }
      }
    }
    writer.finish();
  }

  private Entry entry(String name) throws PackageFault {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw PackageFault.damaged("lacks a part that it needs");
    }
    return entry;
  }
}
