package dev.sheaf.benchmarks.batching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/** java-dataloader, dispatched until nothing is left, with the loader that suits it better. */
@SuppressWarnings("FutureReturnValueIgnored") // Each load has a future of its own.
final class DataLoaders implements Contender {
  private final Store store;
  private final boolean mapped;

  DataLoaders(Store store, boolean mapped) {
    this.store = store;
    this.mapped = mapped;
  }

  @Override
  public String name() {
    return "java-dataloader 6.0.0, " + (mapped ? "map loader" : "list loader");
  }

  private DataLoader<Long, Store.User> users() {
    return mapped
        ? DataLoaderFactory.newMappedDataLoader(
            ids -> CompletableFuture.completedFuture(store.users(ids)))
        : DataLoaderFactory.newDataLoader(
            ids -> CompletableFuture.completedFuture(store.listUsers(ids)));
  }

  private DataLoader<Long, Long> spouseIds() {
    return mapped
        ? DataLoaderFactory.newMappedDataLoader(
            ids -> CompletableFuture.completedFuture(store.spouseIds(ids)))
        : DataLoaderFactory.newDataLoader(
            ids -> CompletableFuture.completedFuture(store.listSpouseIds(ids)));
  }

  @Override
  public long couples(List<Long> ids) {
    DataLoader<Long, Store.User> users = users();
    DataLoader<Long, Long> spouseIds = spouseIds();
    List<CompletableFuture<Long>> sums = new ArrayList<>(ids.size());
    for (Long id : ids) {
      CompletableFuture<Store.User> spouse = spouseIds.load(id).thenCompose(users::load);
      sums.add(users.load(id).thenCombine(spouse, (a, b) -> a.id() + 3 * b.id()));
    }
    users.dispatch();
    spouseIds.dispatch();
    users.dispatch();
    return sum(sums);
  }

  @Override
  public long flat(List<Long> ids) {
    DataLoader<Long, Store.User> users = users();
    List<CompletableFuture<Long>> sums = new ArrayList<>(ids.size());
    for (Long id : ids) {
      sums.add(users.load(id).thenApply(Store.User::id));
    }
    users.dispatch();
    return sum(sums);
  }

  @Override
  public long chains(List<Long> ids) {
    DataLoader<Long, Long> spouseIds = spouseIds();
    List<CompletableFuture<Long>> ends = new ArrayList<>(ids.size());
    for (Long id : ids) {
      CompletableFuture<Long> end = spouseIds.load(id);
      for (int level = 1; level < 5; level++) {
        end = end.thenCompose(spouseIds::load);
      }
      ends.add(end);
    }
    while (spouseIds.dispatchDepth() > 0) {
      spouseIds.dispatch();
    }
    return sum(ends);
  }

  private static long sum(List<CompletableFuture<Long>> parts) {
    long sum = 0;
    for (CompletableFuture<Long> part : parts) {
      sum += part.join();
    }
    return sum;
  }
}
