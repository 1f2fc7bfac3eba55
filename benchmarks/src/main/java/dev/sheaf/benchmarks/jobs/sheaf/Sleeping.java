package dev.sheaf.benchmarks.jobs.sheaf;

import dev.sheaf.Service;
import dev.sheaf.benchmarks.jobs.load.Workload;

/** Waits for a tenth of a second. */
@Service
final class Sleeping {
  void process(int n) throws Exception {
    Workload.SLEEPING.perform(n);
  }
}
