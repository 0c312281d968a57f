package org.sluice.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Does the same to many, several at a time, and gives the answers in the order of the questions.
 */
final class Parallel {
  private Parallel() {}

  /** The answers to all questions; an exception of the function is a defect and is thrown on. */
  static <Q, A> List<A> map(
      List<Q> questions, int jobs, Function<Q, A> function, Progress progress) {
    AtomicReferenceArray<A> answers = new AtomicReferenceArray<>(questions.size());
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = begun.getAndIncrement(); i < answers.length(); i = begun.getAndIncrement()) {
            answers.set(i, function.apply(questions.get(i)));
            progress.at(done.incrementAndGet(), questions.size());
          }
        };
    run(worker, Math.min(jobs, questions.size()));
    List<A> inOrder = new ArrayList<>(questions.size());
    for (int i = 0; i < answers.length(); i++) {
      inOrder.add(answers.get(i));
    }
    return inOrder;
  }

  /** Runs the same so many times at once, and waits for all of them. */
  private static void run(Runnable worker, int times) {
    ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, times));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        running.add(workers.submit(worker));
      }
      for (Future<?> each : running) {
        each.get();
      }
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
