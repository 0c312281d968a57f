package org.sluice.report;

import java.util.Optional;

/**
 * A way to write a report.
 *
 * @param name what a user calls it: {@code html}
 * @param file the file's name in the output folder: {@code report.html}
 * @param report the default variant, which holds no figure that is withheld or unsafe
 * @param restricted the variant that shows withheld values, where the format has one
 */
public record Format(String name, String file, Report report, Optional<Report> restricted) {
  Format(String name, String file, Report report) {
    this(name, file, report, Optional.empty());
  }

  Format(String name, String file, Report report, Report restricted) {
    this(name, file, report, Optional.of(restricted));
  }
}
