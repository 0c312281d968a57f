package org.sluice.format.argus;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The metadata of a table.
 *
 * @param separator what stands between the fields of the table
 * @param safe the status of a safe cell
 * @param unsafe the status of an unsafe cell
 * @param protect the status of a cell that must stay published
 * @param variables one a column of the table, in their order
 * @param unused keywords that were read and change nothing here
 */
public record RdaFile(
    char separator,
    String safe,
    String unsafe,
    String protect,
    List<RdaVariable> variables,
    List<String> unused) {
  /** Copies the lists. */
  public RdaFile {
    variables = List.copyOf(variables);
    unused = List.copyOf(unused);
  }

  /** The columns, from 0, that hold this. */
  public List<Integer> columns(RdaVariable.Kind kind) {
    return IntStream.range(0, variables.size())
        .filter(column -> variables.get(column).kind() == kind)
        .boxed()
        .toList();
  }
}
