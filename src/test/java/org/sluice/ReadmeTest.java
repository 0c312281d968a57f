package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sluice.format.decoded.Limit;
import org.sluice.pack.Grade;
import org.sluice.pack.Pack;
import org.sluice.pack.Packs;
import org.sluice.rules.Kind;
import org.sluice.rules.Rules;

/** What the README lists is what there is. Written anew with {@code -Dsluice.examples=write}. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @Test
  void theTableOfKindsAndPacksIsTheRegistry() throws IOException {
    holds("kinds and packs", tables());
  }

  @Test
  void theTableOfLimitsIsWhatHolds() throws IOException {
    StringBuilder table = new StringBuilder("| limit | usually | over it is what has |\n");
    table.append("|---|---:|---|\n");
    for (Limit limit : Limit.values()) {
      table.append("| `").append(limit.title()).append("` | ");
      table.append(String.format(Locale.ROOT, "%,d", limit.usual())).append(" | ");
      table.append(limit.over("so many")).append(" |\n");
    }
    holds("limits", table.toString());
  }

  /** Whether a generated part is what it should be. */
  private static void holds(String part, String text) throws IOException {
    String opening = "<!-- " + part + ": generated -->\n";
    String readme = Files.readString(README);
    int begin = readme.indexOf(opening) + opening.length();
    int end = readme.indexOf("<!-- end of " + part + " -->\n");
    if ("write".equals(System.getProperty("sluice.examples"))) {
      Files.writeString(README, readme.substring(0, begin) + text + readme.substring(end));
      return;
    }
    assertThat(readme.substring(begin, end)).isEqualTo(text);
  }

  private static String tables() {
    StringBuilder text = new StringBuilder("| kind | what it finds |\n|---|---|\n");
    for (Kind kind : Rules.ALL) {
      text.append("| `").append(kind.name()).append("` | ").append(kind.finds()).append(" |\n");
    }
    text.append("\n| pack | service | rules | version | source |\n|---|---|---|---|---|\n");
    for (String id : Packs.bundled()) {
      Pack pack = Packs.find(id).usable().orElseThrow();
      text.append("| `").append(id).append("` | ").append(pack.service().name());
      text.append(" | ").append(pack.title());
      text.append(" | ").append(pack.version());
      text.append(" | grade ").append(pack.grade().map(Grade::label).orElse("-"));
      text.append(" |\n");
    }
    return text.toString();
  }
}
