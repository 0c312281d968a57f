package org.sluice.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a pure question about a head or a label was answered before: a folder of a thousand tables
 * asks it a thousand times. Holds no more than a fixed number of answers, none of them to a long
 * text, and changes none.
 */
final class Remembered<A> {
  private static final int MOST = 10_000;
  private static final int LONGEST = 100;

  private final Map<String, A> answers = new ConcurrentHashMap<>();
  private final Function<String, A> question;

  Remembered(Function<String, A> question) {
    this.question = question;
  }

  A of(String text) {
    A answer = answers.get(text);
    if (answer == null) {
      answer = question.apply(text);
      if (text.length() <= LONGEST && answers.size() < MOST) {
        answers.put(text, answer);
      }
    }
    return answer;
  }
}
