package dev.sheaf.runtime;

import java.util.List;
import java.util.Map;

/**
 * What a job made of the items of a test.
 *
 * <pre>{@code
 * TestRun<Integer, Long> run = SquaresJob.test(p -> p.count(5)).items(1, 2, 3).run();
 * assertThat(run.results()).containsExactly(1L, 4L, 9L).inOrder();
 * }</pre>
 *
 * @param results the results of the items that succeeded, in item order; may hold nulls, empty for
 *     a {@code void} service
 * @param failures the failed items, in item order
 * @param batches what each batchable operation did, by {@code Type.method}
 * @param <T> the item type
 * @param <R> the result type
 */
public record TestRun<T, R>(
    List<R> results, List<Failure<T>> failures, Map<String, BatchStats> batches) {}
