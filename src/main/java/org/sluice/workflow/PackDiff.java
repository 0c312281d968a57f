package org.sluice.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.pack.Exceptions;
import org.sluice.pack.NotChecked;
import org.sluice.pack.Pack;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.protect.ProtectSettings.Insiders;
import org.sluice.rules.RuleChanges;
import org.sluice.rules.Strictness;
import org.sluice.rules.Strictness.Change;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Settings;
import org.sluice.yaml.YamlText;

/** What changes for a researcher who moves from one service to another, in sentences. */
public final class PackDiff {
  private final Pack before;
  private final Pack after;
  private final Map<Change, List<String>> sentences = new EnumMap<>(Change.class);

  private PackDiff(Pack before, Pack after) {
    this.before = before;
    this.after = after;
  }

  /** The changes as lines of text, unwrapped, under headings; packs without faults only. */
  public static List<String> between(Pack before, Pack after) {
    PackDiff diff = new PackDiff(before, after);
    RuleChanges.between(before, after)
        .forEach((change, texts) -> texts.forEach(text -> diff.add(change, text)));
    diff.protection();
    diff.exceptions();
    return diff.lines();
  }

  private void add(Change change, String sentence) {
    sentences.computeIfAbsent(change, any -> new ArrayList<>()).add(sentence);
  }

  private void protection() {
    ProtectSettings old = protection(before);
    ProtectSettings now = protection(after);
    compare(Strictness.neither(), "copies: mark", old.marker(), now.marker());
    add(
        level(old.level(), now.level()),
        RuleChanges.changed("copies: level", level(old), level(now)));
    compare(
        Strictness.rising(List.of(Insiders.OFF, Insiders.EXACT, Insiders.BAND)),
        "copies: insiders",
        old.insiders(),
        now.insiders());
    compare(Strictness.higher(), "copies: coalition", old.coalition(), now.coalition());
    Change rounding =
        old.rounding().isPresent() == now.rounding().isPresent()
            ? Strictness.<String>neither().change(rounding(before), rounding(after))
            : now.rounding().isPresent() ? Change.STRICTER : Change.LOOSER;
    add(rounding, RuleChanges.changed("copies: rounding", rounding(before), rounding(after)));
  }

  private <T> void compare(Strictness<T> strictness, String name, T old, T now) {
    add(strictness.change(old, now), RuleChanges.changed(name, word(old), word(now)));
  }

  private static String word(Object value) {
    return value instanceof Enum<?> word ? Settings.label(word) : String.valueOf(value);
  }

  private static ProtectSettings protection(Pack pack) {
    return pack.protect()
        .map(node -> ProtectSettings.from(node, new Faults()))
        .orElseGet(ProtectSettings::standard);
  }

  /** A band and a share both include exact, and neither includes the other. */
  private static Change level(CountLevel old, CountLevel now) {
    if (old.equals(now)) {
      return Change.SAME;
    }
    if (old instanceof CountLevel.Percent from && now instanceof CountLevel.Percent to) {
      return Strictness.<BigDecimal>higher().change(from.percent(), to.percent());
    }
    if (old instanceof CountLevel.Exact) {
      return Change.STRICTER;
    }
    return now instanceof CountLevel.Exact ? Change.LOOSER : Change.DIFFERENT;
  }

  private static String level(ProtectSettings settings) {
    if (settings.level() instanceof CountLevel.Percent share) {
      return share.percent().toPlainString() + " percent";
    }
    return settings.level() instanceof CountLevel.Exact ? "exact" : "band";
  }

  private static String rounding(Pack pack) {
    return pack.protect().flatMap(block -> block.get("then")).map(YamlText::of).orElse("none");
  }

  private void exceptions() {
    Optional<Exceptions> old = before.service().exceptions();
    Optional<Exceptions> now = after.service().exceptions();
    Change change = Change.DIFFERENT;
    if (old.equals(now)) {
      change = Change.SAME;
    } else if (old.isPresent() && now.isPresent()) {
      change =
          Strictness.<Exceptions.Allowed>lower()
              .change(old.get().allowed(), now.get().allowed())
              .and(least(old.get().least(), now.get().least()));
    }
    add(change, RuleChanges.changed("exceptions:", words(old), words(now)));
  }

  private static Change least(OptionalInt old, OptionalInt now) {
    return Strictness.<Integer>higher().change(old.orElse(0), now.orElse(0));
  }

  private static String words(Optional<Exceptions> exceptions) {
    return exceptions.map(Exceptions::words).orElse("not known");
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("From " + named(before) + " to " + named(after));
    for (Change change : Change.values()) {
      List<String> texts = sentences.getOrDefault(change, List.of());
      if (!texts.isEmpty()) {
        String word = change.name();
        lines.add("");
        lines.add(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        texts.forEach(text -> lines.add("  " + text));
      }
    }
    lines.addAll(onlyOf(before, after));
    lines.addAll(onlyOf(after, before));
    return lines;
  }

  private static String named(Pack pack) {
    return pack.id() + " (" + pack.title() + ", " + pack.version() + ")";
  }

  private static List<String> onlyOf(Pack one, Pack other) {
    List<String> there = other.notChecked().stream().map(NotChecked::rule).toList();
    List<String> only =
        one.notChecked().stream()
            .map(NotChecked::rule)
            .filter(rule -> !there.contains(rule))
            .map(rule -> "  " + rule)
            .toList();
    if (only.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("", "For a person to check under " + one.id()));
    lines.addAll(only);
    return lines;
  }
}
