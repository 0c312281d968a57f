package org.sluice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sluice.table.Link;
import org.sluice.table.Surroundings;
import org.sluice.table.Table;
import org.sluice.table.Tables;

/** The smallest tables that hold the figures of a limit, by shape. */
final class ParameterTables {
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private ParameterTables() {}

  /** The table of this shape with the figures that the words hold, in their order. */
  static Table table(String shape, String words) {
    List<String> figures = NUMBER.matcher(words).results().map(MatchResult::group).toList();
    return switch (shape) {
      case "count" -> count(figures.get(0));
      case "of an area" ->
          Tables.tidy("area | n:count\n" + words.split(" of ", 2)[1] + " | " + figures.get(0))
              .table();
      case "percent", "told" -> percent(figures.get(0), figures.get(1));
      case "spread" -> spread(Integer.parseInt(figures.get(0)));
      case "rate" -> rate(figures.get(0), figures.get(1));
      case "weighted" -> weighted(figures.get(0));
      case "mean" -> over("age:mean", figures.get(0));
      case "gini" -> over("income_gini:gini", figures.get(0));
      case "concentration" -> over("hhi:concentration", figures.get(0));
      case "index" ->
          Tables.tidy("area | hhi_10000:concentration\nNorth | " + figures.get(0)).table();
      case "spread of" -> over("age_sd:sd", figures.get(0));
      case "median" -> over("median_age:quantile", figures.get(0));
      case "quantile" -> over("p25_age:quantile", figures.get(0));
      case "decile" -> over("p90_age:quantile", figures.get(0));
      case "95th" -> over("p95_age:quantile", figures.get(0));
      case "99th" -> over("p99_age:quantile", figures.get(0));
      case "any quantile" -> over(quantile(words), "1000");
      case "sum" -> over("cost:sum", figures.get(0));
      case "largest" -> magnitude(figures.get(1), figures.get(0), "1");
      case "weighted largest" -> weighted(figures.get(1), figures.get(0));
      case "two largest" -> twoLargest(figures.get(0), figures.get(1));
      case "rest" -> rest(figures.get(0), figures.get(1));
      case "share" -> share(figures.get(0), figures.get(1));
      case "min", "max", "range", "mode" ->
          Tables.tidy("area | weeks:" + shape + "\nNorth | 71").table();
      case "rows" -> listing(Integer.parseInt(figures.get(0)));
      case "marks" -> marks(Long.parseLong(figures.get(0)));
      case "legend" -> legend(words);
      case "mark" -> Tables.tidy("area | n:count\nNorth | " + words + "\nSouth | 25").table();
      case "noted mark" -> noted(words);
      case "two marks" ->
          Tables.tidy("area | n:count\nNorth | " + words.replace(" and ", "\nSouth | ")).table();
      case "digits" -> one("orders:percent", figures.get(0));
      case "figure" -> one("age:mean", figures.get(0));
      case "area" -> beside("population:count", figures.get(0), "n:count");
      case "area rate" -> beside("population:count", figures.get(0), "r:rate");
      case "sample" -> beside("sample:count", figures.get(0), "age:mean");
      case "error" ->
          Tables.tidy(
                  "area | sample:count | age:mean | rse:se\nNorth | 100 | 40 | " + figures.get(0))
              .table();
      case "sparse" -> cells(figures.get(0), "4", figures.get(1), "9");
      case "nonzero" -> cells(figures.get(0), "9", figures.get(1), "0");
      case "mean cell" -> cells(figures.get(0), "1", figures.get(1), "0");
      case "file" -> cells(figures.get(0), "100", figures.get(0), "100");
      default -> ModelTables.table(shape, words, figures);
    };
  }

  private static String quantile(String words) {
    return words.equals("a median") ? "median_age:quantile" : words + "_age:quantile";
  }

  /** Words decide here, not figures: a mark has a note beside it, or has none. */
  private static Table legend(String words) {
    return words.equals("a note on the mark")
        ? noted("*")
        : Tables.tidy("area | n:count\nNorth | *\nSouth | 25").table();
  }

  private static Table noted(String mark) {
    String note = mark + " = counts below 10, zero included";
    return Tables.tidy("area | n:count\nNorth | " + mark + "\nSouth | 25")
        .table()
        .within(new Surroundings(List.of(note), List.of()));
  }

  private static Table one(String head, String figure) {
    return Tables.tidy("area | " + head + "\nNorth | " + figure).table();
  }

