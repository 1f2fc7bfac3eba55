package dev.sheaf.benchmarks.batching;

import dev.sheaf.runtime.BatchExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Sheaf, direct: a virtual thread for each request. */
final class Waiting implements Contender {
  private final StoreBatch store;

  Waiting(Store store) {
    this.store = new StoreBatch(store);
  }

  @Override
  public String name() {
    return "Sheaf, direct";
  }

  @Override
  public long couples(List<Long> ids) {
    List<Callable<Long>> tasks = new ArrayList<>(ids.size());
    for (Long id : ids) {
      tasks.add(
          () -> {
            long user = store.userList(id).await().id();
            return user + 3 * store.userList(store.spouseIdList(id).await()).await().id();
          });
    }
    return sum(tasks);
  }

  @Override
  public long flat(List<Long> ids) {
    return BatchExecutor.run(
        () -> {
          long sum = 0;
          for (Store.User user : store.userListAll(ids).await().values()) {
            sum += 2 * user.id();
          }
          return sum;
        });
  }

  @Override
  public long chains(List<Long> ids) {
    List<Callable<Long>> tasks = new ArrayList<>(ids.size());
    for (Long id : ids) {
      tasks.add(
          () -> {
            long end = id;
            for (int level = 0; level < 5; level++) {
              end = store.spouseIdList(end).await();
            }
            return end;
          });
    }
    return sum(tasks);
  }

  private static long sum(List<Callable<Long>> tasks) {
    long sum = 0;
    for (Long part : BatchExecutor.runAll(tasks)) {
      sum += part;
    }
    return sum;
  }
}
