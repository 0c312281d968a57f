package org.sluice.protect;

import java.math.BigDecimal;
import java.util.Optional;
import org.sluice.protect.rounding.Rounding;
import org.sluice.protect.rounding.RoundingKey;
import org.sluice.protect.rounding.RoundingSettings;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Node;
import org.sluice.yaml.Settings;
import org.sluice.yaml.Values;

/**
 * What a pack asks of redacted copies: its {@code protect:} block.
 *
 * @param marker what stands in a withheld cell, the same for primary and secondary
 * @param level how much of a withheld count must stay possible
 * @param insiders what must hold against those who are alone in a withheld cell
 * @param coalition up to how many respondents of one withheld cell put together what they know
 * @param cost what the choice of further cells is to keep small
 * @param rounding how the counts that stay are rounded, if they are
 * @param search how long cheaper choices of cells are looked for
 */
public record ProtectSettings(
    String marker,
    CountLevel level,
    Insiders insiders,
    int coalition,
    Cost cost,
    Optional<Rounding> rounding,
    Search search) {
  /** What a respondent who knows an own withheld cell must not find out about the others. */
  public enum Insiders {
    /** No other primary can be computed exactly. */
    EXACT,
    /** Every other primary keeps its level. */
    BAND,
    /** Nothing is asked. */
    OFF
  }

  /** What a choice of secondary cells is to keep small. */
  public enum Cost {
    /** How many cells go, and among as many what they hold. */
    CELLS,
    /** What they hold together. */
    VALUE
  }

  /** How long cheaper choices of secondary cells, and proofs that there are none, are sought. */
  public enum Search {
    /** As long as nobody waits for it. */
    QUICK(1),
    /** Ten times as long: a table of 50 by 50 takes some seconds. */
    THOROUGH(10);

    private final long times;

    Search(long times) {
      this.times = times;
    }

    /** So many times the steps of a quick search. */
    long steps(long quick) {
      return times * quick;
    }
  }

  /** How much of a withheld count must stay possible; magnitudes have levels of their own. */
  public sealed interface CountLevel {
    /** Every value that the rule would withhold. */
    record Band() implements CountLevel {}

    /** Any two values. */
    record Exact() implements CountLevel {}

    /** This many percent below and above the true value. */
    record Percent(BigDecimal percent) implements CountLevel {}
  }

  private enum Word {
    BAND,
    EXACT
  }

  /** Larger groups do not agree on what to give away. */
  private static final int MOST_IN_A_COALITION = 5;

  private static final BigDecimal SMALLEST_PERCENT = new BigDecimal("0.001");

  /** Refuses a mark that would be an empty cell. */
  public ProtectSettings {
    if (marker.isBlank()) {
      throw new IllegalArgumentException("a mark is not blank");
    }
  }

  /** The same for single insiders and as few cells as can be, searched quickly. */
  public ProtectSettings(
      String marker, CountLevel level, Insiders insiders, Optional<Rounding> rounding) {
    this(marker, level, insiders, 1, Cost.CELLS, rounding, Search.QUICK);
  }

  /**
   * What holds where a pack says nothing: {@code [c]}, bands, exact against insiders, no rounding.
   */
  public static ProtectSettings standard() {
    return new ProtectSettings("[c]", new CountLevel.Band(), Insiders.EXACT, Optional.empty());
  }

  /** The settings of a pack; whatever is wrong with them goes to the faults. */
  public static ProtectSettings from(Node node, Faults faults) {
    Settings settings = Settings.of(node, faults);
    String marker = settings.text("marker", standard().marker());
    if (!isMark(marker)) {
      settings.fault(
          "marker", "a mark of up to 20 characters", "text", "use a mark such as \"[c]\"");
      marker = standard().marker();
    }
    CountLevel level =
        settings.node("level").map(at -> level(at, faults)).orElse(new CountLevel.Band());
    Insiders insiders = settings.oneOf("insiders", Insiders.class, Insiders.EXACT);
    int coalition = settings.wholeNumber("coalition", 1, MOST_IN_A_COALITION, 1);
    Cost cost = settings.oneOf("cost", Cost.class, Cost.CELLS);
    Optional<Rounding> rounding = settings.below("then").flatMap(RoundingSettings::from);
    Search search = settings.oneOf("search", Search.class, Search.QUICK);
    settings.refuseOthers();
    return new ProtectSettings(marker, level, insiders, coalition, cost, rounding, search);
  }

  /** Whether copies are rounded by chance, which takes a key that no pack holds. */
  public boolean needsKey() {
    return rounding.filter(Rounding::isDrawn).isPresent();
  }

  /** The same, and random rounding draws with this key. */
  public ProtectSettings with(RoundingKey key) {
    return new ProtectSettings(
        marker, level, insiders, coalition, cost, rounding.map(how -> how.with(key)), search);
  }

  /** A mark must not read as a figure, and must not break the line of a delimited copy. */
  private static boolean isMark(String marker) {
    return !marker.isBlank()
        && marker.length() <= 20
        && marker.chars().noneMatch(c -> c < ' ' || c == '"')
        && "=+-@".indexOf(marker.charAt(0)) < 0
        && !marker.strip().matches("[\\d.,\\s]+%?");
  }

  private static CountLevel level(Node node, Faults faults) {
    if (node instanceof Node.Mapping mapping) {
      Settings settings = Settings.of(mapping, faults);
      settings.require("percent");
      BigDecimal percent =
          settings.decimal("percent", SMALLEST_PERCENT, BigDecimal.valueOf(100), BigDecimal.TEN);
      settings.refuseOthers();
      return new CountLevel.Percent(percent);
    }
    Word word = Values.of(node, faults).oneOf(Word.class).orElse(Word.BAND);
    return word == Word.EXACT ? new CountLevel.Exact() : new CountLevel.Band();
  }
}
