package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of quantiles: {@code p95}, {@code lower quartile}, {@code 9th decile}, {@code Q3}, {@code
 * median (IQR)}. A name that says no more than quantile tells nothing.
 */
final class QuantileNames {
  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,3})?)";
  private static final String PERCENTILE = "(?:percentiles?|per centiles?|centiles?|pctile|pctl)";
  private static final String PARTS = "(tertile|tercile|quartile|quintile|decile)";
  private static final String ORDINAL =
      "(lower|bottom|lowest|upper|top|highest|middle"
          + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\\d{1,2}(?:st|nd|rd|th)?)";
  private static final Pattern QUANTILE =
      Pattern.compile(
          "(?<![a-z0-9.,])(?:"
              + "(?<iqr>iqr|interquartile|inter quartile)"
              + "|(?<median>median|med)"
              + ("|" + named(ORDINAL, "nth") + " ?" + named(PARTS, "parts") + "s?")
              + ("|" + named(PARTS, "parts2") + "s? ?" + named("(\\d{1,2})", "nth2"))
              + ("|" + named(NUMBER, "of1") + " ?(?:st|nd|rd|th)? ?" + PERCENTILE)
              + ("|" + named(NUMBER, "of2") + " ?(?:%|percent) ?quantile")
              + ("|(?:" + PERCENTILE + "|pct|perc|p) ?" + named(NUMBER, "of3"))
              + "|(?:quantile|q) ?(?<share>0?[.,]\\d{1,4})"
              + "|(?<share2>0?[.,]\\d{1,4}) ?quantile"
              + "|(?:quantile|q) ?(?<of4>0\\d|\\d{2,3})"
              + "|q ?(?<quarter>\\d)"
              + "|d ?(?<tenth>\\d{1,2})"
              + "|(?<first>1st qu\\.?)|(?<third>3rd qu\\.?)"
              + "|(?<lq>lq)|(?<uq>uq)"
              + ")(?![0-9]|[.,][0-9])(?![a-z])");

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9));

  private QuantileNames() {}

  private static String named(String group, String name) {
    return group.replaceFirst("\\((?!\\?)", "(?<" + name + ">");
  }

  /**
   * The quantiles that a name says, in its order, each once; a range from one to another is a list
   * of both. Empty where it says none.
   */
  static List<List<Quantile>> in(String name) {
    String apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    String plain = apart.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ");
    // An underscore before a last 5 is a point: p97_5.
    Matcher matcher = QUANTILE.matcher(plain.replaceAll("(?<=p ?\\d{1,2}) 5(?![0-9])", ".5"));
    List<List<Quantile>> found = new ArrayList<>();
    while (matcher.find()) {
      List<Quantile> said = said(matcher);
      if (!said.isEmpty() && !found.contains(said)) {
        found.add(said);
      }
    }
    return found;
  }

  private static List<Quantile> said(Matcher found) {
    if (found.group("iqr") != null) {
      return List.of(Quantile.part(1, 4), Quantile.part(3, 4));
    }
    if (found.group("median") != null) {
      return List.of(Quantile.percent(BigDecimal.valueOf(50)));
    }
    Optional<String> parts = group(found, "parts", "parts2");
    if (parts.isPresent()) {
      return nth(group(found, "nth", "nth2").orElse(""), parts(parts.get()));
    }
    Optional<String> percent = group(found, "of1", "of2", "of3", "of4");
    if (percent.isPresent()) {
      return percent(percent.get());
    }
    Optional<String> share = group(found, "share", "share2");
    if (share.isPresent()) {
      return percent(number(share.get()).movePointRight(2));
    }
    if (found.group("quarter") != null) {
      int quarter = Integer.parseInt(found.group("quarter"));
      return quarter > 4 ? percent(found.group("quarter")) : nth(found.group("quarter"), 4);
    }
    if (found.group("tenth") != null) {
      return nth(found.group("tenth"), 10);
    }
    boolean lower = found.group("lq") != null || found.group("first") != null;
    return nth(lower ? "lower" : "upper", 4);
  }

  private static Optional<String> group(Matcher found, String... names) {
    for (String name : names) {
      String text = found.group(name);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private static int parts(String word) {
    return switch (word) {
      case "tertile", "tercile" -> 3;
      case "quartile" -> 4;
      case "quintile" -> 5;
      default -> 10;
    };
  }

  private static List<Quantile> nth(String word, int parts) {
    int k =
        switch (word) {
          case "lower", "bottom", "lowest" -> 1;
          case "upper", "top", "highest" -> parts - 1;
          case "middle" -> parts % 2 == 0 ? parts / 2 : -1;
          default ->
              ORDINALS.containsKey(word)
                  ? ORDINALS.get(word)
                  : Integer.parseInt(word.replaceAll("[a-z]", ""));
        };
    return k < 0 || k > parts ? List.of() : List.of(Quantile.part(k, parts));
  }

  /** Three digits stand for one behind the point: {@code p025} and {@code p975}. */
  private static List<Quantile> percent(String text) {
    BigDecimal number = number(text);
    boolean behind = text.length() == 3 && text.chars().allMatch(Character::isDigit);
    return percent(behind && !text.equals("100") ? number.movePointLeft(1) : number);
  }

  private static List<Quantile> percent(BigDecimal percent) {
    boolean within = percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
    return within ? List.of(Quantile.percent(percent)) : List.of();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }
}
