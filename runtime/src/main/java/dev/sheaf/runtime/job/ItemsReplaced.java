package dev.sheaf.runtime.job;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.run.Items;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.Stage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job whose source is not asked: it takes other items, and tells the source of no failure. */
final class ItemsReplaced<T extends @Nullable Object, R extends @Nullable Object>
    extends Job<T, R> {
  private final Job<T, R> job;
  private final Iterable<? extends T> items;

  ItemsReplaced(Job<T, R> job, Iterable<? extends T> items) {
    this.job = job;
    this.items = items;
  }

  @Override
  public void size(int chunk, int workers) {
    super.size(chunk, workers);
    job.size(chunk, workers);
  }

  @Override
  public void remaining(int items) {
    job.remaining(items);
  }

  @Override
  public Map<String, BatchStats> batches() throws Throwable {
    return job.batches();
  }

  @Override
  public void prepare() throws Throwable {
    job.prepare();
  }

  @Override
  @SuppressWarnings("unchecked") // Items are only ever read from it.
  public Items<T> items() throws Throwable {
    prepare();
    return Items.of((Iterable<T>) items);
  }

  @Override
  public Stage[] stages() {
    return job.stages();
  }

  @Override
  public @Nullable Object process(int stage, @Nullable Object value) throws Throwable {
    return job.process(stage, value);
  }

  @Override
  public Codec<T> itemCodec() {
    return job.itemCodec();
  }

  @Override
  public @Nullable Codec<R> resultCodec() {
    return job.resultCodec();
  }

  @Override
  public void finish() throws Throwable {
    job.finish();
  }

  @Override
  public void close() throws Throwable {
    job.close();
  }
}
