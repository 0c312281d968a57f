package org.sluice.protect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.audit.Courses;
import org.sluice.grid.Place;
import org.sluice.table.Table;

/**
 * Numbers at risk of which nobody can say which line follows which: those who leave between two
 * lines are the difference of two numbers wherever they stand. The audit follows them where the
 * lines of each group stand together and time goes on from one to the next.
 */
final class RiskOrder {
  private RiskOrder() {}

  /** Why withheld figures may follow from numbers at risk, if they may. */
  static Optional<String> unknown(List<Table> tables, Set<Place> withheld) {
    List<Table> telling = tables.stream().filter(Courses::tellRisk).toList();
    if (telling.isEmpty()) {
      return Optional.empty();
    }
    List<Table> hiding = tables.stream().filter(table -> holds(table, withheld)).toList();
    boolean unknown =
        telling.stream()
            .anyMatch(risk -> hiding.stream().anyMatch(table -> table != risk || !isInOrder(risk)));
    return unknown
        ? Optional.of(
            "numbers at risk may give back who left, and which follows which is not known")
        : Optional.empty();
  }

  private static boolean holds(Table table, Set<Place> withheld) {
    return IntStream.range(0, table.measures().size())
        .anyMatch(
            m ->
                IntStream.range(0, table.size())
                    .anyMatch(
                        record ->
                            table.column(m).isShown(record)
                                && withheld.contains(table.place(m, record))));
  }

  /** Whether every group is one course in lines that stand together. */
  private static boolean isInOrder(Table table) {
    if (!Courses.areOfSurvival(table) || !Courses.areTimed(table)) {
      return false;
    }
    return Courses.of(table).stream()
        .allMatch(
            course ->
                course.size() > 1
                    && IntStream.range(1, course.size())
                        .allMatch(
                            i -> table.row(course.get(i)) - table.row(course.get(i - 1)) == 1));
  }
}
