package org.sluice.format.argus;

import java.util.List;

/**
 * A cell suppression problem in JJ format: cells by their index, and the equations that they
 * fulfil.
 */
public record JjInstance(List<JjCell> cells, List<JjEquation> equations) {
  /** Copies the lists. */
  public JjInstance {
    cells = List.copyOf(cells);
    equations = List.copyOf(equations);
  }

  /** The text of the instance, a cell or equation a line. */
  public String text() {
    StringBuilder text = new StringBuilder("0\n").append(cells.size()).append('\n');
    for (int index = 0; index < cells.size(); index++) {
      JjCell cell = cells.get(index);
      text.append(index).append(' ').append(cell.value().toPlainString());
      text.append(' ').append(cell.cost().toPlainString());
      text.append(' ').append(cell.status());
      text.append(' ').append(cell.low().toPlainString());
      text.append(' ').append(cell.high().toPlainString());
      text.append(' ').append(cell.below().toPlainString());
      text.append(' ').append(cell.above().toPlainString());
      text.append(' ').append(cell.sliding().toPlainString()).append('\n');
    }
    text.append(equations.size()).append('\n');
    for (JjEquation equation : equations) {
      text.append(equation.right().toPlainString());
      text.append(' ').append(equation.terms().size()).append(" :");
      for (JjEquation.Term term : equation.terms()) {
        text.append(' ').append(term.cell());
        text.append(" (").append(term.coefficient().toPlainString()).append(')');
      }
      text.append('\n');
    }
    return text.toString();
  }
}
