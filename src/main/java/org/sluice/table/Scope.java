package org.sluice.table;

import java.util.Set;

/**
 * Whom a count counts, as far as its name tells: {@code boys} are some of the {@code children}, and
 * any count is some of a {@code total}.
 *
 * @param words what the name says beyond number of
 * @param unit what is counted, empty where unknown
 * @param comparable whether the name leaves the count to be held against others: an estimate, a
 *     target or a count of last year is part of nothing
 * @param total whether the name says all
 * @param everybody whether the name says nobody but people in general
 * @param some whether a word tells some of everybody from the rest
 * @param human whether the unit is one that everybody may be made of
 */
public record Scope(
    Set<String> words,
    String unit,
    boolean comparable,
    boolean total,
    boolean everybody,
    boolean some,
    boolean human) {
  /** Nothing is known. */
  public static final Scope UNKNOWN = new Scope(Set.of(), "", false, false, false, false, false);

  /** Copies the words. */
  public Scope {
    words = Set.copyOf(words);
  }

  /** Whether names say that this counts some of what the wider one counts. */
  public boolean isSomeOf(Scope wider) {
    if (!comparable || !wider.comparable) {
      return false;
    }
    boolean sameUnit = unit.equals(wider.unit);
    if (wider.total && !total) {
      return sameUnit || wider.unit.isEmpty();
    }
    boolean qualified =
        !wider.words.isEmpty()
            && words.size() > wider.words.size()
            && words.containsAll(wider.words);
    boolean ofThem =
        sameUnit
            || (some && (unit.isEmpty() || unit.equals("death")))
            || (wider.unit.equals("person") && human);
    return qualified || (wider.everybody && ofThem && !words.equals(wider.words));
  }
}
