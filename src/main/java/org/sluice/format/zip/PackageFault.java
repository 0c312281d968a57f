package org.sluice.format.zip;

import java.io.IOException;

/** Why a package or a member of it is not read; the message stands after "the package". */
public final class PackageFault extends IOException {
  private static final long serialVersionUID = 1;

  /** Sorts of faults. */
  public enum Kind {
    /** It does not say what it holds, says it twice, or says other than what is there. */
    DAMAGED,
    /** It can only be opened with a password. */
    ENCRYPTED
  }

  private final Kind kind;

  PackageFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static PackageFault damaged(String message) {
    return new PackageFault(Kind.DAMAGED, message);
  }

  /** What sort of fault it is. */
  public Kind kind() {
    return kind;
  }
}
