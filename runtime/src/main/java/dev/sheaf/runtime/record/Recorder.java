package dev.sheaf.runtime.record;

import dev.sheaf.runtime.json.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the workers record, many items at once, on a thread of its own: results and failures
 * first, then, once these are safe, the journal that says so.
 *
 * <p>Safe for use by several threads. No worker ever waits for a disk, unless that is so far behind
 * that memory would fill.
 */
final class Recorder implements Runnable {
  /** Everything is synced this often at least, and a little more often to keep the promise. */
  private static final long INTERVAL_NANOS = 80_000_000;

  private static final int BATCH_BYTES = 1 << 18;
  private static final int MOST_BYTES = 1 << 21;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Condition room = lock.newCondition();
  private final AppendFile journal;
  private final AppendFile failed;
  private final @Nullable OutputStream results;
  private ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private ByteArrayOutputStream written = new ByteArrayOutputStream();
  private ByteArrayOutputStream failures = new ByteArrayOutputStream();
  private JournalBlock block = new JournalBlock();
  private long synced = System.nanoTime();
  private boolean closing;
  private volatile @Nullable RecordException error;
  private @Nullable Thread thread;

  Recorder(AppendFile journal, AppendFile failed, @Nullable OutputStream results) {
    this.journal = journal;
    this.failed = failed;
    this.results = results;
  }

  /** Takes over what a lane has collected. */
  void take(@Nullable JsonOutput resultLines, Ranges done) {
    lock.lock();
    try {
      awaitRoom();
      if (resultLines != null && results != null && error == null) {
        resultLines.writeTo(lines);
      }
      done.moveTo(block);
      wake();
    } catch (IOException e) {
      throw new AssertionError("memory cannot be written", e);
    } finally {
      lock.unlock();
    }
  }

  /** Takes a line for {@code failed.jsonl}. */
  void takeFailure(JsonOutput line, long position, long identity) {
    lock.lock();
    try {
      awaitRoom();
      if (error == null) {
        line.writeTo(failures);
      }
      block.failed(position, identity);
      wake();
    } catch (IOException e) {
      throw new AssertionError("memory cannot be written", e);
    } finally {
      lock.unlock();
    }
  }

  /** Takes note that one more item was tried again. */
  void takeRetry() {
    lock.lock();
    try {
      block.retried(1);
      wake();
    } finally {
      lock.unlock();
    }
  }

  private int pending() {
    return lines.size() + failures.size();
  }

  private void awaitRoom() {
    while (pending() > MOST_BYTES && error == null) {
      room.awaitUninterruptibly();
    }
  }

  private void wake() {
    if (thread == null && !closing) {
      thread = new Thread(null, this, "sheaf-recorder", 0, false);
      thread.setDaemon(true);
      thread.start();
    } else if (pending() > BATCH_BYTES) {
      work.signal();
    }
  }

  @Override
  public void run() {
    try {
      boolean more = true;
      while (more) {
        more = writeNext();
      }
    } catch (IOException e) {
      fail(new RecordException(e.getMessage() + "; what is recorded so far is kept", e));
    } catch (Throwable e) {
      fail(new RecordException("cannot write the records: " + e, e));
    }
  }

  /**
   * Waits for a batch or for the time to sync, and writes; returns whether there is more to come.
   */
  private boolean writeNext() throws IOException {
    JournalBlock commit = null;
    boolean last;
    byte[] failedLines;
    lock.lock();
    try {
      awaitBatch();
      last = closing;
      ByteArrayOutputStream filled = lines;
      lines = written;
      written = filled;
      failedLines = failures.toByteArray();
      failures.reset();
      if (last || System.nanoTime() - synced >= INTERVAL_NANOS) {
        commit = block;
        block = new JournalBlock();
      }
      room.signalAll();
    } finally {
      lock.unlock();
    }
    write(failedLines);
    if (commit != null) {
      commit(commit);
    }
    return !last;
  }

  @SuppressWarnings("WaitNotInLoop")
  private void awaitBatch() {
    long left = synced + INTERVAL_NANOS - System.nanoTime();
    while (left > 0 && !closing && pending() < BATCH_BYTES) {
      try {
        left = work.awaitNanos(left);
      } catch (InterruptedException e) {
        closing = true;
      }
    }
  }

  private void write(byte[] failedLines) throws IOException {
    if (results != null && written.size() > 0) {
      try {
        written.writeTo(results);
      } catch (IOException e) {
        throw results instanceof AppendFile
            ? e
            : new IOException("cannot write results: " + e.getMessage(), e);
      }
      written.reset();
    }
    if (failedLines.length > 0) {
      failed.write(failedLines, 0, failedLines.length);
    }
  }

  private void commit(JournalBlock commit) throws IOException {
    synced = System.nanoTime();
    if (results instanceof AppendFile file) {
      file.sync();
    }
    failed.sync();
    if (!commit.isEmpty()) {
      journal.write(commit.seal());
      journal.sync();
    }
  }

  private void fail(RecordException e) {
    lock.lock();
    try {
      error = e;
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What could not be written so far; null if all could. */
  @Nullable RecordException error() {
    return error;
  }

  /** Writes what is left; returns what went wrong, now or before. */
  @Nullable RecordException close() {
    Thread writer;
    lock.lock();
    try {
      closing = true;
      writer = thread;
      work.signalAll();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (writer != null && writer.isAlive()) {
      try {
        writer.join(TimeUnit.MINUTES.toMillis(1));
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return error;
  }
}
