package org.sluice.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.finding.Verdict;
import org.sluice.pack.Pack;
import org.sluice.pack.PackRule;
import org.sluice.rules.Strictness.Change;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node.Scalar;
import org.sluice.yaml.Settings;

/**
 * What becomes of the rules for somebody who moves from one pack to another. Rules are matched by
 * their kind and by the figures they judge, whatever their ids; where several judge the same
 * figures, all of them count.
 */
public final class RuleChanges {
  private static final String STATISTICS = "statistics";

  /** Settings without a value need no sentence. */
  private static final Set<String> NOTHING = Set.of("[]", "{}");

  private final Pack before;
  private final Pack after;
  private final Map<Line, Set<String>> lines = new LinkedHashMap<>();

  private RuleChanges(Pack before, Pack after) {
    this.before = before;
    this.after = after;
  }

  /**
   * One change.
   *
   * @param text without the figures it is about
   */
  private record Line(Change change, String kind, String text) {}

  /** Sentences by what they mean for the researcher; packs without faults only. */
  public static Map<Change, List<String>> between(Pack before, Pack after) {
    RuleChanges changes = new RuleChanges(before, after);
    Rules.ALL.forEach(changes::kind);
    Map<Change, List<String>> sentences = new TreeMap<>();
    changes.lines.forEach(
        (line, figures) ->
            sentences
                .computeIfAbsent(line.change(), any -> new ArrayList<>())
                .add(line.kind() + of(figures) + ": " + line.text()));
    return sentences;
  }

  private static String of(Set<String> figures) {
    String named = String.join(", ", figures);
    return named.isEmpty() ? "" : " of " + named;
  }

  private void kind(Kind kind) {
    List<PackRule> old = rules(before, kind);
    List<PackRule> now = rules(after, kind);
    Set<String> figures = new TreeSet<>();
    old.forEach(rule -> figures.addAll(figures(kind, rule)));
    now.forEach(rule -> figures.addAll(figures(kind, rule)));
    for (String figure : figures) {
      compare(kind, figure, judging(kind, old, figure), judging(kind, now, figure));
    }
  }

  private static List<PackRule> rules(Pack pack, Kind kind) {
    return pack.rules().stream().filter(rule -> rule.kind().text().equals(kind.name())).toList();
  }

  /** The figures that a rule names; one empty name where it judges all that its kind can judge. */
  private static Set<String> figures(Kind kind, PackRule rule) {
    Set<String> figures = new LinkedHashSet<>();
    kind.settings().stream()
        .filter(setting -> setting.name().equals(STATISTICS))
        .forEach(setting -> figures.addAll(words(setting.written(settings(rule)))));
    rule.appliesTo().stream().map(Scalar::text).forEach(figures::add);
    if (figures.isEmpty()) {
      figures.add("");
    }
    return figures;
  }

  private static List<String> words(String list) {
    return List.of(list.substring(1, list.length() - 1).split(", ", -1));
  }

  private static List<PackRule> judging(Kind kind, List<PackRule> rules, String figure) {
    return rules.stream()
        .filter(rule -> figures(kind, rule).contains(figure) || figures(kind, rule).contains(""))
        .toList();
  }

  private void compare(Kind kind, String figure, List<PackRule> old, List<PackRule> now) {
    if (old.isEmpty() || now.isEmpty()) {
      Change change = old.isEmpty() ? Change.STRICTER : Change.LOOSER;
      Pack only = old.isEmpty() ? after : before;
      PackRule rule = (old.isEmpty() ? now : old).get(0);
      add(change, kind, figure, "only " + only.id() + " judges it" + in(kind, rule));
      return;
    }
    add(
        Strictness.<Verdict>higher().change(verdict(old), verdict(now)),
        kind,
        figure,
        changed("verdict", verdict(old).label(), verdict(now).label()));
    for (Setting<?> setting : RuleHead.AREAS) {
      compare(kind, figure, setting, old, now);
    }
    for (Setting<?> setting : kind.settings()) {
      if (!setting.name().equals(STATISTICS)) {
        compare(kind, figure, setting, old, now);
      }
    }
  }

  private static String in(Kind kind, PackRule rule) {
    List<String> settings = new ArrayList<>();
    for (Setting<?> setting : kind.settings()) {
      if (!setting.name().equals(STATISTICS) && rule.settings().get(setting.name()).isPresent()) {
        settings.add(setting.name() + " " + setting.written(settings(rule)));
      }
    }
    return settings.isEmpty() ? "" : " (" + String.join(", ", settings) + ")";
  }

  private void compare(
      Kind kind, String figure, Setting<?> setting, List<PackRule> old, List<PackRule> now) {
    PackRule strictOld = strictest(setting, old);
    PackRule strictNow = strictest(setting, now);
    Change change = setting.change(settings(strictOld), settings(strictNow));
    String from = setting.written(settings(strictOld));
    String to = setting.written(settings(strictNow));
    if (change == Change.SAME && NOTHING.contains(to)) {
      return;
    }
    add(change, kind, figure, changed(setting.name(), from, to) + passing(setting, from, to));
  }

  /** A later rule only counts where it is stricter. */
  private static PackRule strictest(Setting<?> setting, List<PackRule> rules) {
    PackRule strictest = rules.get(0);
    for (PackRule rule : rules) {
      if (setting.change(settings(strictest), settings(rule)) == Change.STRICTER) {
        strictest = rule;
      }
    }
    return strictest;
  }

  private static Verdict verdict(List<PackRule> rules) {
    return rules.stream().map(PackRule::verdict).reduce(Verdict.NOTE, Verdict::and);
  }

  /** A setting and its value, or both values where it changes. */
  public static String changed(String name, String from, String to) {
    return from.equals(to) ? name + " " + from : name + " " + from + " → " + to;
  }

  /** A minimum says which numbers fare otherwise. */
  private static String passing(Setting<?> setting, String from, String to) {
    boolean one = setting.name().equals("minimum") && setting.otherwise() instanceof Integer;
    if (!one || from.equals(to)) {
      return "";
    }
    int low = Math.min(Integer.parseInt(from), Integer.parseInt(to));
    int high = Math.max(Integer.parseInt(from), Integer.parseInt(to)) - 1;
    String between = high - low == 1 ? " and " : " to ";
    String numbers = low == high ? String.valueOf(low) : low + between + high;
    return String.format(
        Locale.ROOT,
        Integer.parseInt(to) < Integer.parseInt(from) ? " (%s may leave)" : " (%s no longer may)",
        numbers);
  }

  private void add(Change change, Kind kind, String figure, String text) {
    Set<String> figures =
        lines.computeIfAbsent(new Line(change, kind.name(), text), any -> new LinkedHashSet<>());
    if (!figure.isEmpty()) {
      figures.add(figure);
    }
  }

  private static Settings settings(PackRule rule) {
    return Settings.of(rule.written(), new Faults());
  }
}
