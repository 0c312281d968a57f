package org.sluice.yaml;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.yaml.Node.Kind;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Node.Sequence;

/** Writes values as YAML in one line; reading it again gives the same values. */
public final class YamlText {
  /** Text that no reader takes for anything else; all other text goes into quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z](?:[A-Za-z0-9_./-]|(?<! ) (?! )|:(?=/))*(?<! )");

  private static final Pattern WORD_WITH_MEANING =
      Pattern.compile("true|false|null|yes|no|on|off", Pattern.CASE_INSENSITIVE);

  private YamlText() {}

  /** A node in one line: {@code {n: 1, k: 50}}. */
  public static String of(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> of(entry.key().text()) + ": " + of(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(YamlText::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Scalar scalar = (Scalar) node;
    return scalar.kind() == Kind.TEXT ? of(scalar.text()) : scalar.text();
  }

  /** Text, in quotes where it would be read as something else. */
  public static String of(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORD_WITH_MEANING.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(isOdd(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isOdd(char c) {
    return c < ' ' || (c >= 0x7f && c <= 0xa0) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
  }
}
