package dev.sheaf.benchmarks.jobs.sheaf;

import dev.sheaf.Service;
import dev.sheaf.benchmarks.jobs.load.Workload;

/** Fails for every hundredth item. */
@Service
final class Failing {
  void process(int n) throws Exception {
    Workload.FAILING.perform(n);
  }
}
