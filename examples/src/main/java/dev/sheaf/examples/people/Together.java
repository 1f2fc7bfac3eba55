package dev.sheaf.examples.people;

import dev.sheaf.runtime.BatchExecutor;
import dev.sheaf.runtime.Deferred;
import dev.sheaf.runtime.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Works out what many threads want at once: while one round is under way, the next gathers all that
 * is asked for meanwhile.
 */
final class Together implements AutoCloseable {
  private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::work, "together");

  Together() {
    thread.setDaemon(true);
    thread.start();
  }

  private record Wish(Deferred<Outcome<Object>> what, CompletableFuture<Object> answer) {}

  /** The value, which is worked out together with that of others. */
  CompletableFuture<Object> ask(Deferred<?> what) {
    CompletableFuture<Object> answer = new CompletableFuture<>();
    Deferred<Outcome<Object>> outcome = what.map(Outcome::of);
    wishes.add(new Wish(outcome.recover(Outcome::failed), answer));
    return answer;
  }

  /** How many wait for the next round. */
  int waiting() {
    return wishes.size();
  }

  private void work() {
    try {
      while (!Thread.interrupted()) {
        List<Wish> round = new ArrayList<>(List.of(wishes.take()));
        wishes.drainTo(round);
        answer(round, BatchExecutor.executeAll(round.stream().map(Wish::what).toList()));
      }
    } catch (InterruptedException e) {
      // Closed; nobody asks any longer.
    }
  }

  private static void answer(List<Wish> round, List<Outcome<Object>> outcomes) {
    for (int i = 0; i < round.size(); i++) {
      CompletableFuture<Object> answer = round.get(i).answer();
      Throwable error = outcomes.get(i).error();
      if (error == null) {
        answer.complete(outcomes.get(i).value());
      } else {
        answer.completeExceptionally(error);
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
