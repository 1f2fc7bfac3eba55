package dev.sheaf.benchmarks.batching;

import java.util.List;

/** One way to batch; every method returns a checksum that is the same for all of them. */
interface Contender {

  /** Its name in the table. */
  String name();

  /** For each id the user, the id of the spouse and the spouse: three loads an id. */
  long couples(List<Long> ids);

  /** The user of each id, of which half occur before. */
  long flat(List<Long> ids);

  /** From each id five times on to the spouse's id. */
  long chains(List<Long> ids);
}
