package dev.sheaf.benchmarks.batching;

import dev.sheaf.Batchable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A store without latency, so that nothing but the cost of batching is measured. */
class Store {
  private static final int PEOPLE = 600_000;
  private final Long[] spouses = new Long[PEOPLE];
  private final User[] people = new User[PEOPLE];
  private long calls;

  /** Fills the store. */
  Store() {
    for (int i = 0; i < PEOPLE; i++) {
      spouses[i] = (i * 7L + 3) % PEOPLE;
      people[i] = new User(i);
    }
  }

  /** A value. */
  record User(long id) {}

  /** How often any method was called. */
  long calls() {
    return calls;
  }

  /** Users by id. */
  @Batchable
  Map<Long, User> users(Set<Long> ids) {
    calls++;
    Map<Long, User> users = new HashMap<>(ids.size() * 4 / 3 + 1);
    for (Long id : ids) {
      users.put(id, people[id.intValue()]);
    }
    return users;
  }

  /** The spouses' ids by id. */
  @Batchable
  Map<Long, Long> spouseIds(Set<Long> ids) {
    calls++;
    Map<Long, Long> found = new HashMap<>(ids.size() * 4 / 3 + 1);
    for (Long id : ids) {
      found.put(id, spouses[id.intValue()]);
    }
    return found;
  }

  /** Users parallel to ids. */
  @Batchable
  List<User> userList(List<Long> ids) {
    return listUsers(ids);
  }

  /** The spouses' ids parallel to ids. */
  @Batchable
  List<Long> spouseIdList(List<Long> ids) {
    return listSpouseIds(ids);
  }

  /** Users parallel to any collection of ids. */
  List<User> listUsers(Collection<Long> ids) {
    calls++;
    List<User> users = new ArrayList<>(ids.size());
    for (Long id : ids) {
      users.add(people[id.intValue()]);
    }
    return users;
  }

  /** The spouses' ids parallel to any collection of ids. */
  List<Long> listSpouseIds(Collection<Long> ids) {
    calls++;
    List<Long> found = new ArrayList<>(ids.size());
    for (Long id : ids) {
      found.add(spouses[id.intValue()]);
    }
    return found;
  }

  /** Users parallel to ids. */
  @Batchable
  User[] userArray(long[] ids) {
    calls++;
    User[] users = new User[ids.length];
    for (int i = 0; i < ids.length; i++) {
      users[i] = people[(int) ids[i]];
    }
    return users;
  }

  /** The spouses' ids parallel to ids. */
  @Batchable
  long[] spouseIdArray(long[] ids) {
    calls++;
    long[] found = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      found[i] = (ids[i] * 7 + 3) % PEOPLE;
    }
    return found;
  }
}
