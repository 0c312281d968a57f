package org.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sluice.pack.Grade;
import org.sluice.pack.Pack;
import org.sluice.pack.Packs;
import org.sluice.rules.Kind;
import org.sluice.rules.Rules;

/** What the README lists is what there is. Written anew with {@code -Dsluice.examples=write}. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- kinds and packs: generated -->\n";
  private static final String END = "<!-- end of kinds and packs -->\n";

  @Test
  void theTableOfKindsAndPacksIsTheRegistry() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if ("write".equals(System.getProperty("sluice.examples"))) {
      Files.writeString(README, readme.substring(0, begin) + tables() + readme.substring(end));
      return;
    }
    assertThat(readme.substring(begin, end)).isEqualTo(tables());
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
