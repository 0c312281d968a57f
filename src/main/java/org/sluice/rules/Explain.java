package org.sluice.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages about rules, packed into the program as they stand in {@code rules/docs}. */
public final class Explain {
  private static final String FOLDER = "/org/sluice/packs/docs/";

  private Explain() {}

  /** Everything that has a page: the kinds of rules, then the checks that always run. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(Rules.names());
    names.add(GuessedReading.NAME);
    names.add(UnreadCells.NAME);
    names.add(NotChecked.NAME);
    return names;
  }

  /** The page of this name as Markdown, if there is one. */
  public static Optional<String> page(String name) {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    try (InputStream page = Explain.class.getResourceAsStream(FOLDER + name + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a page in the program can be read", e);
    }
  }
}
