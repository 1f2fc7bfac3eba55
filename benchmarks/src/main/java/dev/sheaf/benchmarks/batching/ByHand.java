package dev.sheaf.benchmarks.batching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a careful person writes without a library: level by level. */
@SuppressWarnings("NullAway") // The store has every id.
final class ByHand implements Contender {
  private final Store store;

  ByHand(Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "by hand, level by level";
  }

  @Override
  public long couples(List<Long> ids) {
    Set<Long> distinct = new HashSet<>(ids);
    Map<Long, Store.User> users = store.users(distinct);
    Map<Long, Long> spouseIds = store.spouseIds(distinct);
    Map<Long, Store.User> spouses = store.users(new HashSet<>(spouseIds.values()));
    long sum = 0;
    for (Long id : ids) {
      sum += users.get(id).id() + 3 * spouses.get(spouseIds.get(id)).id();
    }
    return sum;
  }

  @Override
  public long flat(List<Long> ids) {
    Map<Long, Store.User> users = store.users(new HashSet<>(ids));
    long sum = 0;
    for (Long id : ids) {
      sum += users.get(id).id();
    }
    return sum;
  }

  @Override
  public long chains(List<Long> ids) {
    List<Long> now = ids;
    for (int level = 0; level < 5; level++) {
      Map<Long, Long> next = store.spouseIds(new HashSet<>(now));
      List<Long> then = new ArrayList<>(now.size());
      for (Long id : now) {
        then.add(next.get(id));
      }
      now = then;
    }
    return now.stream().mapToLong(Long::longValue).sum();
  }
}
