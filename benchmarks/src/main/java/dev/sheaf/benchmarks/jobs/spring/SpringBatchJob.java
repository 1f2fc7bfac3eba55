package dev.sheaf.benchmarks.jobs.spring;

import dev.sheaf.benchmarks.jobs.load.Numbers;
import dev.sheaf.benchmarks.jobs.load.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** A job of Spring Batch: one step of chunks. */
public final class SpringBatchJob {
  private SpringBatchJob() {}

  /** Runs a job: {@code nowhere|h2 CHUNK WORKLOAD ITEMS DIRECTORY}. */
  public static void main(String[] args) throws Exception {
    Storage storage = args[0].equals("h2") ? Storage.inFile(Path.of(args[4])) : Storage.nowhere();
    Workload workload = Workload.valueOf(args[2]);
    int items = Integer.parseInt(args[3]);
    Step step = step(storage, Integer.parseInt(args[1]), workload, items);
    JobExecution execution = run(storage, step);
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw new IllegalStateException(execution.toString());
    }
    check(execution, items, workload.failures(items));
  }

  private static Step step(Storage storage, int chunk, Workload workload, int items) {
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
    return step.build();
  }

  private static SimpleAsyncTaskExecutor threads(int count) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("item-");
    threads.setConcurrencyLimit(count);
    if (Runtime.version().feature() >= 21) {
      threads.setVirtualThreads(true);
    }
    return threads;
  }

  private static JobExecution run(Storage storage, Step step) throws Exception {
    Job job = new JobBuilder("job", storage.repository()).start(step).build();
    TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
    operator.setJobRepository(storage.repository());
    operator.setJobRegistry(new MapJobRegistry());
    operator.afterPropertiesSet();
    return operator.start(job, new JobParameters());
  }

  private static void check(JobExecution execution, int items, int failures) {
    execution
        .getStepExecutions()
        .forEach(
            step -> {
              if (step.getWriteCount() != items - failures || step.getSkipCount() != failures) {
                throw new IllegalStateException(step.getSummary());
              }
            });
  }
}
