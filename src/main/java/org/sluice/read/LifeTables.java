package org.sluice.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;
import org.sluice.table.Role;

/**
 * The columns of a life table: survivors {@code lx} of a round number of births, deaths {@code dx}
 * among them, years lived {@code Lx} and {@code Tx}, chances and expectations. They follow a model
 * population and count nobody.
 */
final class LifeTables {
  static final String WHY = "it is a column of a life table";

  private static final int FEWEST = 4;

  /** So few are enough beside a column of ages {@code x}. */
  private static final int FEWEST_WITH_AGES = 2;

  private static final Set<String> COLUMNS = Set.of("lx", "dx", "tx", "ex", "qx", "px", "ax");

  /** Rates of the true population, which stand beside them. */
  private static final String RATE = "mx";

  private static final Pattern SYMBOL =
      Pattern.compile("n?_?([a-z])(?:[_ ]?x|\\(x\\))", Pattern.CASE_INSENSITIVE);

  private static final Remembered<String, String> SYMBOLS = Remembered.ofTexts(LifeTables::cut);

  private LifeTables() {}

  /** Takes the heads of a life table for what they are, where enough of them stand together. */
  static void settle(Block block, Hint[] found) {
    int symbols = 0;
    boolean survivors = false;
    int ages = -1;
    for (int i = 0; i < found.length; i++) {
      String symbol = SYMBOLS.of(block.head().name(i));
      symbols += COLUMNS.contains(symbol) || symbol.equals(RATE) ? 1 : 0;
      survivors |= symbol.equals("lx");
      ages = ages < 0 && block.head().name(i).strip().equals("x") ? i : ages;
    }
    if (!survivors || symbols < (ages < 0 ? FEWEST : FEWEST_WITH_AGES)) {
      return;
    }
    if (ages >= 0) {
      found[ages] = Hint.label(Role.OTHER, true, "it is the age of a life table");
    }
    for (int i = 0; i < found.length; i++) {
      if (COLUMNS.contains(SYMBOLS.of(block.head().name(i)))) {
        found[i] = Hint.figure(Role.OTHER, true, WHY);
      }
    }
  }

  private static String cut(String head) {
    Matcher symbol = SYMBOL.matcher(Spaces.tidy(head));
    return symbol.matches() ? symbol.group(1).toLowerCase(Locale.ROOT) + "x" : "";
  }
}
