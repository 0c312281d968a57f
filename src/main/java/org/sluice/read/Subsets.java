package org.sluice.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.sluice.grid.Remembered;
import org.sluice.table.Link;
import org.sluice.table.Role;
import org.sluice.table.Scope;

/**
 * Counts that their names say are part of another count: {@code boys} of {@code children}, {@code
 * births to mothers under 20} of {@code births}, any count of a {@code total}. The rest of the
 * whole stands in no column, and a subtraction gives it.
 */
final class Subsets {
  /** Words that tell some of everybody from the rest. */
  private static final Set<String> SOME =
      Set.of(
          "known",
          "with",
          "without",
          "aged",
          "recorded",
          "valid",
          "complete",
          "male",
          "female",
          "eligible",
          "which",
          "whom",
          "under",
          "over",
          "responded",
          "returned",
          "left",
          "deaths",
          "died",
          "deceased",
          "survived",
          "survivors");

  /** Units of which everybody may be made. */
  private static final Set<String> HUMAN = Set.of("person", "child", "mother", "patient");

  /** Names that stand for everybody counted, of which others of their unit are some. */
  private static final Set<String> EVERYBODY =
      Set.of(
          "children", "people", "persons", "individuals", "population", "participants", "patients");

  /** Words that turn a count into another version of itself, or into one beside it. */
  private static final Set<String> NO_PART =
      Set.of(
          "rounded",
          "expected",
          "estimated",
          "estimate",
          "adjusted",
          "weighted",
          "unweighted",
          "previous",
          "prior",
          "last",
          "next",
          "target",
          "predicted",
          "projected",
          "cumulative",
          "cum",
          "missing",
          "excluded",
          "exclude",
          "unknown",
          "per",
          "groups",
          "clusters");

  /** Words of time that say what some of them had before, where a word says some of them. */
  private static final Set<String> BEFORE = Set.of("previous", "prior");

  private static final Set<String> TELLS_COUNT =
      Set.of("n", "number", "of", "count", "counts", "no", "num", "the", "total", "all", "freq");

  private static final int MOST_COUNTS = 60;

  private static final int MOST_NAMES = 2_000;
  private static final int LONGEST = 100;

  private static final Remembered<Named, Scope> SCOPES =
      new Remembered<>(MOST_NAMES, named -> named.name.length() <= LONGEST, Subsets::scope);

  /** The name of a count and what it counts. */
  private record Named(String name, String unit) {}

  private final List<Plan.Figures> measures;
  private final List<Integer> counts = new ArrayList<>();

  private Subsets(Plan plan) {
    this.measures = plan.measures();
    for (int m = 0; m < measures.size(); m++) {
      if (measures.get(m).role.isCount() && !measures.get(m).evidence) {
        counts.add(m);
      }
    }
  }

  /** Links every count to the count that it is part of by name. */
  static void link(Plan plan) {
    Subsets subsets = new Subsets(plan);
    if (subsets.counts.size() > 1 && subsets.counts.size() <= MOST_COUNTS) {
      subsets.link();
    }
  }

  private void link() {
    List<Scope> scopes = new ArrayList<>();
    for (int m : counts) {
      scopes.add(scope(measures.get(m)));
    }
    for (int part = 0; part < counts.size(); part++) {
      OptionalInt nearest = nearest(counts.get(part));
      if (nearest.isPresent()) {
        measures.get(counts.get(part)).links.put(Link.WHOLE, nearest.getAsInt());
        continue;
      }
      for (int whole = 0; whole < counts.size(); whole++) {
        if (part != whole && isPart(part, whole, scopes)) {
          measures.get(counts.get(part)).links.put(Link.WHOLE, counts.get(whole));
          break;
        }
      }
    }
  }

  /** The count that holds another by its head and is the narrowest that does. */
  private OptionalInt nearest(int part) {
    OptionalInt nearest = OptionalInt.empty();
    long least = Long.MAX_VALUE;
    for (int whole : counts) {
      OptionalLong gap = NestedHeads.gap(measures.get(part).name, measures.get(whole).name);
      if (gap.isPresent() && gap.getAsLong() < least) {
        least = gap.getAsLong();
        nearest = OptionalInt.of(whole);
      }
    }
    return nearest;
  }

  /** Whom figures count, as far as their name tells. */
  static Scope scope(Plan.Figures figures) {
    return figures.role.isCount() && !figures.evidence
        ? SCOPES.of(new Named(figures.name, figures.unit))
        : Scope.UNKNOWN;
  }

  private static Scope scope(Named figures) {
    Words name = Words.of(figures.name);
    Set<String> content = new HashSet<>(name.words());
    content.removeAll(TELLS_COUNT);
    return new Scope(
        content,
        figures.unit,
        isComparable(name),
        name.isOnly("n") || Totals.isTotal(figures.name),
        content.size() == 1 && EVERYBODY.containsAll(content),
        name.hasAny(SOME),
        HUMAN.contains(figures.unit));
  }

  private static boolean isComparable(Words name) {
    for (String word : name.words()) {
      if (NO_PART.contains(word) && !(BEFORE.contains(word) && name.hasAny(SOME))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPart(int part, int whole, List<Scope> scopes) {
    Scope narrow = scopes.get(part);
    Scope broad = scopes.get(whole);
    if (!narrow.comparable() || !broad.comparable()) {
      return false;
    }
    boolean ofTotal = broad.total() && !narrow.total();
    boolean ofBase = measures.get(counts.get(whole)).role == Role.DENOMINATOR;
    if (ofBase && !ofTotal && belongs(part, whole, scopes)) {
      return measures.get(counts.get(part)).role != Role.DENOMINATOR;
    }
    return narrow.isSomeOf(broad);
  }

  private boolean belongs(int part, int whole, List<Scope> scopes) {
    return scopes.get(part).unit().equals(scopes.get(whole).unit())
        || isShare(counts.get(part), counts.get(whole));
  }

  /** Whether some column is the share that one count has in the other. */
  private boolean isShare(int part, int whole) {
    return measures.stream()
        .anyMatch(
            share ->
                share.role.isShare()
                    && share.links.getOrDefault(Link.NUMERATOR, -1) == part
                    && share.links.getOrDefault(Link.DENOMINATOR, -1) == whole);
  }
}
