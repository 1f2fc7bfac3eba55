package dev.sheaf.benchmarks.jobs.easybatch;

import dev.sheaf.benchmarks.jobs.load.Numbers;
import dev.sheaf.benchmarks.jobs.load.Workload;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;
import org.jeasy.batch.core.job.Job;
import org.jeasy.batch.core.job.JobBuilder;
import org.jeasy.batch.core.job.JobExecutor;
import org.jeasy.batch.core.job.JobReport;
import org.jeasy.batch.core.processor.RecordProcessor;
import org.jeasy.batch.core.reader.IterableRecordReader;
import org.jeasy.batch.core.reader.RecordReader;

/**
 * A job of Easy Batch, which processes its records one after the other. Where items are to be in
 * flight at once, as many jobs share one reader.
 */
public final class EasyBatchJob {
  private static final int BATCH_SIZE = 1_000;

  private EasyBatchJob() {}

  /** Runs a job: {@code WORKLOAD ITEMS}. */
  public static void main(String[] args) throws Exception {
    Workload workload = Workload.valueOf(args[0]);
    int items = Integer.parseInt(args[1]);
    Iterator<Integer> numbers = Numbers.upTo(items);
    RecordReader<Integer> reader = new IterableRecordReader<>(() -> numbers);
    int jobs = Math.max(1, workload.concurrency());
    long done = jobs == 1 ? runOne(job(reader, workload, BATCH_SIZE)) : run(jobs, reader, workload);
    if (done + workload.failures(items) != items) {
      throw new IllegalStateException(done + " of " + items + " items were done");
    }
  }

  private static long runOne(Job job) {
    return written(job.call());
  }

  private static long run(int jobs, RecordReader<Integer> reader, Workload workload)
      throws Exception {
    reader.open();
    RecordReader<Integer> shared = new SharedReader(reader);
    JobExecutor executor = new JobExecutor(jobs);
    List<Future<JobReport>> reports = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      reports.add(executor.submit(job(shared, workload, 1)));
    }
    long done = 0;
    for (Future<JobReport> report : reports) {
      done += written(report.get());
    }
    executor.shutdown();
    return done;
  }

  private static Job job(RecordReader<Integer> reader, Workload workload, int batchSize) {
    RecordProcessor<Integer, Integer> processor =
        record -> {
          workload.perform(record.getPayload());
          return record;
        };
    return new JobBuilder<Integer, Integer>()
        .reader(reader)
        .processor(processor)
        .writer(batch -> {})
        .batchSize(batchSize)
        .build();
  }

  private static long written(JobReport report) {
    return report.getMetrics().getWriteCount();
  }
}
