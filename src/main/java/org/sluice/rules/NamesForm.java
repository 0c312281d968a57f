package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sluice.yaml.Node;
import org.sluice.yaml.Settings;

/** Groups of names as a pack writes them: {@code [[ethnicity, religion], [age, occupation]]}. */
final class NamesForm {
  private static final String EXPECTED = "a list of lists of at least two names";
  private static final String ADVICE = "write `[[ethnicity, religion]]`";

  private NamesForm() {}

  static Setting<List<List<String>>> setting(String name, String meaning) {
    return new Setting<>(
        name,
        List.of(),
        EXPECTED + ", such as `[[ethnicity, religion]]`",
        meaning,
        new Setting.Form<>(
            NamesForm::read,
            NamesForm::written,
            Forms.schema(
                "type",
                "array",
                "minItems",
                1,
                "items",
                Forms.schema(
                    "type", "array", "minItems", 2, "items", Forms.schema("type", "string")))));
  }

  private static List<List<String>> read(
      Settings settings, String key, List<List<String>> otherwise) {
    if (!settings.has(key)) {
      return otherwise;
    }
    List<List<String>> groups = groups(settings.node(key).orElseThrow());
    if (groups.isEmpty()) {
      settings.fault(key, EXPECTED, "something else", ADVICE);
      return otherwise;
    }
    return groups;
  }

  /** The groups, or none where anything in them is wrong. */
  private static List<List<String>> groups(Node node) {
    List<List<String>> groups = new ArrayList<>();
    if (node instanceof Node.Sequence all) {
      for (Node item : all.items()) {
        List<String> names = names(item);
        if (names.size() < 2) {
          return List.of();
        }
        groups.add(names);
      }
    }
    return groups;
  }

  private static List<String> names(Node node) {
    List<String> names = new ArrayList<>();
    if (node instanceof Node.Sequence group) {
      for (Node item : group.items()) {
        if (!(item instanceof Node.Scalar name) || HeadWords.of(name.text()).words().isEmpty()) {
          return List.of();
        }
        names.add(name.text());
      }
    }
    return names;
  }

  private static String written(List<List<String>> groups) {
    return groups.stream().map(List::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
