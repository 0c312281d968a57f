package org.sluice.read;

import java.util.Set;
import org.sluice.table.Dimension;

/**
 * What the categories of a dimension are, by its name and their labels. Areas and times tell
 * nothing of the people in them and are no outcome, so a name must say area or time and nothing
 * that makes it a fact about somebody: {@code place of birth}, {@code time to first hearing},
 * {@code court type}.
 */
final class Natures {
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

  private Natures() {}

  static Dimension.Nature of(String name, Labelling labels) {
    Words words = Words.of(name);
    if (labels.areTimes() || saysTime(words, labels)) {
      return Dimension.Nature.TIME;
    }
    return labels.holdAreaCode() || saysArea(words, labels)
        ? Dimension.Nature.AREA
        : Dimension.Nature.OTHER;
  }

  private static boolean saysTime(Words words, Labelling labels) {
    if (!words.hasAny(LabelWords.TIME) || words.has("name") || labels.areAnswers()) {
      return false;
    }
    boolean of =
        words.has("of") && words.words().stream().filter(LabelWords.TIME::contains).count() < 2;
    boolean length = words.hasAny(LENGTHS) || words.hasAny(KINDS) || of;
    return !length && !labels.areSpans();
  }

  private static boolean saysArea(Words words, Labelling labels) {
    if (!AreaNames.isArea(words) || labels.areAnswers() || labels.areSpans()) {
      return false;
    }
    boolean geography = words.has("geographic") || words.has("geography");
    boolean of = words.has("of") && !words.hasAny(STANDING);
    boolean kind = !geography && (words.hasAny(KINDS) || of);
    return !kind && !(words.isOnly("place") && labels.size() <= MOST_KINDS);
  }
}
