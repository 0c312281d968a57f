package org.sluice.read;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/** Degrees of freedom in a table of variances count nobody, and squares are no people. */
final class VarianceHeads {
  private static final String BECAUSE = "it stands in a table of variances";

  /** Sums of squares, degrees of freedom and mean squares as Stata heads them. */
  private static final Set<String> SHORT = Set.of("ss", "df", "ms");

  private VarianceHeads() {}

  /** Settles what the heads of a block say, where they are those of a table of variances. */
  static void settle(Block block, Hint[] found) {
    String[] heads =
        IntStream.range(0, found.length).mapToObj(block.head()::name).toArray(String[]::new);
    if (areShort(heads)) {
      for (int i = 0; i < found.length; i++) {
        boolean its = SHORT.contains(heads[i].toLowerCase(Locale.ROOT));
        found[i] = its ? Hint.figure(Role.STATISTIC, true, BECAUSE) : found[i];
      }
    }
    boolean ofVariances = areTested(found) && haveSquares(heads, found);
    for (int i = 0; i < found.length && ofVariances; i++) {
      if (found[i].is(Role.STATISTIC) && Words.of(heads[i]).has("df")) {
        found[i] = Hint.figure(Role.STATISTIC, true, BECAUSE);
      }
    }
  }

  private static boolean areShort(String[] heads) {
    return SHORT.stream()
        .allMatch(
            name ->
                IntStream.range(0, heads.length).anyMatch(i -> name.equalsIgnoreCase(heads[i])));
  }

  private static boolean areTested(Hint[] found) {
    return IntStream.range(0, found.length).anyMatch(i -> found[i].is(Role.STATISTIC));
  }

  private static boolean haveSquares(String[] heads, Hint[] found) {
    return IntStream.range(0, found.length)
        .anyMatch(
            i ->
                ModelNames.isOfVariances(Words.of(heads[i]))
                    || Words.of(heads[i]).isOnly("prob")
                    || (found[i].is(Role.P) && found[i].sure()));
  }
}
