package org.sluice.instance;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.sluice.finding.Problem;
import org.sluice.format.argus.RdaFile;
import org.sluice.format.argus.RdaVariable;
import org.sluice.format.argus.RdaVariable.Kind;

/**
 * Which column of a table holds what.
 *
 * @param codes the columns of its dimensions
 * @param figure the column of its figures
 * @param counts whether they are frequencies
 */
record TabColumns(
    List<Integer> codes,
    int figure,
    boolean counts,
    OptionalInt cost,
    OptionalInt below,
    OptionalInt above,
    OptionalInt status) {

  /** The columns, as far as the metadata leave one choice; what they do not goes to the faults. */
  static TabColumns of(String path, RdaFile metadata, Consumer<Problem> faults) {
    List<Integer> codes = metadata.columns(Kind.CATEGORY);
    if (codes.isEmpty()) {
      faults.accept(
          new Problem(
              path,
              "a variable that breaks the table down",
              "none",
              "mark the variables of codes with <RECODEABLE>"));
    }
    List<Integer> values = metadata.columns(Kind.VALUE);
    List<Integer> frequencies = metadata.columns(Kind.FREQUENCY);
    if (values.size() > 1) {
      faults.accept(
          new Problem(
              path,
              "one variable of figures",
              values.size()
                  + " ("
                  + String.join(
                      ", ", values.stream().map(v -> metadata.variables().get(v).name()).toList())
                  + ")",
              "protect each on its own: leave <NUMERIC> to one, and mark the others <SHADOW>"));
    }
    if (values.isEmpty() && frequencies.isEmpty()) {
      faults.accept(
          new Problem(
              path, "a variable of figures", "none", "mark it with <NUMERIC> or <FREQUENCY>"));
    }
    for (Kind kind :
        List.of(Kind.FREQUENCY, Kind.COST, Kind.LOWER_LEVEL, Kind.UPPER_LEVEL, Kind.STATUS)) {
      if (metadata.columns(kind).size() > 1) {
        RdaVariable second = metadata.variables().get(metadata.columns(kind).get(1));
        faults.accept(
            new Problem(
                path + ": line " + second.line(),
                "one variable of a kind",
                "a second one, " + second.name(),
                "leave one of them out"));
      }
    }
    boolean counts = values.isEmpty();
    List<Integer> figures = counts ? frequencies : values;
    return new TabColumns(
        codes,
        figures.isEmpty() ? 0 : figures.get(0),
        counts,
        first(metadata, Kind.COST),
        first(metadata, Kind.LOWER_LEVEL),
        first(metadata, Kind.UPPER_LEVEL),
        first(metadata, Kind.STATUS));
  }

  private static OptionalInt first(RdaFile metadata, Kind kind) {
    return metadata.columns(kind).stream().mapToInt(Integer::intValue).findFirst();
  }
}
