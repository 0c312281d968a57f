package org.sluice.instance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sluice.finding.Problem;
import org.sluice.format.argus.JjCell;
import org.sluice.format.argus.JjEquation;
import org.sluice.format.argus.JjInstance;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Interval;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Sum;

/**
 * A JJ instance as a table of one dimension, whose categories are the cells and whose sums are the
 * equations. An equation is a sum where one coefficient has one sign, all others the other, all are
 * of one size and the right-hand side is zero; others are refused by their line.
 *
 * <p>The format also knows a sliding protection level, the width of the interval wherever it lies.
 * Where the two other levels leave it open, the upper one is raised by what lacks, which asks for
 * more and never for less.
 */
public final class JjTable {
  private final String path;
  private final JjInstance instance;
  private final Consumer<Problem> faults;
  private boolean faulty;

  private JjTable(String path, JjInstance instance, Consumer<Problem> faults) {
    this.path = path;
    this.instance = instance;
    this.faults =
        fault -> {
          faulty = true;
          faults.accept(fault);
        };
  }

  /** The instance as a table, if nothing contradicts that; what does goes to the faults. */
  public static Optional<Instance> of(String path, JjInstance instance, Consumer<Problem> faults) {
    return new JjTable(path, instance, faults).table();
  }

  /** The same instance in JJ format, with these further cells withheld. */
  public static JjInstance withheld(JjInstance instance, Set<Integer> records) {
    List<JjCell> cells = new ArrayList<>();
    for (int index = 0; index < instance.cells().size(); index++) {
      JjCell cell = instance.cells().get(index);
      cells.add(records.contains(index) && cell.status() != 'u' ? cell.secondary() : cell);
    }
    return new JjInstance(cells, instance.equations());
  }

  private Optional<Instance> table() {
    if (instance.cells().isEmpty() || instance.equations().isEmpty()) {
      faults.accept(
          new Problem(
              path,
              "a system of cells and equations",
              instance.cells().isEmpty() ? "no cell" : "no equation",
              "an empty system leaves nothing to protect or to attack; complete the file"));
      return Optional.empty();
    }
    List<Sum> sums = new ArrayList<>();
    for (JjEquation equation : instance.equations()) {
      sum(equation).ifPresent(sums::add);
    }
    if (faulty) {
      return Optional.empty();
    }
    int size = instance.cells().size();
    List<String> names = IntStream.range(0, size).mapToObj(index -> "cell " + index).toList();
    Dimension cells =
        new Dimension(
            "cell", List.of("A"), Dimension.Nature.OTHER, new Hierarchy(names, sums), Set.of());
    Instance read =
        new Instance(
            Tables.of(
                path,
                List.of(cells),
                Measure.of("value", List.of("B"), Role.SUM),
                new int[][] {IntStream.range(0, size).toArray()},
                IntStream.range(1, size + 1).toArray(),
                instance.cells().stream().map(JjCell::value).toList(),
                1),
            IntStream.range(0, size)
                .mapToObj(index -> cell(names.get(index), instance.cells().get(index)))
                .toList(),
            List.of());
    new Contradictions(path, read, faults).tell();
    return faulty ? Optional.empty() : Optional.of(read);
  }

  private Optional<Sum> sum(JjEquation equation) {
    List<JjEquation.Term> terms = equation.terms();
    Set<Integer> cells = new HashSet<>();
    boolean once = terms.stream().allMatch(term -> cells.add(term.cell()));
    boolean oneSize =
        terms.stream().map(term -> term.coefficient().abs()).distinct().count() == 1
            && terms.get(0).coefficient().signum() != 0;
    List<Integer> added = withSign(terms, 1);
    List<Integer> taken = withSign(terms, -1);
    boolean oneTotal =
        !added.isEmpty() && !taken.isEmpty() && Math.min(added.size(), taken.size()) == 1;
    if (!once || !oneSize || !oneTotal || equation.right().signum() != 0) {
      faults.accept(
          new Problem(
              path + ": line " + equation.line(),
              "a total less its parts to be zero: one coefficient -1, the others 1",
              equation.right().signum() != 0
                  ? "a right-hand side that is not zero"
                  : once ? "other coefficients" : "a cell twice",
              "other equations are not supported"));
      return Optional.empty();
    }
    boolean totalIsTaken = taken.size() == 1;
    int total = totalIsTaken ? taken.get(0) : added.get(0);
    return Optional.of(new Sum(total, totalIsTaken ? added : taken, Sum.Basis.DECLARED));
  }

  private static List<Integer> withSign(List<JjEquation.Term> terms, int sign) {
    return terms.stream()
        .filter(term -> term.coefficient().signum() == sign)
        .map(JjEquation.Term::cell)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static InstanceCell cell(String name, JjCell cell) {
    BigDecimal lack = cell.sliding().subtract(cell.below()).subtract(cell.above());
    return new InstanceCell(
        name,
        switch (cell.status()) {
          case 'u' -> Status.UNSAFE;
          case 'z' -> Status.KEPT;
          case 'm', 'x' -> Status.SECONDARY;
          default -> Status.SAFE;
        },
        Optional.of(cell.cost()),
        cell.below(),
        cell.above().add(lack.max(BigDecimal.ZERO)),
        Optional.of(Interval.of(cell.low(), cell.high())));
  }
}
