package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.table.Role;

/**
 * Evidence of arithmetic between columns: a column that equals one count over another is a
 * percentage, a proportion or a rate, whatever its name, and the counts above and below the line
 * are counts.
 */
final class Consistency {
  static final List<Long> PERS = List.of(100L, 1L, 1_000L, 10_000L, 100_000L, 1_000_000L);
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_COUNTS = 60;

  /** Shares times counts; with more, a share is sought among the counts nearest to it. */
  private static final int MOST_PAIRS = 250_000;

  private static final int NEAREST = 16;

  /** One in so many figures may disagree. */
  private static final int MOST_AGREE = 20;

  /**
   * A share and what it is a share of, by index among the senses.
   *
   * @param exact whether the counts give it, or only counts that round to them
   */
  record Share(int share, int numerator, int denominator, BigDecimal per, boolean exact) {}

  private final List<Sense> senses;
  private final Sample sample;
  private final Map<Integer, String> stems = new HashMap<>();

  private Consistency(List<Sense> senses, Sample sample) {
    this.senses = new ArrayList<>(senses);
    this.sample = sample;
  }

  /** The senses, settled by what the figures are consistent with. */
  static List<Sense> settle(Block block, int[] rows, List<Sense> senses, Spelling spelling) {
    Consistency consistency = new Consistency(senses, Sample.of(block, rows, senses, spelling));
    for (Share share : consistency.shares()) {
      consistency.apply(share);
    }
    return consistency.senses;
  }

  /** Every column that is a share of two counts, as the settled senses have it. */
  static List<Share> shares(List<Sense> senses, Sample sample) {
    return new Consistency(senses, sample).shares();
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).isCount()) {
        counts.add(i);
      }
      if (mayBeShare(senses.get(i))) {
        open.add(i);
      }
    }
    boolean crowded = isCrowd(open.size(), counts.size());
    TrueShares before = new TrueShares(senses, sample);
    for (int i : open) {
      List<Integer> near = crowded ? nearest(i, counts) : counts;
      sample.precisions().stream()
          .flatMap(precision -> find(i, near, precision).stream())
          .findFirst()
          .or(() -> before.find(i, near))
          .ifPresent(shares::add);
    }
    return shares;
  }

  /** Whether there are too many pairs of shares and counts to look at each. */
  static boolean isCrowd(long shares, long counts) {
    return shares * counts > MOST_PAIRS;
  }

  /** The counts on both sides of a column: a share stands beside what it is computed from. */
  static List<Integer> nearest(int share, List<Integer> counts) {
    int found = Collections.binarySearch(counts, share);
    int at = found < 0 ? -found - 1 : found;
    int from = Math.max(0, at - NEAREST / 2);
    return counts.subList(from, Math.min(counts.size(), from + NEAREST));
  }

  private static boolean mayBeShare(Sense sense) {
    boolean open = sense.role() == Role.OTHER || sense.role() == Role.P;
    boolean ratio = sense.role() == Role.RATIO && Words.of(sense.name()).isOnly("ratio");
    return sense.isFigure()
        && !sense.isComposite()
        && (sense.role().isShare() || ratio || (open && !sense.sure()));
  }

  private Optional<Share> find(int share, List<Integer> counts, Sample.Precision precision) {
    List<Integer> numerators = counts.size() > MOST_COUNTS ? namedLike(share, counts) : counts;
    Share best = null;
    int bestScore = 0;
    for (int numerator : numerators) {
      for (int denominator : counts) {
        if (numerator == denominator) {
          continue;
        }
        for (long per : PERS) {
          int score = fits(share, numerator, denominator, per, precision);
          score += score > 0 ? bonus(share, numerator, denominator) : 0;
          if (score > bestScore) {
            bestScore = score;
            best = new Share(share, numerator, denominator, BigDecimal.valueOf(per), true);
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Integer> namedLike(int share, List<Integer> counts) {
    String stem = stemOf(share);
    return counts.stream().filter(count -> stem.contains(stemOf(count))).toList();
  }

  /** Names that share a stem break a tie between equal columns. */
  private int bonus(int share, int numerator, int denominator) {
    String stem = stemOf(numerator);
    boolean named = !stem.isEmpty() && stemOf(share).contains(stem);
    boolean below = senses.get(denominator).role() == Role.DENOMINATOR;
    return (named ? 2 : 0) + (below ? 1 : 0);
  }

  private String stemOf(int index) {
    return stems.computeIfAbsent(index, i -> Stems.of(senses.get(i).name()));
  }

  private int fits(
      int share, int numerator, int denominator, long per, Sample.Precision precision) {
    int agree = 0;
    int disagree = 0;
    double information = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double printed = sample.value(share, row);
      double above = sample.value(numerator, row);
      double below = sample.value(denominator, row);
      if (Double.isNaN(printed) || Double.isNaN(above) || Double.isNaN(below) || below == 0) {
        continue;
      }
      double expected = per * above / below;
      double half = precision.half(share, row);
      boolean fit = Math.abs(expected - printed) <= half * 1.02 + Math.abs(expected) * 1e-9;
      agree += fit ? 1 : 0;
      disagree += fit ? 0 : 1;
      if (fit && above > 0) {
        information += Math.log10(Math.max(1, expected / (2 * half)));
      }
      boolean never = disagree * (MOST_AGREE + 1) > sample.rows();
      if (never || (disagree > 2 && disagree * 10 > agree)) {
        return 0;
      }
    }
    double wanted = per == 1 && isNamed(share, numerator, denominator) ? 1.5 : 3.5;
    boolean enough =
        agree >= FEWEST_ROWS && disagree * MOST_AGREE <= agree && information >= wanted;
    return enough ? agree * 4 : 0;
  }

  /** Whether the name says what is on top and below: {@code Placements per child}. */
  private boolean isNamed(int share, int numerator, int denominator) {
    Words words = Words.of(senses.get(share).name());
    int per = ShareNames.perUnit(words);
    return per > 0
        && words.words().subList(0, per).containsAll(Words.of(senses.get(numerator).name()).words())
        && Counts.unitOfOne(words.words().get(per + 1))
            .equals(Counts.unit(senses.get(denominator).name()));
  }

  /** More on top than below: so many per unit, and no share of the units. */
  private boolean exceedsOne(int share) {
    for (int row = 0; row < sample.rows(); row++) {
      if (sample.value(share, row) > 1) {
        return true;
      }
    }
    return false;
  }

  private void apply(Share share) {
    Sense sense = senses.get(share.share());
    Role role = sense.role().isShare() ? sense.role() : Role.OTHER;
    int per = share.per().intValueExact();
    Role settled = per == 100 ? Role.PERCENT : per == 1 ? Role.PROPORTION : Role.RATE;
    if (per == 1 && exceedsOne(share.share())) {
      settled = Role.RATE;
    }
    if (role == Role.RATE && per == 100) {
      settled = Role.PERCENT;
    }
    String reason =
        share.exact()
            ? "it equals one count over another"
            : "it is one count over another as nearly as their rounding tells";
    senses.set(share.share(), sense.as(settled, share.per(), true, reason));
    confirm(share.numerator(), Role.COUNT, "a share is computed from it");
    confirm(share.denominator(), Role.DENOMINATOR, "a share is computed with it below the line");
  }

  private void confirm(int index, Role role, String reason) {
    Sense sense = senses.get(index);
    Role kept = sense.role() == Role.DENOMINATOR ? sense.role() : role;
    senses.set(index, sense.as(kept, BigDecimal.ONE, true, reason));
  }
}
