package dev.sheaf.benchmarks.batching;

import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.FetchPlan;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.Values;
import java.util.List;

/** Sheaf, declared: plans as the compiler writes them. */
final class Planned implements Contender {
  private final FetchPlan couples;
  private final FetchPlan flat;
  private final FetchPlan chains;
  private final boolean numbers;
  private final String name;

  /** With the operations of that kind: {@code ""}, {@code List} or {@code Array}. */
  Planned(Store store, String kind) {
    Operation[] operations = new StoreBatch(store).operations();
    Operation users =
        Operation.find(operations, kind.isEmpty() ? "Store.users" : "Store.user" + kind);
    Operation spouseIds =
        Operation.find(operations, kind.isEmpty() ? "Store.spouseIds" : "Store.spouseId" + kind);
    couples = new Plans.Couples(users, spouseIds);
    flat = new Plans.Flat(users);
    chains = new Plans.Chains(spouseIds);
    numbers = kind.equals("Array");
    name = "Sheaf, declared, " + (kind.isEmpty() ? "Map" : kind) + " operation";
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long couples(List<Long> ids) {
    Chunk chunk = run(couples, ids);
    long sum = 0;
    for (int row = 0; row < chunk.size(); row++) {
      sum += chunk.<Store.User>value(0, row).id() + 3 * chunk.<Store.User>value(2, row).id();
    }
    return sum;
  }

  @Override
  public long flat(List<Long> ids) {
    Chunk chunk = run(flat, ids);
    long sum = 0;
    for (int row = 0; row < chunk.size(); row++) {
      sum += chunk.<Store.User>value(0, row).id();
    }
    return sum;
  }

  @Override
  public long chains(List<Long> ids) {
    Chunk chunk = run(chains, ids);
    long sum = 0;
    for (int row = 0; row < chunk.size(); row++) {
      sum += numbers ? chunk.number(4, row) : chunk.<Long>value(4, row);
    }
    return sum;
  }

  private static Chunk run(FetchPlan plan, List<Long> ids) {
    Execution execution = new Execution();
    execution.started();
    execution.arrived();
    Chunk chunk = Values.load(execution.await(new Chunk(plan, ids)));
    execution.end();
    for (int row = 0; row < chunk.size(); row++) {
      if (chunk.failure(row) != null) {
        throw new IllegalStateException("row " + row + " failed", chunk.failure(row));
      }
    }
    return chunk;
  }
}
