package dev.sheaf.benchmarks.jobs.sheaf;

import dev.sheaf.Service;
import dev.sheaf.benchmarks.jobs.load.Workload;

/** Squares every number, which leaves a million results on disk. */
@Service
final class Squares {
  long process(int n) throws Exception {
    return Workload.TRIVIAL.perform(n);
  }
}
