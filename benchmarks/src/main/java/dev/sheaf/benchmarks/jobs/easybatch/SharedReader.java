package dev.sheaf.benchmarks.jobs.easybatch;

import org.jeasy.batch.core.reader.RecordReader;
import org.jeasy.batch.core.record.Record;
import org.jspecify.annotations.Nullable;

/** A reader that many jobs use at once; it is open before they start. */
final class SharedReader implements RecordReader<Integer> {
  private final RecordReader<Integer> reader;

  SharedReader(RecordReader<Integer> reader) {
    this.reader = reader;
  }

  @Override
  public synchronized @Nullable Record<Integer> readRecord() throws Exception {
    return reader.readRecord();
  }
}
