package dev.sheaf.console.event;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.run.Items;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobRun;
import dev.sheaf.runtime.run.JobSettings;
import dev.sheaf.runtime.run.RetryPolicy;
import dev.sheaf.runtime.run.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A job over the numbers from 0 up, with keys; an {@link IOException} is tried again once. */
final class TestJob extends Job<Integer, Object> {
  /** What is done with a number. */
  interface Body {
    @Nullable Object process(int n) throws Exception;
  }

  private static final RetryPolicy ONCE_MORE =
      new RetryPolicy(List.of(IOException.class), List.of(Duration.ofMillis(2)), 0);

  private final int count;
  private final boolean asynchronous;
  private final Body body;

  TestJob(int count, boolean asynchronous, Body body) {
    this.count = count;
    this.asynchronous = asynchronous;
    this.body = body;
  }

  /** Runs it under a name, as a library does. */
  RunReport run(String name, RunOptions options) {
    return JobRun.execute(new JobSettings(name, 4, "", ""), options, List.of(), run -> this);
  }

  @Override
  public void prepare() {}

  @Override
  public Items<Integer> items() {
    return Items.of(IntStream.range(0, count));
  }

  @Override
  public Stage[] stages() {
    return new Stage[] {new Stage("numbers", asynchronous, ONCE_MORE)};
  }

  @Override
  public @Nullable Object process(int stage, @Nullable Object value) throws Exception {
    return body.process((Integer) Objects.requireNonNull(value));
  }

  @Override
  public Map<String, BatchStats> batches() {
    return Map.of("Store.users", new BatchStats(2, 50, 30, 1, Duration.ofMillis(40)));
  }

  @Override
  public boolean keyed() {
    return true;
  }

  @Override
  public String key(Integer item) {
    return "n" + item;
  }

  @Override
  public Codec<Integer> itemCodec() {
    return (out, value) -> out.number(value);
  }

  @Override
  public Codec<Object> resultCodec() {
    return (out, value) -> out.string(String.valueOf(value));
  }
}
