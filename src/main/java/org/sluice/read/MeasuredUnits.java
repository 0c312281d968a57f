package org.sluice.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.table.Role;

/**
 * Heads that end in a unit of what is measured: {@code Rainfall, mm}, {@code Area (km2)}. Single
 * letters are left out: {@code White, m} may count men.
 */
final class MeasuredUnits {
  private static final Pattern UNIT =
      Pattern.compile(
          "[,(\\[ ](?:mm|cm|km|mm2|cm2|m2|km2|m²|km²|m3|m³|kg|mg|ml|µg|ug|kj|kwh|mwh|gwh|mmhg|kpa|hpa"
              + "|ppm|ppb|bpm|°c|°f|deg ?c|(?:kg|g|mg|ng|µg|mmol|umol|µmol|pmol|iu|u)/[a-z0-9²³]{1,8})"
              + "[)\\]]?$");

  private MeasuredUnits() {}

  /** What a head in lower case says of its figures, where it ends so and counts nothing. */
  static Optional<Hint> of(Words words) {
    return UNIT.matcher(words.head()).find() && !Counts.saysCount(words) && !Counts.isUnit(words)
        ? Optional.of(Hint.figure(Role.OTHER, true, "its name says a unit of measure"))
        : Optional.empty();
  }
}
