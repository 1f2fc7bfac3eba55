package dev.sheaf.benchmarks.jobs.load;

import java.io.IOException;

/** What is done to every item, the same by every contender. Items are numbered from one. */
public enum Workload {
  /** Next to nothing, so that what remains is the cost of the executor. */
  TRIVIAL("Trivial items", 1_000_000, 0),

  /** Each item waits for a tenth of a second, as it would for an answer from afar. */
  SLEEPING("Items of 100 ms, 1,000 at once", 10_000, 1_000),

  /** As before, but one in a hundred waits for a whole second. */
  STRAGGLING("Items of 100 ms, one in a hundred of 1 s, 1,000 at once", 10_000, 1_000),

  /** One in a hundred fails. */
  FAILING("One item in a hundred fails", 1_000_000, 0);

  private static final long QUICK_MILLIS = 100;
  private static final long SLOW_MILLIS = 1_000;

  private final String title;
  private final int items;
  private final int concurrency;

  Workload(String title, int items, int concurrency) {
    this.title = title;
    this.items = items;
    this.concurrency = concurrency;
  }

  /** What it is called in a heading. */
  public String title() {
    return title;
  }

  /** How many items there are, unless a trial says otherwise. */
  public int items() {
    return items;
  }

  /** How many items are to be in flight; 0 where the contender does as it does by default. */
  public int concurrency() {
    return concurrency;
  }

  /** Does the work on item {@code n}. */
  public long perform(int n) throws IOException, InterruptedException {
    if (n == 1) {
      Probe.firstItem();
    }
    switch (this) {
      case SLEEPING -> pause(QUICK_MILLIS);
      case STRAGGLING -> pause(isOneInAHundred(n) ? SLOW_MILLIS : QUICK_MILLIS);
      case FAILING -> failAtTimes(n);
      case TRIVIAL -> {}
    }
    return (long) n * n;
  }

  /** How many of {@code count} items fail. */
  public int failures(int count) {
    return this == FAILING ? count / 100 : 0;
  }

  private static void pause(long millis) throws InterruptedException {
    Thread.sleep(millis);
  }

  private static void failAtTimes(int n) throws IOException {
    if (isOneInAHundred(n)) {
      throw new IOException("no answer for item " + n);
    }
  }

  private static boolean isOneInAHundred(int n) {
    return n % 100 == 0;
  }
}
