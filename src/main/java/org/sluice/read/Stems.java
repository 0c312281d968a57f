package org.sluice.read;

import java.util.Set;
import java.util.stream.Collectors;

/** What is left of a name once the words that tell a share from its count are gone. */
final class Stems {
  private static final Set<String> TELLING =
      Set.of(
          "%",
          "pct",
          "percent",
          "percentage",
          "perc",
          "pc",
          "n",
          "count",
          "counts",
          "number",
          "no",
          "num",
          "rate",
          "prop",
          "proportion",
          "per",
          "of",
          "the",
          "share",
          "total",
          "freq");

  private Stems() {}

  static String of(String name) {
    return Words.of(name).words().stream()
        .filter(word -> !TELLING.contains(word) && !word.matches("1?0+0"))
        .collect(Collectors.joining(" "));
  }
}
