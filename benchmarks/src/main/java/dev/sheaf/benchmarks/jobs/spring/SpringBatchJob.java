package dev.sheaf.benchmarks.jobs.spring;

import dev.sheaf.benchmarks.jobs.load.Numbers;
import dev.sheaf.benchmarks.jobs.load.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * A job of Spring Batch: one step of chunks. One that has a database also keeps the reasons of what
 * it skips.
 */
public final class SpringBatchJob {
  private final Storage storage;
  private final Workload workload;
  private final int items;

  private SpringBatchJob(Storage storage, Workload workload, int items) {
    this.storage = storage;
    this.workload = workload;
    this.items = items;
  }

  /** Runs a job: {@code nowhere|h2 CHUNK WORKLOAD ITEMS DIRECTORY}. */
  public static void main(String[] args) throws Exception {
    boolean durable = args[0].equals("h2");
    Path directory = Path.of(args[4]);
    Storage storage = durable ? Storage.inFile(directory) : Storage.nowhere();
    SpringBatchJob job =
        new SpringBatchJob(storage, Workload.valueOf(args[2]), Integer.parseInt(args[3]));
    ChunkOrientedStepBuilder<Integer, Long> step = job.step(Integer.parseInt(args[1]));
    if (durable && job.workload == Workload.FAILING) {
      try (SkipFile reasons = new SkipFile(directory.resolve("skipped.log"))) {
        job.run(step.skipListener(reasons).build());
      }
    } else {
      job.run(step.build());
    }
  }

  private ChunkOrientedStepBuilder<Integer, Long> step(int chunk) {
    Iterator<Integer> numbers = Numbers.upTo(items);
    ChunkOrientedStepBuilder<Integer, Long> step =
        new StepBuilder("step", storage.repository())
            .<Integer, Long>chunk(chunk)
            .transactionManager(storage.transactions())
            .reader(() -> numbers.hasNext() ? numbers.next() : null)
            .processor(workload::perform)
            .writer(results -> {});
    if (workload.concurrency() > 0) {
      step.taskExecutor(threads(workload.concurrency()));
    }
    if (workload == Workload.FAILING) {
      step.faultTolerant().skip(IOException.class).skipLimit(items);
    }
    return step;
  }

  private static SimpleAsyncTaskExecutor threads(int count) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("item-");
    threads.setConcurrencyLimit(count);
    if (Runtime.version().feature() >= 21) {
      threads.setVirtualThreads(true);
    }
    return threads;
  }

  private void run(Step step) throws Exception {
    Job job = new JobBuilder("job", storage.repository()).start(step).build();
    TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
    operator.setJobRepository(storage.repository());
    operator.setJobRegistry(new MapJobRegistry());
    operator.afterPropertiesSet();
    for (StepExecution done : operator.start(job, new JobParameters()).getStepExecutions()) {
      check(done);
    }
  }

  private void check(StepExecution done) {
    int failures = workload.failures(items);
    if (done.getStatus() != BatchStatus.COMPLETED
        || done.getWriteCount() != items - failures
        || done.getSkipCount() != failures) {
      throw new IllegalStateException(done.getSummary());
    }
  }
}
