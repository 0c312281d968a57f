package org.sluice.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.Problem;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.rounding.RoundingKey;

/**
 * The officer's key for random rounding, read and held for one run. Neither its bytes nor anything
 * worked out from them alone goes into an output.
 *
 * @param key the key, where one was given and can be used
 * @param problems why the run cannot go on
 */
record KeyFile(Optional<RoundingKey> key, List<Problem> problems) {
  private static final String OPTION = "--rounding-key";
  private static final int MOST_BYTES = 1 << 20;
  private static final String ADVICE = "write random bytes to a file that only you can read";

  /** The key that a run asks for, and needs if its copies are rounded by chance. */
  static KeyFile of(CheckRequest request, ProtectSettings protection) {
    if (request.roundingKey().isEmpty()) {
      return request.redact() && protection.needsKey()
          ? refused("a key, because the pack rounds at random", "none", "give " + OPTION + " FILE")
          : new KeyFile(Optional.empty(), List.of());
    }
    Path file = request.roundingKey().get();
    boolean inside =
        request.paths().stream().anyMatch(path -> RealPath.of(file).startsWith(RealPath.of(path)));
    return inside || RealPath.of(file).startsWith(RealPath.of(request.out()))
        ? refused("a file apart from what is checked and written", "one inside", "move it")
        : read(file);
  }

  private static KeyFile read(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES);
      return bytes.length < RoundingKey.FEWEST_BYTES
          ? refused("at least " + RoundingKey.FEWEST_BYTES + " bytes", "fewer", ADVICE)
          : new KeyFile(Optional.of(RoundingKey.of(bytes)), List.of());
    } catch (IOException e) {
      return refused("a file", "nothing that can be read", "look at its path and permissions");
    }
  }

  private static KeyFile refused(String expected, String found, String advice) {
    return new KeyFile(Optional.empty(), List.of(new Problem(OPTION, expected, found, advice)));
  }
}
