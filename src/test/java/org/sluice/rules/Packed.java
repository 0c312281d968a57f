package org.sluice.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.pack.Found;
import org.sluice.pack.Packs;
import org.sluice.table.Table;

/** Rules for tests, written as a pack writes them: {@code small: {kind: low-count}}. */
final class Packed {
  private Packed() {}

  /** What these rules find in the tables of one file. */
  static List<Finding> check(String rules, Table... tables) {
    return rules(rules).check(List.of(tables));
  }

  /** The rules, which must be without fault. */
  static RuleSet rules(String rules) {
    RuleSet.Configured configured = configured(rules);
    if (!configured.faults().isEmpty()) {
      throw new IllegalArgumentException(configured.faults().get(0).line());
    }
    return configured.rules();
  }

  /** What is wrong with these rules. */
  static List<Problem> faults(String rules) {
    return configured(rules).faults();
  }

  private static RuleSet.Configured configured(String rules) {
    String text = "pack: test\ntitle: Test\nversion: 2026-01-01\nrules:\n" + rules.indent(2);
    try {
      Path file = Files.createTempFile("pack", ".yaml");
      try {
        Files.writeString(file, text);
        Found found = Packs.find(file.toString());
        if (!found.problems().isEmpty()) {
          throw new IllegalArgumentException(found.problems().get(0).line());
        }
        return RuleSet.from(found.pack().orElseThrow());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
