package org.sluice.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Link;

/**
 * Counts that a head or title says to be in thousands or millions: a 7 stands for 7,000 people. A
 * table that also gives the size of its sample, which is in people, is left as it is.
 */
final class Scaled {
  private static final int THOUSANDS = 3;
  private static final int MILLIONS = 6;

  private static final String THOUSAND = "thousands|['’‘`]?000['’]?s?";
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\((?:in )?(?:"
              + THOUSAND
              + ")\\)$|(?:^|, ?)(?:in )?thousands$|(?<![\\d] )\\bin thousands$|['’‘]000s?$|\\b000s$");

  /** A title that says nothing else: one that names a measure as well may speak of that alone. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\(?(?:(?:numbers|figures|all figures) )?(?:are )?(?:in )?(?:"
              + THOUSAND
              + ")\\)?\\.?");

  private static final Pattern IN_MILLIONS = Pattern.compile("(?i)\\((?:in )?millions?\\)");
  private static final Pattern MONEY = Pattern.compile("[£$€]|(?i)\\b(?:gbp|eur|usd)\\b");

  /** {@code earners above '000}: a limit is no scale. */
  private static final Pattern LIMIT =
      Pattern.compile("(?i)\\b(?:above|over|under|below|than) \\(?(?:" + THOUSAND + ")");

  private static final Pattern BEFORE_THOUSANDS =
      Pattern.compile(
          "(?i)\\b(?:with|by|whose)\\b.* (\\p{L}+),? \\(?(?:in )?(?:"
              + THOUSAND
              + "|millions?)\\)?$");

  /** Names of numbers that are never given in thousands. */
  private static final Set<String> SAMPLE = Set.of("base", "unweighted", "sample", "n", "nobs");

  private static final Remembered<String, Integer> BY_HEAD = Remembered.ofTexts(Scaled::byHead);

  private final Block block;
  private final Plan plan;

  private Scaled(Block block, Plan plan) {
    this.block = block;
    this.plan = plan;
  }

  /** Whether a head says that its figures are in thousands or millions. */
  static boolean says(String head) {
    return BY_HEAD.of(head) > 0;
  }

  /** Notes on the counts of a plan by which power of ten they are scaled. */
  static void settle(Block block, int[] rows, Plan plan) {
    Scaled scaled = new Scaled(block, plan);
    int title = titles(block);
    Map<Plan.Figures, Integer> powers = new LinkedHashMap<>();
    for (Plan.Figures figures : plan.measures()) {
      int power = figures.role.isCount() ? scaled.power(figures, title) : 0;
      if (power > 0) {
        powers.put(figures, power);
      }
    }
    if (powers.isEmpty() || scaled.statesSample(rows)) {
      return;
    }
    powers.forEach(
        (figures, power) -> {
          figures.power = power;
          figures.reasons.add("a head or title says in what thousands it is given");
        });
    scaled.shares();
  }

  /** Figures as people, where they are given in thousands. */
  static Column people(Column column, int power) {
    Column.Builder builder = new Column.Builder(column.size());
    for (int record = 0; record < column.size(); record++) {
      CellValue value = column.value(record);
      builder.add(
          value instanceof CellValue.Shown shown
              ? new CellValue.Shown(people(shown.value(), power))
              : value,
          column.column(record));
    }
    return builder.build();
  }

  private static BigDecimal people(BigDecimal value, int power) {
    BigDecimal people = value.scaleByPowerOfTen(power);
    return people.scale() < 0 ? people.setScale(0) : people;
  }

  private static int byHead(String head) {
    if (MONEY.matcher(head).find() || LIMIT.matcher(head).find() || endsWithAmount(head)) {
      return 0;
    }
    return HEAD.matcher(head).find() ? THOUSANDS : IN_MILLIONS.matcher(head).find() ? MILLIONS : 0;
  }

  /** Whether thousands stand behind an amount: {@code firms with turnover (thousands)}. */
  private static boolean endsWithAmount(String head) {
    Matcher before = BEFORE_THOUSANDS.matcher(head);
    return before.find() && AmountNames.isMeasured(before.group(1).toLowerCase(Locale.ROOT));
  }

  /** Which power of ten titles and notes say all counts are given in; 0 where they say none. */
  static int titles(Block block) {
    List<String> texts = block.texts();
    boolean money = texts.stream().anyMatch(text -> MONEY.matcher(text).find());
    boolean said = texts.stream().anyMatch(text -> TITLE.matcher(Spaces.tidy(text)).matches());
    return said && !money ? THOUSANDS : 0;
  }

  /** What all heads over these figures say alike; a title speaks of heads that say nothing. */
  private int power(Plan.Figures figures, int title) {
    int power = -1;
    for (int column : figures.columns) {
      if (column < 0) {
        continue;
      }
      String head = block.head().name(column - block.left());
      int own = BY_HEAD.of(head);
      int said = own > 0 || isOfSample(head) ? own : title;
      if (power >= 0 && said != power) {
        return 0;
      }
      power = said;
    }
    return Math.max(0, power);
  }

  private boolean statesSample(int[] rows) {
    for (int row : rows) {
      if (isOfSample(Spaces.tidy(block.grid().text(row, block.left())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSample(String text) {
    return Words.of(text).hasAny(SAMPLE);
  }

  /** What a share of such counts is out of, where one side of it is in thousands. */
  private void shares() {
    for (Plan.Figures figures : plan.measures()) {
      Integer top = figures.links.get(Link.NUMERATOR);
      Integer below = figures.links.get(Link.DENOMINATOR);
      if (top != null && below != null) {
        int power = plan.measures().get(below).power - plan.measures().get(top).power;
        figures.per = figures.per.scaleByPowerOfTen(power);
      }
    }
  }
}
