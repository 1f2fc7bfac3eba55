package dev.sheaf.benchmarks.batching;

import dev.sheaf.runtime.MissingKeyException;
import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.FetchPlan;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.Route;

/** The plans of the declared style, written as the compiler would. */
final class Plans extends FetchPlan {
  private final Operation[] operations;
  private final int[] keys;

  private Plans(Operation[] operations, int[] keys, Fetched... fetches) {
    super(fetches);
    this.operations = operations;
    this.keys = keys;
  }

  static FetchPlan couples(StoreBatch batch, String users, String spouseIds) {
    Operation user = Operation.find(batch.operations(), users);
    Operation spouseId = Operation.find(batch.operations(), spouseIds);
    return new Plans(
        new Operation[] {user, spouseId, user},
        new int[] {-1, -1, 1},
        new Fetched(Shape.VALUE, 1),
        new Fetched(Shape.VALUE, 0),
        new Fetched(Shape.VALUE, 1, 1));
  }

  static FetchPlan flat(StoreBatch batch, String users) {
    Operation user = Operation.find(batch.operations(), users);
    return new Plans(new Operation[] {user}, new int[] {-1}, new Fetched(Shape.VALUE, 0));
  }

  static FetchPlan chains(StoreBatch batch, String spouseIds) {
    Operation each = Operation.find(batch.operations(), spouseIds);
    return new Plans(
        new Operation[] {each, each, each, each, each},
        new int[] {-1, 0, 1, 2, 3},
        new Fetched(Shape.VALUE, 0),
        new Fetched(Shape.VALUE, 1, 0),
        new Fetched(Shape.VALUE, 2, 1),
        new Fetched(Shape.VALUE, 3, 2),
        new Fetched(Shape.VALUE, 4, 3));
  }

  @Override
  protected Route route(int fetch, Chunk chunk, int row) {
    return operations[fetch].with();
  }

  @Override
  protected Object key(int fetch, Chunk chunk, int row) {
    int needed = keys[fetch];
    return needed < 0 ? chunk.<Long>item(row) : chunk.<Long>value(needed, row);
  }

  @Override
  protected Throwable missing(String operation, Object key) {
    return new MissingKeyException(operation, key);
  }
}
