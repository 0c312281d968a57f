package org.sluice.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/** Dimensions whose categories are organisations with names of their own. */
final class Organisations {
  /** Words that make the name of a dimension that of kinds of organisations, or of areas. */
  private static final Set<String> KINDS_OF_THEM =
      Set.of(
          "type",
          "kind",
          "sector",
          "size",
          "status",
          "group",
          "level",
          "phase",
          "category",
          "class",
          "area",
          "region",
          "district",
          "tier",
          "number",
          "band",
          "visit",
          "stay");

  /** Words before "school" or "court" that name a sort and no single one. */
  private static final Set<String> SORTS =
      Set.of(
          "state",
          "private",
          "public",
          "primary",
          "secondary",
          "special",
          "community",
          "independent",
          "acute",
          "mental",
          "health",
          "general",
          "other",
          "crown",
          "county",
          "family",
          "high",
          "magistrate",
          "district",
          "nursing",
          "no",
          "any",
          "all",
          "both",
          "in",
          "the",
          "a",
          "at",
          "nh",
          "nhs",
          "foundation",
          "university",
          "maintained",
          "single",
          "local",
          "care",
          "not",
          "out",
          "left",
          "started",
          "attending");

  private static final Pattern MASK =
      Pattern.compile("(?:\\p{L}+\\W+)?(?:no\\.?\\s*|#)?(?:\\p{L}|\\d{1,2})");

  private final List<HeadWords> kinds;

  Organisations(List<String> kinds) {
    this.kinds = kinds.stream().map(kind -> HeadWords.of(kind).singular()).toList();
  }

  /** Whether the name of a dimension says that its categories are organisations, two or more. */
  boolean areNamedBy(Dimension dimension) {
    return areNamedBy(dimension.name()) && unmasked(dimension).size() > 1;
  }

  private boolean areNamedBy(String name) {
    HeadWords words = HeadWords.of(name).singular();
    return kinds.stream().anyMatch(words::holds) && !words.hasAny(KINDS_OF_THEM);
  }

  /** Whether a column that is no dimension, because it follows from another, is called so. */
  boolean areFoldedAway(Table table) {
    return table.surroundings().labels().stream()
        .filter(head -> table.dimensions().stream().noneMatch(each -> each.name().equals(head)))
        .anyMatch(this::areNamedBy);
  }

  /** Whether most labels of a dimension are names of organisations, two or more. */
  boolean areLabels(Dimension dimension) {
    List<String> labels = unmasked(dimension);
    long names = labels.stream().filter(this::isName).count();
    return names > 1 && names * 2 > labels.size();
  }

  /** The labels that are no totals, no unknowns and no masks such as {@code Provider A}. */
  private static List<String> unmasked(Dimension dimension) {
    return Arrays.stream(dimension.hierarchy().leaves())
        .filter(category -> !dimension.notStated().contains(category))
        .mapToObj(dimension::label)
        .filter(label -> !MASK.matcher(label.strip()).matches())
        .toList();
  }

  /** {@code Northmoor Family Court}, {@code Court of Northmoor}; not {@code Primary school}. */
  private boolean isName(String label) {
    HeadWords words = HeadWords.of(label).singular();
    return kinds.stream().anyMatch(kind -> words.holds(kind) && isNamed(words.words(), kind));
  }

  private static boolean isNamed(List<String> words, HeadWords kind) {
    int length = kind.words().size();
    boolean last = words.subList(words.size() - length, words.size()).equals(kind.words());
    boolean first = words.subList(0, length).equals(kind.words());
    List<String> others =
        last
            ? words.subList(0, words.size() - length)
            : first && words.size() > length + 1 && words.get(length).equals("of")
                ? words.subList(length + 1, words.size())
                : List.of();
    return others.stream().anyMatch(word -> !SORTS.contains(word));
  }
}
