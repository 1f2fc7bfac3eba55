package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one execution works out for others, and which others it waits for; guarded by one lock for
 * all executions, so that a circle of waiting executions is seen before it closes.
 */
final class Ties {
  static final Object LOCK = new Object();

  private final Execution execution;
  private final Set<Memory> worksOn = new HashSet<>();
  private final List<Execution> waitsFor = new ArrayList<>();

  Ties(Execution execution) {
    this.execution = execution;
  }

  boolean waits() {
    synchronized (LOCK) {
      return !waitsFor.isEmpty();
    }
  }

  /** Whether {@code other} is waited for, directly or through others; under the lock. */
  boolean waitsFor(Execution other, Set<Execution> seen) {
    for (Execution each : waitsFor) {
      if (each == other || (seen.add(each) && each.ties().waitsFor(other, seen))) {
        return true;
      }
    }
    return false;
  }

  void waitFor(Execution other) {
    waitsFor.add(other);
  }

  void waitedFor(Execution other) {
    waitsFor.remove(other);
  }

  void workOn(Memory memory) {
    worksOn.add(memory);
  }

  void workedOn(Memory memory) {
    worksOn.remove(memory);
  }

  /** Leaves everything that was begun to those who wait for it. */
  void cut() {
    List<Memory> left;
    synchronized (LOCK) {
      left = List.copyOf(worksOn);
    }
    for (Memory memory : left) {
      memory.give(execution, null);
    }
  }
}
