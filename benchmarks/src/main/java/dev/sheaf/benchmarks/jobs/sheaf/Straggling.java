package dev.sheaf.benchmarks.jobs.sheaf;

import dev.sheaf.Service;
import dev.sheaf.benchmarks.jobs.load.Workload;

/** Waits for a tenth of a second, and for every hundredth item ten times as long. */
@Service
final class Straggling {
  void process(int n) throws Exception {
    Workload.STRAGGLING.perform(n);
  }
}
