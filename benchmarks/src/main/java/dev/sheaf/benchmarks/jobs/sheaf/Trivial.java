package dev.sheaf.benchmarks.jobs.sheaf;

import dev.sheaf.Service;
import dev.sheaf.benchmarks.jobs.load.Workload;

/** Does next to nothing. */
@Service
final class Trivial {
  void process(int n) throws Exception {
    Workload.TRIVIAL.perform(n);
  }
}
