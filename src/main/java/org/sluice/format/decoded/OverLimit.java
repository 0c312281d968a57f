package org.sluice.format.decoded;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A file that has more than a limit allows. */
public final class OverLimit extends IOException {
  private static final long serialVersionUID = 1;

  private final String what;

  OverLimit(String what) {
    super(what);
    this.what = what;
  }

  /** What the file has too much of, to stand after "it has", and how more of it is opened. */
  public String what() {
    return what;
  }

  /** The limit that made something fail, if one did. */
  public static Optional<OverLimit> in(Exception failure) {
    Throwable at = failure;
    while (at != null) {
      if (at instanceof OverLimit over) {
        return Optional.of(over);
      }
      at = cause(at);
    }
    return Optional.empty();
  }

  /** What the file has too much of, as a sentence, if that is why something failed. */
  public static Optional<String> told(Exception failure) {
    return in(failure).map(over -> "it has " + over.what());
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure instanceof XMLStreamException xml && xml.getNestedException() != null
        ? xml.getNestedException()
        : failure.getCause();
  }
}
