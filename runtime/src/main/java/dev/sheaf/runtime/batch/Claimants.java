package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who wait, chained without further objects. Touched by the driving thread only. */
final class Claimants {
  private @Nullable Claimant newest;

  void add(Claimant claimant) {
    claimant.waits = true;
    claimant.before = newest;
    if (newest != null) {
      newest.after = claimant;
    }
    newest = claimant;
  }

  /** Takes one out; false where it waits no longer. */
  boolean remove(Claimant claimant) {
    if (!claimant.waits) {
      return false;
    }
    claimant.waits = false;
    if (claimant.after == null) {
      newest = claimant.before;
    } else {
      claimant.after.before = claimant.before;
    }
    if (claimant.before != null) {
      claimant.before.after = claimant.after;
    }
    return true;
  }

  boolean isEmpty() {
    return newest == null;
  }

  /** All that wait at the moment, the newest first. */
  List<Claimant> all() {
    List<Claimant> all = new ArrayList<>();
    for (Claimant each = newest; each != null; each = each.before) {
      all.add(each);
    }
    return all;
  }
}
