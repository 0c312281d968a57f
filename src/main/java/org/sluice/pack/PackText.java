package org.sluice.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Position;
import org.sluice.yaml.Settings;
import org.sluice.yaml.YamlText;

/**
 * A pack with everything it inherits as one YAML file, for {@code sluice rules show}. Behind every
 * value stands where it comes from; read as a pack, the text gives the same rules.
 */
public final class PackText {
  private final Pack pack;
  private final List<String> lines = new ArrayList<>();

  private PackText(Pack pack) {
    this.pack = pack;
  }

  /** The pack as YAML. */
  public static String show(Pack pack) {
    return new PackText(pack).text();
  }

  private String text() {
    lines.add("# sha256 " + pack.sha256());
    key("", "pack", pack.id());
    key("", "title", pack.title());
    key("", "version", pack.version());
    service();
    lines.add("source: " + written(pack.source()));
    if (!pack.units().isEmpty()) {
      lines.add("units: " + texts(pack.units()));
    }
    lines.add(pack.rules().isEmpty() ? "rules: {}" : "rules:");
    pack.rules().forEach(this::rule);
    pack.protect().ifPresent(this::protect);
    notChecked();
    return String.join("\n", lines) + "\n";
  }

  private void service() {
    Service service = pack.service();
    if (!service.name().isEmpty()) {
      key("", "service", service.name());
    }
    if (!pack.supersedes().isEmpty()) {
      lines.add("supersedes: " + texts(pack.supersedes()));
    }
    service.style().ifPresent(style -> key("", "style", Settings.label(style)));
    service.exceptions().ifPresent(exceptions -> lines.add("exceptions: " + written(exceptions)));
  }

  private void rule(PackRule rule) {
    lines.add("  " + YamlText.of(rule.id()) + ":");
    rule.written().entries().stream()
        .filter(entry -> !entry.key().text().equals("source"))
        .forEach(entry -> entry("    ", entry));
    if (rule.written().get("units").isEmpty() && !rule.units().equals(pack.units())) {
      lines.add("    units: " + texts(rule.units()));
    }
    lines.add("    source: " + written(rule.source()));
  }

  private void protect(Mapping protect) {
    lines.add("protect:");
    protect.entries().forEach(entry -> entry("  ", entry));
  }

  private void notChecked() {
    if (!pack.notChecked().isEmpty()) {
      lines.add("not-checked:");
    }
    for (NotChecked rule : pack.notChecked()) {
      lines.add("  - rule: " + YamlText.of(rule.rule()));
      key("    ", "source", rule.source());
      if (!rule.concerns().isEmpty()) {
        lines.add("    concerns: " + texts(rule.concerns().stream().map(Scalar::text).toList()));
      }
    }
  }

  private void key(String indent, String key, String text) {
    lines.add(indent + key + ": " + YamlText.of(text));
  }

  private void entry(String indent, Entry entry) {
    String value = YamlText.of(entry.key().text()) + ": " + YamlText.of(entry.value());
    lines.add(indent + value + "  # " + origin(entry.value().position()));
  }

  private String origin(Position at) {
    return pack.layers().stream()
            .filter(layer -> layer.name().equals(at.name()))
            .map(Pack.Layer::id)
            .findFirst()
            .orElse(at.name())
        + ":"
        + at.line();
  }

  private static String written(PackSource source) {
    List<String> keys = new ArrayList<>();
    keys.add("address: " + YamlText.of(source.address()));
    if (!source.read().isEmpty()) {
      keys.add("read: " + YamlText.of(source.read()));
    }
    source.grade().ifPresent(grade -> keys.add("grade: " + YamlText.of(grade.label())));
    if (!source.note().isEmpty()) {
      keys.add("note: " + YamlText.of(source.note()));
    }
    return "{" + String.join(", ", keys) + "}";
  }

  private static String written(Exceptions exceptions) {
    List<String> keys = new ArrayList<>();
    keys.add("allowed: " + YamlText.of(Settings.label(exceptions.allowed())));
    exceptions.least().ifPresent(least -> keys.add("least: " + least));
    if (!exceptions.by().isEmpty()) {
      keys.add("by: " + YamlText.of(exceptions.by()));
    }
    return "{" + String.join(", ", keys) + "}";
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
