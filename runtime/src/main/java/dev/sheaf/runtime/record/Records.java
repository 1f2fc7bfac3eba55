package dev.sheaf.runtime.record;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.json.JsonOutput;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The records of one run: its directory, what earlier sessions left in it, and what this one adds.
 *
 * <p>{@link #lane}, {@link #failed} and {@link #retried} are safe for use by several threads, all
 * else is called by one.
 */
public final class Records {
  private final Session session;
  private final Clock clock;

  /** Lines to write failures in, so that many failures do not each leave one as garbage. */
  private final Queue<JsonOutput> spareLines = new ConcurrentLinkedQueue<>();

  private @Nullable AppendFile failures;
  private @Nullable OutputStream results;
  private @Nullable Recorder recorder;
  private @Nullable Past compared;
  private volatile boolean retriesFailed;

  private Records(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /**
   * Makes the directory of a new run, or takes hold of the one that {@code options} name.
   *
   * @throws RecordException if that is not possible
   */
  public static Records open(
      String service, List<Argument> arguments, RunOptions options, Clock clock)
      throws RecordException {
    return new Records(Session.open(service, arguments, options, clock.instant()), clock);
  }

  /** The run's name. */
  public String id() {
    return session.directory().getName();
  }

  /** When the run first began. */
  public Instant started() {
    return session.started();
  }

  /** The run's directory. */
  public Path directory() {
    return session.directory().toPath();
  }

  /**
   * Opens the files.
   *
   * @param withResults whether the job has results
   * @param keyed whether its items are identified by keys
   * @return what earlier sessions did
   * @throws RecordException if a file cannot be opened
   */
  public Past begin(boolean withResults, boolean keyed) throws RecordException {
    File directory = session.directory();
    Journal past = session.past();
    try {
      long length = session.continues() ? Results.read(directory, session.destination(), past) : 0;
      if (withResults) {
        results = Results.open(directory, session.destination(), length);
      }
      if (session.resumed()) {
        FailedFile.begin(directory, past);
        session.json().write(directory, id());
      }
      failures = new AppendFile(new File(directory, FailedFile.NAME), FailedFile.NAME);
      recorder = new Recorder(session.journal(), failures, results);
    } catch (IOException e) {
      throw new RecordException("cannot write in " + directory + ": " + e.getMessage(), e);
    }
    Past asked = new Past(past, keyed);
    compared = asked;
    return asked;
  }

  /** What one worker records; to be called after {@link #begin}. */
  public <T, R> Lane<T, R> lane(Codec<T> items, @Nullable Codec<R> resultCodec) {
    return new Lane<>(begun(), items, results == null ? null : resultCodec);
  }

  private Recorder begun() {
    if (recorder == null) {
      throw new IllegalStateException("the records have not been begun");
    }
    return recorder;
  }

  /** Records that an item failed for good. */
  public <T> void failed(Failure<T> failure, Codec<T> items, long identity) {
    JsonOutput spare = spareLines.poll();
    JsonOutput line = spare == null ? new JsonOutput() : spare;
    try {
      FailureLine.write(line, failure, items, clock.instant());
    } catch (IOException e) {
      throw new AssertionError("memory cannot be written", e);
    }
    begun().takeFailure(line, failure.position(), identity);
    line.clear();
    spareLines.add(line);
  }

  /** Records that one more item was tried again. */
  public void retried() {
    begun().takeRetry();
  }

  /** Takes note that items that failed in this session are tried again. */
  public void retryFailed() {
    retriesFailed = true;
  }

  /**
   * Writes what is left of items.
   *
   * @param session what this session did
   * @return the counts of the whole directory; of what is on disk, if something could not be
   *     written
   */
  public Counts settle(Counts session) throws IOException {
    RecordException error = recorder == null ? null : recorder.close();
    if (error == null && !this.session.resumed() && !retriesFailed) {
      return session;
    }
    return recount(session);
  }

  /** What could not be written so far; null if all could. Safe for use by several threads. */
  public @Nullable RecordException error() {
    return recorder == null ? null : recorder.error();
  }

  private Counts recount(Counts counted) throws IOException {
    File directory = session.directory();
    Journal now = journal();
    long unused = Results.read(directory, session.destination(), now);
    FailedFile.end(directory, now, retriesFailed);
    return new Counts(
        counted.total(),
        now.size(),
        FailedFile.entries(directory, now).size(),
        session.past().retried + counted.retried(),
        session.past().size());
  }

  private Journal journal() throws IOException {
    try {
      return Journal.read(session.journal());
    } catch (RecordException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Writes how the run ended, and lets go of the directory. */
  public void close(RunStatus status, Counts counts, Map<String, BatchStats> batches)
      throws IOException {
    if (compared != null && compared.isChanged()) {
      session.json().restore();
    }
    try {
      session.json().write(session.directory(), id(), status, clock.instant(), counts, batches);
    } finally {
      letGo();
    }
  }

  private void letGo() throws IOException {
    try {
      if (results instanceof AppendFile file) {
        file.close();
      }
      if (failures != null) {
        failures.close();
      }
    } finally {
      session.journal().close();
    }
  }
}
