package org.sluice.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.finding.Verdict;
import org.sluice.pack.Pack;
import org.sluice.pack.PackRule;
import org.sluice.pack.Packs;
import org.sluice.yaml.Suggestion;
import org.sluice.yaml.YamlText;

/** The pages about rules, packed into the program as they stand in {@code rules/docs}. */
public final class Explain {
  private static final String FOLDER = "/org/sluice/packs/docs/";

  private Explain() {}

  /** Everything that has a page: the kinds of rules, then the checks that always run. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(Rules.names());
    names.add(GuessedReading.NAME);
    names.add(UnreadCells.NAME);
    names.add(UnreadParts.NAME);
    names.add(NotChecked.NAME);
    return names;
  }

  /** One line for every kind, under its name; then the checks that need no pack. */
  public static String list() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : Rules.ALL) {
      String name = kind.name();
      text.append(name).append(" ".repeat(Math.max(1, 20 - name.length()))).append(kind.finds());
      text.append('\n');
    }
    List<String> always = names().subList(Rules.ALL.size(), names().size());
    List<String> unlessNamed = Rules.UNLESS_NAMED.stream().map(rule -> rule.head().kind()).toList();
    return text
        + "\nAlways checked, whatever the pack: "
        + String.join(", ", always)
        + "\nChecked with its defaults where a pack has no such rule: "
        + String.join(", ", unlessNamed)
        + "\n";
  }

  /** What to write instead of a name that nothing goes by. */
  public static String advice(String name) {
    return Suggestion.advice(name, names());
  }

  /** A line for every rule of this kind in the packs of the program, as a list in Markdown. */
  public static String packs(String kind) {
    StringBuilder text = new StringBuilder();
    for (String id : Packs.bundled()) {
      for (Pack pack : Packs.find(id).usable().stream().toList()) {
        pack.rules().stream()
            .filter(rule -> rule.kind().text().equals(kind))
            .forEach(rule -> text.append("- `").append(id).append("` ").append(line(rule)));
      }
    }
    return text.isEmpty() ? "" : "\n## Packs that use it\n\n" + text;
  }

  private static String line(PackRule rule) {
    String settings = YamlText.of(rule.judging());
    String inner = settings.substring(1, settings.length() - 1);
    String verdict = rule.verdict() == Verdict.FAIL ? "" : " (" + rule.verdict().label() + ")";
    return rule.id() + ": " + (inner.isEmpty() ? "as it stands" : inner) + verdict + "\n";
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
