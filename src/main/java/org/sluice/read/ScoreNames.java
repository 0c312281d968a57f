package org.sluice.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Names of how well a classifier does: {@code precision, recall, f1}. A perfect one scores whole
 * ones, which look like counts; several such names over or beside values up to one tell them.
 */
final class ScoreNames {
  private static final int FEWEST = 2;

  /** Shares of those who are in a class, or were put into it. */
  private static final Set<String> SHARES =
      Set.of("precision", "recall", "accuracy", "sensitivity", "specificity", "ppv", "npv");

  private static final Set<String> OTHERS = Set.of("auc", "auroc", "auprc", "mcc", "brier");

  private ScoreNames() {}

  /** Whether some of these names are such, if their values are. */
  static boolean mayBeAmong(List<String> names) {
    return names.stream().anyMatch(name -> isScore(Words.of(name)));
  }

  /** Which of these names are such, each with the values that it tells of. */
  static boolean[] among(List<String> names, Profile[] values) {
    boolean[] scores = new boolean[values.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = isScore(Words.of(names.get(i))) && isUpToOne(values[i]);
    }
    long several = IntStream.range(0, scores.length).filter(i -> scores[i]).count();
    return several >= FEWEST ? scores : new boolean[scores.length];
  }

  /** Gives such columns a sure hint. */
  static void settle(Block block, Profile[] profiles, Hint[] found) {
    List<String> names = IntStream.range(0, found.length).mapToObj(block.head()::name).toList();
    boolean[] scores = among(names, profiles);
    for (int i = 0; i < found.length; i++) {
      found[i] = scores[i] ? hint(names.get(i)) : found[i];
    }
  }

  /** What such a name says. */
  static Hint hint(String name) {
    Role role = Words.of(name).hasAny(SHARES) ? Role.PROPORTION : Role.STATISTIC;
    return Hint.figure(role, true, "its name and others say scores of a classifier");
  }

  private static boolean isScore(Words words) {
    boolean counted = words.has("n") || words.has("number") || words.has("count");
    return !counted
        && !ModelNames.isCoefficient(words)
        && (words.hasAny(SHARES) || words.hasAny(OTHERS) || words.hasPhrase("f", "1"));
  }

  private static boolean isUpToOne(Profile values) {
    return values.numbers() > 0 && values.min >= 0 && values.max <= 1 && values.bounds == 0;
  }
}
