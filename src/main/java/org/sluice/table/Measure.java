package org.sluice.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One kind of figure in a table.
 *
 * @param name the head as written; a part of a composite column carries the column's name
 * @param columns letters of the source columns that hold its figures
 * @param role what the figures are
 * @param unit what is counted or measured, empty where unknown
 * @param per what a share is out of: 100 for a percentage, 1 for a proportion, 10000 for a rate per
 *     10,000; 1 for figures that are no shares
 * @param links other measures of the same table, by index, that this one is computed from or that
 *     are evidence about it
 * @param evidence whether the figures are evidence about contributors (largest, second, top
 *     shares), wanted by a checker and never to be released
 * @param roundedTo the base that every figure is a multiple of, where the source claims one or
 *     shows one beyond chance
 * @param reasons why the figures were taken for this role, in words for people; never a figure
 * @param scope whom it counts, as far as its name tells
 */
public record Measure(
    String name,
    List<String> columns,
    Role role,
    String unit,
    BigDecimal per,
    Map<Link, Integer> links,
    boolean evidence,
    OptionalInt roundedTo,
    List<String> reasons,
    Scope scope) {
  /** A measure of which nothing tells whom it counts. */
  public Measure(
      String name,
      List<String> columns,
      Role role,
      String unit,
      BigDecimal per,
      Map<Link, Integer> links,
      boolean evidence,
      OptionalInt roundedTo,
      List<String> reasons) {
    this(name, columns, role, unit, per, links, evidence, roundedTo, reasons, Scope.UNKNOWN);
  }

  /** Copies the collections; a measure never links to itself by mistake of a caller. */
  public Measure {
    columns = List.copyOf(columns);
    links = links.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(links));
    reasons = List.copyOf(reasons);
  }

  /** A measure of which only name, columns and role are known. */
  public static Measure of(String name, List<String> columns, Role role) {
    BigDecimal per = role == Role.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    return new Measure(
        name, columns, role, "", per, Map.of(), false, OptionalInt.empty(), List.of());
  }

  /** Index of the linked measure, if there is one. */
  public OptionalInt link(Link link) {
    Integer index = links.get(link);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** Index of the measure that counts the units behind this one, if one does. */
  public OptionalInt units() {
    OptionalInt denominator = link(Link.DENOMINATOR);
    return denominator.isPresent() ? denominator : link(Link.CONTRIBUTORS);
  }

  /**
   * Whether the figures of several cells add up to that of all of them: what contributors give
   * does, but not what the largest of them gives.
   */
  public boolean isAdditive() {
    return !evidence && (role.isCount() || role == Role.SUM || role == Role.PERSON_TIME);
  }

  /** The same measure, every figure a multiple of this base. */
  public Measure onGrid(int base) {
    return new Measure(
        name, columns, role, unit, per, links, evidence, OptionalInt.of(base), reasons, scope);
  }

  /** The same measure with this link added. */
  public Measure linked(Link link, int measure) {
    Map<Link, Integer> more = new EnumMap<>(Link.class);
    more.putAll(links);
    more.put(link, measure);
    return new Measure(name, columns, role, unit, per, more, evidence, roundedTo, reasons, scope);
  }

  /** The same measure, taken for what it is for one more reason. */
  public Measure because(String reason) {
    List<String> more = new ArrayList<>(reasons);
    more.add(reason);
    return new Measure(name, columns, role, unit, per, links, evidence, roundedTo, more, scope);
  }
}
