package org.sluice.grid;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Works something out beside what the asking thread does, and fails as it would there.
 *
 * @param <A> what is worked out
 */
public final class Meanwhile<A> {
  private final CompletableFuture<A> answer;

  /** Begins at once, in another thread. */
  public Meanwhile(Supplier<A> question) {
    this.answer = CompletableFuture.supplyAsync(question);
  }

  /** The answer, once it is there. */
  public A answer() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException defect ? defect : e;
    }
  }
}
