package org.sluice.audit;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.grid.Place;
import org.sluice.solve.Trail;

/**
 * A table that fits everything released, seen as a map from places to values and worked out when
 * somebody looks: an audit of ten thousand cells has as many witnesses.
 */
final class Witness extends AbstractMap<Place, BigDecimal> {
  private final Component component;
  private final Trail trail;
  private final int solution;

  Witness(Component component, Trail trail, int solution) {
    this.component = component;
    this.trail = trail;
    this.solution = solution;
  }

  @Override
  public Set<Map.Entry<Place, BigDecimal>> entrySet() {
    Map<Place, BigDecimal> values = new TreeMap<>();
    long[] columns = trail.solution(solution);
    for (int column = 0; column < component.size(); column++) {
      int cell = component.cell(column);
      BigDecimal value = BigDecimal.valueOf(columns[column], component.cells().scale(cell));
      component.cells().places(cell).forEach(place -> values.put(place, value));
    }
    return values.entrySet();
  }
}
