package org.sluice.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.table.Dimension;

/**
 * What the categories of a dimension are, by its name and their labels. Areas and times tell
 * nothing of the people in them and are no outcome, so a name must say area or time and nothing
 * that makes it a fact about somebody: {@code place of birth}, {@code time to first hearing},
 * {@code court type}.
 */
final class Natures {
  /** Codes of the nine-character kind: a letter, then eight digits. */
  private static final Pattern AREA_CODE = Pattern.compile("[A-Z](?:[A-Z]{3}\\d{5}|\\d{8})");

  /** Words beside an area or a time that make the name that of a kind, a length or an event. */
  private static final Set<String> KINDS =
      Set.of(
          "type",
          "types",
          "kind",
          "level",
          "class",
          "status",
          "band",
          "placement",
          "placed",
          "birth",
          "born",
          "origin",
          "death",
          "stay",
          "deprivation",
          "quintile",
          "decile",
          "tax",
          "outcome",
          "reason",
          "moved",
          "move",
          "same",
          "different");

  /** Words that make a length or a share of a time. */
  private static final Set<String> LENGTHS =
      Set.of("to", "since", "until", "waiting", "waited", "spent", "taken", "working", "part");

  /** What an area may be of and still be an area. */
  private static final Set<String> STANDING =
      Set.of(
          "residence", "usual", "registration", "registered", "england", "wales", "scotland", "uk");

  /** Longer lists of places are areas; short ones may be kinds of places, as of a placement. */
  private static final int MOST_KINDS = 8;

  private static final Set<String> YES_OR_NO = Set.of("yes", "no", "y", "n", "true", "false");

  private Natures() {}

  static Dimension.Nature of(String name, List<String> labels) {
    Words words = Words.of(name);
    if (Labels.areTimes(labels) || saysTime(words, labels)) {
      return Dimension.Nature.TIME;
    }
    return holdAreaCode(labels) || saysArea(words, labels)
        ? Dimension.Nature.AREA
        : Dimension.Nature.OTHER;
  }

  private static boolean saysTime(Words words, List<String> labels) {
    if (!words.hasAny(Labels.TIME) || words.has("name") || areAnswers(labels)) {
      return false;
    }
    boolean of =
        words.has("of") && words.words().stream().filter(Labels.TIME::contains).count() < 2;
    boolean length = words.hasAny(LENGTHS) || words.hasAny(KINDS) || of;
    return !length && !areSpans(labels);
  }

  private static boolean saysArea(Words words, List<String> labels) {
    if (!words.hasAny(Labels.AREA) || areAnswers(labels) || areSpans(labels)) {
      return false;
    }
    boolean geography = words.has("geographic") || words.has("geography");
    boolean of = words.has("of") && !words.hasAny(STANDING);
    boolean kind = !geography && (words.hasAny(KINDS) || of);
    return !kind && !(words.isOnly("place") && mayBeKinds(labels));
  }

  private static boolean mayBeKinds(List<String> labels) {
    return labels.size() <= MOST_KINDS;
  }

  private static boolean areAnswers(List<String> labels) {
    return labels.stream()
        .filter(label -> !label.isEmpty() && !Totals.isTotal(label))
        .limit(20)
        .allMatch(label -> YES_OR_NO.contains(label.toLowerCase(Locale.ROOT)));
  }

  /** Whether most labels are lengths of time or other bands: {@code Under 12 days}. */
  private static boolean areSpans(List<String> labels) {
    List<String> some =
        labels.stream()
            .filter(label -> !label.isEmpty() && !Totals.isTotal(label))
            .limit(20)
            .toList();
    long spans = some.stream().filter(label -> Labels.isSpan(Words.of(label))).count();
    return spans > 0 && spans * 2 > some.size();
  }

  private static boolean holdAreaCode(List<String> labels) {
    return labels.stream()
        .limit(20)
        .anyMatch(label -> label.length() == 9 && AREA_CODE.matcher(label).matches());
  }

  /** Indices of the labels that stand for unknown. */
  static Set<Integer> notStated(List<String> labels) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < labels.size() && labels.size() < 5000; i++) {
      if (!labels.get(i).isEmpty() && Totals.isNotStated(labels.get(i))) {
        found.add(i);
      }
    }
    if (!found.isEmpty()) {
      Set<String> all =
          labels.stream()
              .map(label -> Spaces.tidy(label).toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      found.removeIf(i -> Totals.hasOpposite(labels.get(i), all));
    }
    return found;
  }
}
