package org.sluice.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.table.Link;
import org.sluice.table.Role;

/**
 * Decides the layout of a block: what a record is, and which columns are measures of which role. A
 * cross-tabulation is tried first (heads of several rows, columns that add up to a total, heads
 * that are categories); what is left is a row a record.
 */
final class Planner {
  private static final int FEWEST_IDENTIFIED = 10;

  /** What an n in the same cell stands behind. */
  private static final Set<Role> ABOUT = EnumSet.of(Role.MEAN, Role.SD, Role.QUANTILE);

  /** With more columns, some agree by chance. */
  private static final int MOST_COMPARED = 40;

  private final Block block;
  private final int[] rows;
  private final List<Sense> senses;
  private final List<Consistency.Share> shares;
  private final Sample sample;
  private final List<String> why;

  Planner(Block block, int[] rows, List<Sense> senses, Spelling spelling, List<String> why) {
    this.block = block;
    this.rows = rows;
    this.senses = senses;
    this.sample = Sample.of(block, rows, senses, spelling);
    this.shares = Consistency.shares(senses, sample);
    this.why = why;
  }

  /** The plan of the block. */
  Plan plan() {
    Plan plan =
        new HeadLevels(block, senses)
            .plan()
            .or(() -> new PartTotals(senses, sample, shares, why).plan())
            .or(() -> RepeatedHeads.plan(block, senses))
            .or(() -> SameKind.plan(block, senses))
            .orElseGet(this::tidy);
    Links.complete(plan, senses, sample);
    Subsets.link(plan);
    Shapes.split(block, rows, plan);
    SizeRows.split(block, rows, plan, why);
    ToldRows.split(block, rows, senses, plan);
    BesideShares.split(block, rows, plan);
    RowKinds.split(block, rows, plan, why);
    return plan;
  }

  private Plan tidy() {
    List<Plan.Figures> measures = new ArrayList<>();
    int[] measureOf = new int[senses.size()];
    for (int i = 0; i < senses.size(); i++) {
      Sense sense = senses.get(i);
      measureOf[i] = measures.size();
      if (sense.isLabel() && isIdentifier(sense)) {
        measures.add(
            new Plan.Figures(sense.name(), sense, Role.IDENTIFIER, new int[] {sense.column()}, -1));
      }
      if (sense.isFigure()) {
        addParts(measures, sense.name(), sense, new int[] {sense.column()});
      }
    }
    for (Consistency.Share share : shares) {
      Plan.Figures figures = measures.get(measureOf[share.share()]);
      figures.links.put(Link.NUMERATOR, measureOf[share.numerator()]);
      figures.links.put(Link.DENOMINATOR, measureOf[share.denominator()]);
      if (!share.exact()) {
        rounded(measures.get(measureOf[share.numerator()]), share.numerator());
        rounded(measures.get(measureOf[share.denominator()]), share.denominator());
      }
    }
    ColumnShares columns = new ColumnShares(senses, sample);
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).isFigure() && measures.get(measureOf[i]).links.isEmpty()) {
        Plan.Figures figures = measures.get(measureOf[i]);
        columns
            .numerator(i)
            .ifPresent(count -> figures.links.put(Link.NUMERATOR, measureOf[count]));
      }
    }
    rests(measures, measureOf);
    return new Plan(Layouts.of(senses), List.of(), 1, measures);
  }

  /**
   * A share of other counts than those beside it tells that these lie on their grid by rounding.
   */
  private void rounded(Plan.Figures figures, int index) {
    int base = sample.likelyBase(index);
    if (base > 0) {
      figures.roundedTo = OptionalInt.of(base);
    }
  }

  /** Counts that a share of the rest tells to be part of another one. */
  private void rests(List<Plan.Figures> measures, int[] measureOf) {
    RestShares rests = new RestShares(senses, sample);
    for (int i = 0; i < senses.size() && senses.size() <= MOST_COMPARED; i++) {
      if (senses.get(i).isFigure() && measures.get(measureOf[i]).links.isEmpty()) {
        Optional<RestShares.Rest> rest = rests.of(i);
        if (rest.isPresent()) {
          Plan.Figures part = measures.get(measureOf[rest.get().part()]);
          part.links.put(Link.WHOLE, measureOf[rest.get().whole()]);
          measures.get(measureOf[i]).links.put(Link.DENOMINATOR, measureOf[rest.get().whole()]);
        }
      }
    }
  }

  /** A label that is another one in every row of many names what the rows are about, one by one. */
  private boolean isIdentifier(Sense sense) {
    return sense.role() == Role.IDENTIFIER
        && rows.length >= FEWEST_IDENTIFIED
        && Axis.of(block.grid(), sense.column(), rows, sense.name(), sense.role()).isUnique();
  }

  /** Adds one measure, or one for each figure of a composite cell. */
  static void addParts(List<Plan.Figures> measures, String name, Sense sense, int[] columns) {
    if (!sense.isComposite()) {
      measures.add(new Plan.Figures(name, sense, sense.role(), columns, -1));
      return;
    }
    int first = measures.size();
    for (int part = 0; part < sense.parts().size(); part++) {
      measures.add(new Plan.Figures(name, sense, sense.parts().get(part), columns, part));
    }
    linkParts(measures, first, sense.parts());
  }

  /** Links the figures of a cell: a percentage to the count before it, a mean to its n. */
  static void linkParts(List<Plan.Figures> measures, int first, List<Role> parts) {
    int count = parts.indexOf(Role.COUNT);
    int below = parts.indexOf(Role.DENOMINATOR);
    for (int part = 0; part < parts.size(); part++) {
      Plan.Figures figures = measures.get(first + part);
      count = parts.get(part) == Role.COUNT ? part : count;
      boolean share = parts.get(part) == Role.PERCENT;
      if (share && count >= 0) {
        figures.links.put(Link.NUMERATOR, first + count);
      }
      if (below >= 0 && (share || ABOUT.contains(parts.get(part)))) {
        figures.links.put(Link.DENOMINATOR, first + below);
      }
    }
  }

  /** The one index for which something holds, if it is exactly one. */
  static Optional<Integer> only(List<Integer> indices) {
    return indices.size() == 1 ? Optional.of(indices.get(0)) : Optional.empty();
  }
}
