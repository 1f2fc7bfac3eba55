package dev.sheaf.benchmarks.batching;

import dev.sheaf.runtime.BatchExecutor;
import dev.sheaf.runtime.Deferred;
import java.util.ArrayList;
import java.util.List;

/** Sheaf, deferred. */
final class Deferring implements Contender {
  private final StoreBatch store;

  Deferring(Store store) {
    this.store = new StoreBatch(store);
  }

  @Override
  public String name() {
    return "Sheaf, deferred";
  }

  @Override
  public long couples(List<Long> ids) {
    List<Deferred<Long>> sums = new ArrayList<>(ids.size());
    for (Long id : ids) {
      sums.add(
          store
              .userList(id)
              .zip(store.userList(store.spouseIdList(id)), (a, b) -> a.id() + 3 * b.id()));
    }
    return sum(sums);
  }

  @Override
  public long flat(List<Long> ids) {
    long sum = 0;
    for (Store.User user : BatchExecutor.execute(store.userListAll(ids)).values()) {
      sum += 2 * user.id();
    }
    return sum;
  }

  @Override
  public long chains(List<Long> ids) {
    List<Deferred<Long>> ends = new ArrayList<>(ids.size());
    for (Long id : ids) {
      Deferred<Long> end = store.spouseIdList(id);
      for (int level = 1; level < 5; level++) {
        end = store.spouseIdList(end);
      }
      ends.add(end);
    }
    return sum(ends);
  }

  private static long sum(List<Deferred<Long>> parts) {
    long sum = 0;
    for (Long part : BatchExecutor.executeAll(parts)) {
      sum += part;
    }
    return sum;
  }
}
