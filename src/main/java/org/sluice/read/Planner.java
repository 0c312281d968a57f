package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Link;
import org.sluice.table.Role;

/**
 * Decides the layout of a block: what the records are, which columns are measures of which role.
 */
final class Planner {
  private Planner() {}

  static Plan plan(
      Block block,
      int[] rows,
      List<Sense> senses,
      Profile[] profiles,
      Spelling spelling,
      List<String> why) {
    List<Plan.Figures> measures = new ArrayList<>();
    int[] measureOf = new int[senses.size()];
    for (int i = 0; i < senses.size(); i++) {
      Sense sense = senses.get(i);
      measureOf[i] = measures.size();
      if (sense.isFigure()) {
        addParts(measures, sense, new int[] {sense.column()});
      }
    }
    for (Consistency.Share share : Consistency.shares(block, rows, senses, spelling)) {
      Plan.Figures figures = measures.get(measureOf[share.share()]);
      figures.links.put(Link.NUMERATOR, measureOf[share.numerator()]);
      figures.links.put(Link.DENOMINATOR, measureOf[share.denominator()]);
    }
    return new Plan(Layouts.of(senses), List.of(), 1, measures);
  }

  /** Adds one measure, or one for each figure of a composite cell. */
  static void addParts(List<Plan.Figures> measures, Sense sense, int[] columns) {
    if (!sense.isComposite()) {
      measures.add(new Plan.Figures(sense, sense.role(), columns, -1));
      return;
    }
    int first = measures.size();
    for (int part = 0; part < sense.parts().size(); part++) {
      measures.add(new Plan.Figures(sense, sense.parts().get(part), columns, part));
    }
    int count = sense.parts().indexOf(Role.COUNT);
    int below = sense.parts().indexOf(Role.DENOMINATOR);
    int share = sense.parts().indexOf(Role.PERCENT);
    if (share >= 0 && count >= 0) {
      measures.get(first + share).links.put(Link.NUMERATOR, first + count);
    }
    if (share >= 0 && below >= 0) {
      measures.get(first + share).links.put(Link.DENOMINATOR, first + below);
    }
  }
}