  private static Table beside(String head, String size, String judged) {
    return Tables.tidy("area | " + head + " | " + judged + "\nNorth | " + size + " | 41").table();
  }

  /** So many cells of this figure, and up to the number of all cells others of that one. */
  private static Table cells(String some, String figure, String all, String other) {
    StringBuilder text = new StringBuilder("reason | n:count");
    for (int cell = 0; cell < Integer.parseInt(all); cell++) {
      text.append("\nR").append(cell).append(" | ");
      text.append(cell < Integer.parseInt(some) ? figure : other);
    }
    return Tables.tidy(text.toString()).table();
  }

  static Table count(String figure) {
    return Tables.tidy("area | n:count\nNorth | " + figure).table();
  }

  static Table percent(String percent, String n) {
    return Tables.tidy("area | n:denominator | orders:percent\nNorth | " + n + " | " + percent)
        .link("orders", Link.DENOMINATOR, "n")
        .table();
  }

  /** A standard deviation and the standard error of its mean, which are apart by the root of n. */
  private static Table spread(int n) {
    String error =
        BigDecimal.valueOf(20 / Math.sqrt(n)).setScale(4, RoundingMode.HALF_UP).toString();
    return Tables.tidy("area | weeks_sd:sd | weeks_se:se\nNorth | 20.0000 | " + error).table();
  }

  private static Table rate(String events, String people) {
    BigDecimal perThousand =
        new BigDecimal(events).movePointRight(3).divide(new BigDecimal(people), 1, RoundingMode.UP);
    return Tables.tidy(
            "area | n:denominator | events:count | r:rate\nNorth | "
                + String.join(" | ", people, events, perThousand.toPlainString()))
        .per("r", 1000)
        .link("r", Link.DENOMINATOR, "n")
        .link("r", Link.NUMERATOR, "events")
        .table();
  }

  private static Table weighted(String units) {
    return Tables.tidy("area | weighted_n:count | unweighted_n:count\nNorth | 250.5 | " + units)
        .table();
  }

  private static Table over(String statistic, String n) {
    return Tables.tidy("area | n:denominator | " + statistic + "\nNorth | " + n + " | 31.5")
        .link(statistic.split(":", -1)[0], Link.DENOMINATOR, "n")
        .table();
  }

  /** Weights make the total larger than what the respondents gave, and not the largest of them. */
  private static Table weighted(String total, String largest) {
    return Tables.tidy(
            "sector | weighted_turnover:sum | largest:other\nBakeries | " + total + " | " + largest)
        .link("weighted_turnover", Link.LARGEST, "largest")
        .table();
  }

  static Table magnitude(String total, String largest, String second) {
    return Tables.tidy(
            "region | cost:sum | most:other | next:other\nNorth | "
                + String.join(" | ", total, largest, second))
        .link("cost", Link.LARGEST, "most")
        .link("cost", Link.SECOND, "next")
        .table();
  }

  /** Two contributors as alike as whole numbers can be, so that only both together are large. */
  private static Table twoLargest(String together, String total) {
    double both = Double.parseDouble(together);
    long second = (long) both / 2;
    return magnitude(
        total,
        new BigDecimal(together).subtract(BigDecimal.valueOf(second)).toPlainString(),
        String.valueOf(second));
  }

  private static Table rest(String rest, String largest) {
    BigDecimal most = new BigDecimal(largest);
    BigDecimal next = most.movePointLeft(1).multiply(BigDecimal.valueOf(9));
    return magnitude(
        most.add(next).add(new BigDecimal(rest)).toPlainString(), largest, next.toPlainString());
  }

  private static Table share(String part, String whole) {
    long others = Long.parseLong(whole) - Long.parseLong(part);
    return Tables.tidy("outcome | n:count\nOrder | " + part + "\nNone | " + others).table();
  }

  static Table listing(int rows) {
    StringBuilder text = new StringBuilder("sex | case_id:identifier");
    for (int row = 1; row <= rows; row++) {
      text.append("\nF | ").append(1000 + row);
    }
    return Tables.tidy(text.toString()).table();
  }

  /**
   * Two marks that a total tells the sum of. 101 is on no grid, since rounded totals leave more
   * open.
   */
  private static Table marks(long together) {
    return Tables.tidy(
            "area | n:count\nNorth | [c]\nWest | [c]\nEast | 101\nTotal | " + (together + 101))
        .table();
  }
}
