package dev.sheaf.benchmarks.batching;

import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.FetchPlan;
import dev.sheaf.runtime.batch.Values;
import java.util.List;

/** Sheaf, declared: plans as the compiler writes them. */
final class Planned implements Contender {
  private final FetchPlan couples;
  private final FetchPlan flat;
  private final FetchPlan chains;
  private final String name;

  Planned(Store store, boolean mapped) {
    StoreBatch batch = new StoreBatch(store);
    String users = mapped ? "Store.users" : "Store.userList";
    String spouseIds = mapped ? "Store.spouseIds" : "Store.spouseIdList";
    couples = Plans.couples(batch, users, spouseIds);
    flat = Plans.flat(batch, users);
    chains = Plans.chains(batch, spouseIds);
    name = "Sheaf, declared, " + (mapped ? "Map" : "List") + " operation";
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
      sum += chunk.<Long>value(4, row);
    }
    return sum;
  }

  private static Chunk run(FetchPlan plan, List<Long> ids) {
    Execution execution = new Execution();
    execution.started();
    Chunk chunk = Values.load(execution.await(new Chunk(plan, ids)));
    execution.end();
    return chunk;
  }
}
