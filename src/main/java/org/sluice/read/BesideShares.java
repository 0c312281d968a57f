package org.sluice.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.table.Link;
import org.sluice.table.Role;

/**
 * Two columns that hold a count and its percentage in some rows, a mean and its spread in others:
 * {@code 27} beside {@code 90.0%} above {@code 6429.2} beside {@code (3525.1)}, as Stata prints a
 * first table. The sign behind the percentage tells the rows apart.
 */
final class BesideShares {
  private static final String WHY = "the sign in the column beside it says so";

  private final Block block;
  private final int[] rows;
  private final Plan plan;

  private BesideShares(Block block, int[] rows, Plan plan) {
    this.block = block;
    this.rows = rows;
    this.plan = plan;
  }

  static void split(Block block, int[] rows, Plan plan) {
    Map<Integer, Plan.Figures> shares = new HashMap<>();
    for (Plan.Figures figures : plan.measures()) {
      if (figures.role == Role.PERCENT && isColumn(figures)) {
        shares.put(figures.columns[0], figures);
      }
    }
    if (shares.isEmpty()) {
      return;
    }
    BesideShares beside = new BesideShares(block, rows, plan);
    for (Plan.Figures figures : List.copyOf(plan.measures())) {
      boolean open = figures.role == Role.COUNT || figures.reasons.contains(Roles.FRACTIONS);
      if (open && !figures.sure && isColumn(figures)) {
        Plan.Figures share = shares.get(figures.columns[0] + 1);
        if (share != null) {
          beside.split(figures, share);
        }
      }
    }
  }

  private static boolean isColumn(Plan.Figures figures) {
    return figures.part < 0 && figures.rows.isEmpty() && figures.columns.length == 1;
  }

  private void split(Plan.Figures figures, Plan.Figures shares) {
    BitSet counts = new BitSet();
    BitSet means = new BitSet();
    Numeral numeral = new Numeral();
    for (int i = 0; i < rows.length; i++) {
      String figure = text(i, figures);
      String beside = text(i, shares);
      boolean number = numeral.read(figure, 0, figure.length(), false);
      if (number && beside.contains("%") && numeral.isWhole() && numeral.approximate() >= 0) {
        counts.set(i);
      } else if (number && beside.startsWith("(") && !beside.contains("%")) {
        means.set(i);
      } else if (!figure.isEmpty() || !beside.isEmpty()) {
        return;
      }
    }
    if (!counts.isEmpty() && !means.isEmpty()) {
      Plan.Figures count = add(figures, Role.COUNT, counts);
      add(figures, Role.MEAN, means);
      add(shares, Role.SD, means);
      figures.rows = Optional.of(new BitSet());
      figures.sure = true;
      shares.rows = Optional.of(counts);
      shares.links.put(Link.NUMERATOR, plan.measures().indexOf(count));
    }
  }

  private String text(int row, Plan.Figures figures) {
    return Spaces.tidy(block.grid().text(rows[row], figures.columns[0]));
  }

  private Plan.Figures add(Plan.Figures like, Role role, BitSet where) {
    Plan.Figures added = new Plan.Figures(like.name, like, role, like.part);
    added.rows = Optional.of(where);
    added.sure = true;
    added.reasons.add(WHY);
    plan.measures().add(added);
    return added;
  }
}
