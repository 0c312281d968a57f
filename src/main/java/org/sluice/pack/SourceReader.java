package org.sluice.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Settings;
import org.sluice.yaml.Values;

/** Reads a {@code source:} block: an address alone, or address, day read, grade and note. */
final class SourceReader {
  private final Faults faults;

  SourceReader(Faults faults) {
    this.faults = faults;
  }

  /** The source; what it does not say is as in {@code otherwise}. */
  PackSource read(Node node, PackSource otherwise) {
    if (node instanceof Scalar) {
      String address = Values.of(node, faults).text().orElse(otherwise.address());
      return new PackSource(address, otherwise.read(), otherwise.grade(), "");
    }
    Settings keys = Settings.of(node, faults);
    PackSource source =
        new PackSource(
            keys.text("address", otherwise.address()),
            day(keys, otherwise.read()),
            grade(keys).or(otherwise::grade),
            keys.text("note", ""));
    keys.refuseOthers();
    return source;
  }

  private String day(Settings keys, String otherwise) {
    String day = keys.text("read", otherwise);
    if (!day.isEmpty() && !isDay(day)) {
      keys.fault("read", "a day as year-month-day", '"' + day + '"', "write it like 2026-08-07");
    }
    return day;
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private Optional<Grade> grade(Settings keys) {
    String label = keys.oneOf("grade", Grade.labels(), "");
    return Grade.labelled(label);
  }
}
