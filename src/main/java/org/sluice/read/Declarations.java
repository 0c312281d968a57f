package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.grid.Place;
import org.sluice.table.Hierarchy;
import org.sluice.table.Link;
import org.sluice.table.Role;
import org.sluice.table.Sum;

/** Lays what a submission's description says over what was recognised. */
final class Declarations {
  private static final String REASON = "the description of the submission says so";

  private final Declared declared;
  private boolean used;

  Declarations(Declared declared) {
    this.declared = declared;
  }

  /** Whether any declaration met a column. */
  boolean areUsed() {
    return used;
  }

  /** The senses with declared roles in place of recognised ones. */
  List<Sense> senses(List<Sense> senses) {
    List<Sense> result = new ArrayList<>();
    for (Sense sense : senses) {
      Optional<Declared.DeclaredMeasure> measure = measure(sense);
      if (measure.isPresent()) {
        used = true;
        Role role = measure.get().role();
        BigDecimal per =
            role == sense.role()
                ? sense.per()
                : role == Role.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        result.add(sense.as(role, per, true, REASON));
      } else if (declared.dimensions().containsKey(sense.name())) {
        used = true;
        result.add(sense.asLabel(Role.OTHER, REASON));
      } else {
        result.add(sense);
      }
    }
    return result;
  }

  private Optional<Declared.DeclaredMeasure> measure(Sense sense) {
    return Optional.ofNullable(declared.measures().get(sense.name()))
        .or(() -> Optional.ofNullable(declared.measures().get(Place.letters(sense.column()))));
  }

  /** Sets units and the measures that say how many contribute. */
  void figures(Plan plan) {
    for (Plan.Figures figures : plan.measures()) {
      Declared.DeclaredMeasure measure = declared.measures().get(figures.name);
      if (measure == null) {
        continue;
      }
      figures.unit = measure.unit().isEmpty() ? figures.unit : measure.unit();
      for (int m = 0; m < plan.measures().size(); m++) {
        if (plan.measures().get(m).name.equals(measure.contributors())) {
          figures.links.put(Link.CONTRIBUTORS, m);
        }
      }
    }
  }

  /**
   * The sums of a dimension: the recognised ones, and the declared ones that are not among them.
   */
  List<Sum> sums(String name, List<String> labels, List<Sum> recognised) {
    Declared.DeclaredDimension dimension = declared.dimensions().get(name);
    if (dimension == null) {
      return recognised;
    }
    List<Sum> sums = new ArrayList<>(recognised);
    dimension.hierarchy().ifPresent(hierarchy -> addAll(hierarchy, labels, sums));
    int total = labels.indexOf(dimension.total().equals("blank") ? "" : dimension.total());
    boolean known = sums.stream().anyMatch(sum -> sum.total() == total);
    if (total >= 0 && !known && labels.size() > 1) {
      List<Integer> parts = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        if (i != total) {
          parts.add(i);
        }
      }
      sums.add(new Sum(total, parts, Sum.Basis.DECLARED));
    }
    return sums;
  }

  private static void addAll(Hierarchy hierarchy, List<String> labels, List<Sum> sums) {
    for (Sum sum : hierarchy.sums()) {
      int total = labels.indexOf(hierarchy.categories().get(sum.total()));
      List<Integer> parts =
          sum.parts().stream()
              .map(part -> labels.indexOf(hierarchy.categories().get(part)))
              .toList();
      boolean known =
          sums.stream().anyMatch(each -> each.total() == total && each.parts().equals(parts));
      if (total >= 0 && !parts.contains(-1) && !known) {
        sums.add(new Sum(total, parts, Sum.Basis.DECLARED));
      }
    }
  }
}
