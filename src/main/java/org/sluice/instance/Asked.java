package org.sluice.instance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.finding.Need;

/** What must stay possible for unsafe cells. */
public sealed interface Asked {
  /** What their own protection levels say; without any, no exact figure. */
  record AsGiven() implements Asked {}

  /** No exact figure. */
  record Exact() implements Asked {}

  /** This many percent below and above the figure. */
  record Percent(BigDecimal percent) implements Asked {}

  /** What a word on the command line asks: {@code as-given}, {@code exact} or {@code 10%}. */
  static Optional<Asked> of(String word) {
    Matcher percent = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)%").matcher(word);
    if (percent.matches()) {
      BigDecimal number = new BigDecimal(percent.group(1));
      return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0
          ? Optional.of(new Percent(number))
          : Optional.empty();
    }
    return switch (word) {
      case "as-given" -> Optional.of(new AsGiven());
      case "exact" -> Optional.of(new Exact());
      default -> Optional.empty();
    };
  }

  /** What this asks for a cell with this figure. */
  default Need need(InstanceCell cell, BigDecimal figure) {
    if (this instanceof Percent percent && figure.signum() != 0) {
      return new Need.Percent(percent.percent());
    }
    return this instanceof AsGiven && cell.hasLevels()
        ? new Need.Distance(cell.below(), cell.above())
        : new Need.Exact();
  }
}
