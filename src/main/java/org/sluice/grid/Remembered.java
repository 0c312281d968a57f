package org.sluice.grid;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a pure question about a head, a label or a list of labels was answered before: a folder of a
 * thousand tables asks it a thousand times. Holds no more than a fixed number of answers, none of
 * them to something long, and changes none.
 */
public final class Remembered<Q, A> {
  private static final int MOST_TEXTS = 10_000;
  private static final int LONGEST = 100;

  private final Map<Q, A> answers = new ConcurrentHashMap<>();
  private final int most;
  private final Predicate<Q> isShort;
  private final Function<Q, A> question;

  /**
   * Answers of a question.
   *
   * @param most how many are kept
   * @param isShort what is not too long to be kept
   */
  public Remembered(int most, Predicate<Q> isShort, Function<Q, A> question) {
    this.most = most;
    this.isShort = isShort;
    this.question = question;
  }

  /** Answers of a question about a text. */
  public static <A> Remembered<String, A> ofTexts(Function<String, A> question) {
    return new Remembered<>(MOST_TEXTS, text -> text.length() <= LONGEST, question);
  }

  /** The answer, as it was or worked out now. */
  public A of(Q asked) {
    A answer = answers.get(asked);
    if (answer == null) {
      answer = question.apply(asked);
      if (isShort.test(asked) && answers.size() < most) {
        answers.put(asked, answer);
      }
    }
    return answer;
  }
}
