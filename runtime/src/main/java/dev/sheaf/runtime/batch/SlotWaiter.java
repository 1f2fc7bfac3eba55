package dev.sheaf.runtime.batch;

/** What waits for the answers to some of a table's keys; used by the driving thread only. */
interface SlotWaiter {

  /** Says that {@code batch} will be asked for some of the keys, if it contains any. */
  boolean joins(Batch batch);

  /** Whether none of the keys is left that no batch has taken yet; asked after {@link #joins}. */
  boolean taken(int dispatched);

  /**
   * Says that {@code batch} has answers.
   *
   * @return false to be told again when there are more
   */
  boolean answered(Execution execution, Batch batch);

  /** Whether the answers are of no use any longer. */
  boolean withdrawn();
}
