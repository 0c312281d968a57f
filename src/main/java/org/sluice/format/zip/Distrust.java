package org.sluice.format.zip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;

/**
 * Looks whether a directory's members are as it says: readers that trust the directory and readers
 * that trust the headers before the data must see the same files.
 */
final class Distrust {
  private static final long LOCAL = 0x04034B50;
  private static final long DESCRIPTOR = 0x08074B50;
  private static final long IN_EXTRA = 0xFFFFFFFFL;
  private static final int LOCAL_LENGTH = 30;

  /** Below this size a member may inflate as it likes. */
  private static final long SMALL = 1 << 20;

  private final Bytes bytes;
  private final Limits limits;
  private final Set<String> names = new HashSet<>();
  private boolean strays;

  Distrust(Bytes bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /** Whether there are bytes between the members that belong to none. */
  boolean strays() {
    return strays;
  }

  /** The entries with the places of their data, in the directory's order. */
  List<Entry> checked(Directory directory) throws PackageFault, OverLimit {
    List<Entry> checked = new ArrayList<>();
    long total = 0;
    for (Entry entry : directory.entries()) {
      total += entry.size();
      if (total > limits.of(Limit.PACKAGE_BYTES)) {
        throw limits.over(Limit.PACKAGE_BYTES);
      }
      named(entry);
      sized(entry);
      checked.add(local(entry, directory.begin()));
    }
    apart(checked, directory.begin());
    return checked;
  }

  private void named(Entry entry) throws PackageFault {
    String name = entry.name();
    boolean leavesFolder =
        name.startsWith("/")
            || name.indexOf(':') >= 0
            || List.of(name.split("/", -1)).contains("..");
    if (name.isEmpty() || leavesFolder || name.chars().anyMatch(c -> c < ' ' || c == '\\')) {
      throw PackageFault.damaged("has a member whose name points outside of it");
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw PackageFault.damaged("has two members of one name");
    }
  }

  private void sized(Entry entry) throws PackageFault, OverLimit {
    if ((entry.flags() & Entry.ENCRYPTED) != 0) {
      throw new PackageFault(PackageFault.Kind.ENCRYPTED, "is locked with a password");
    }
    if (entry.method() != Entry.STORED && entry.method() != Entry.DEFLATED) {
      throw PackageFault.damaged("has a member packed in a way that sluice does not know");
    }
    boolean stored = entry.method() == Entry.STORED;
    if ((stored && entry.packed() != entry.size()) || (entry.isFolder() && entry.size() != 0)) {
      throw PackageFault.damaged("has a member of two lengths");
    }
    if (entry.size() > limits.of(Limit.PART_BYTES)) {
      throw limits.over(Limit.PART_BYTES);
    }
    if (entry.size() > SMALL && entry.size() / limits.of(Limit.INFLATION) > entry.packed()) {
      throw limits.over(Limit.INFLATION);
    }
  }

  private Entry local(Entry entry, long directory) throws PackageFault {
    long at = entry.local();
    bytes.inside(at, LOCAL_LENGTH);
    long data = at + LOCAL_LENGTH + bytes.two(at + 26) + bytes.two(at + 28);
    boolean sizesHere = !entry.sizesFollow();
    if (!bytes.is(at, LOCAL)
        || bytes.two(at + 8) != entry.method()
        || bytes.two(at + 6) != entry.flags()
        || !isNamedAlike(entry, at)
        || data + entry.packed() > directory
        || (sizesHere && bytes.four(at + 14) != entry.crc())
        || (sizesHere && differs(bytes.four(at + 18), entry.packed()))
        || (sizesHere && differs(bytes.four(at + 22), entry.size()))) {
      throw PackageFault.damaged("has a member that is other than the list of members says");
    }
    return entry.at(data);
  }

  private boolean isNamedAlike(Entry entry, long at) throws PackageFault {
    int length = bytes.two(at + 26);
    bytes.inside(at + LOCAL_LENGTH, length);
    return Directory.name(bytes, at + LOCAL_LENGTH, length).equals(entry.name());
  }

  private static boolean differs(long written, long listed) {
    return written != listed && written != IN_EXTRA;
  }

  private void apart(List<Entry> entries, long directory) throws PackageFault {
    List<Entry> inOrder = new ArrayList<>(entries);
    inOrder.sort(Comparator.comparingLong(Entry::local));
    long end = 0;
    for (Entry entry : inOrder) {
      if (entry.local() < end) {
        throw PackageFault.damaged("has members that lie over each other");
      }
      strays |= entry.local() > end;
      end = entry.end() + descriptor(entry);
    }
    strays |= end < directory;
  }

  /** How long the sizes after a member's data are, with or without a signature, of 4 or 8 bytes. */
  private long descriptor(Entry entry) throws PackageFault {
    if (!entry.sizesFollow()) {
      return 0;
    }
    long signature = bytes.is(entry.end(), DESCRIPTOR) ? 4 : 0;
    long sizes = entry.end() + signature + 4;
    bytes.inside(sizes, 8);
    return signature + (bytes.four(sizes + 4) == entry.size() ? 12 : 20);
  }
}
