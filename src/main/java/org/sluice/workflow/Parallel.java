package org.sluice.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Does the same to many, several at a time, and gives the answers in the order of the questions.
 */
final class Parallel {
  private Parallel() {}

  /** The answers to all questions; an exception of the function is a defect and is thrown on. */
  static <Q, A> List<A> map(
      List<Q> questions, int jobs, Function<Q, A> function, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<A>> pending = new ArrayList<>();
      for (Q question : questions) {
        pending.add(
            workers.submit(
                () -> {
                  A answer = function.apply(question);
                  progress.at(done.incrementAndGet(), questions.size());
                  return answer;
                }));
      }
      List<A> answers = new ArrayList<>();
      for (Future<A> answer : pending) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file's check ended in a way it must not", e);
    } finally {
      workers.shutdownNow();
    }
  }
}
